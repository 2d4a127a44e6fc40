import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A SHA-256 that grows with what it is given, and can be read on the way. */
export interface PathDigest {
  update(bytes: Uint8Array): void;
  /** Of all so far, in hex; more may follow. */
  hex(): string;
}

/** Works everywhere; a machine's own (see node-digest.ts) is some five times as fast. */
export function portableDigest(): PathDigest {
  const hash = sha256.create();
  return {
    update(bytes) {
      hash.update(bytes);
    },
    hex: () => bytesToHex(hash.clone().digest()),
  };
}
