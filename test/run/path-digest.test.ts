import { expect, test } from 'vitest';
import { nodeDigest } from '../../sim/run/node-digest.ts';
import { portableDigest } from '../../sim/run/path-digest.ts';

/** FIPS 180-2, appendix B.1: the digest of “abc”. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test.each([
  ['everywhere', portableDigest],
  ['in Node', nodeDigest],
])('SHA-256 %s: read on the way, it goes on as if it had not been', (_, newDigest) => {
  const digest = newDigest();
  digest.update(Uint8Array.of(97));
  digest.hex();
  digest.update(Uint8Array.of(98, 99));
  expect(digest.hex()).toBe(ABC);
  expect(digest.hex()).toBe(ABC);
});
