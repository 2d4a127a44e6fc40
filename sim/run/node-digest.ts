import { createHash } from 'node:crypto';
import type { PathDigest } from './path-digest.ts';

/** The machine's own SHA-256. */
export function nodeDigest(): PathDigest {
  const hash = createHash('sha256');
  return {
    update(bytes) {
      hash.update(bytes);
    },
    hex: () => hash.copy().digest('hex'),
  };
}
