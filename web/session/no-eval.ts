import { config } from 'zod';

// The page's content security policy forbids eval; zod would probe for it, and the probe alone is reported.
config({ jitless: true });
