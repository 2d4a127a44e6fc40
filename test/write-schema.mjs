// `npm run schema`: writes scenarios/schema.json anew from the one schema in code, as built.
import { writeFileSync } from 'node:fs';
import { jsonSchema } from '../dist/sim/model/json-schema.js';

writeFileSync(new URL('../scenarios/schema.json', import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
