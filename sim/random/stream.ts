import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Version of the random streams: the generator, how it is keyed, and how draws become numbers. It stands in every
 * result; the same scenario, seed and version give the same bits everywhere.
 */
export const STREAM_VERSION = 'sfc32-ziggurat256/1';

/**
 * What a stream is drawn for. Each purpose has streams of its own, so that a new random part never shifts the draws
 * of another.
 */
export type Purpose =
  | 'noise'
  | 'regime'
  | 'purchases'
  | 'abscond'
  | 'close'
  | 'leaving'
  | 'recruiting'
  | 'network'
  | 'shopping'
  | 'buying'
  | 'types'
  | 'prizes';

/** The draws of one uncertain number, named by its path: a new one never shifts another's. */
export type InputPurpose = `input:${string}`;

/** The draws of one shock, named after it. */
export type ShockPurpose = `shock:${string}`;

/** The 128-bit key of all streams of one purpose: the first 16 bytes of a SHA-256 over version, seed and purpose. */
export function streamKey(seed: string, purpose: Purpose | InputPurpose | ShockPurpose): Int32Array {
  const digest = sha256(utf8ToBytes(`${STREAM_VERSION}\0${purpose}\0${seed}`));
  return new Int32Array(digest.slice(0, 16).buffer);
}

/** A strong mixing of 32 bits (the finaliser of MurmurHash3, Appleby 2011). */
function mix(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * Puts `state` (4 words) at the start of the stream of path `path` for the purpose that `key` belongs to.
 * The generator is sfc32 (Doty-Humphrey, PractRand): 96 chaotic bits and a counter, period at least 2^32 for any start.
 */
export function startStream(state: Int32Array, key: Int32Array, path: number): void {
  const low = path | 0;
  const high = (path / 4294967296) | 0;
  state[0] = mix(key[0] ^ low);
  state[1] = mix(key[1] ^ mix(high ^ 0x9e3779b9) ^ state[0]);
  state[2] = mix(key[2] ^ low ^ state[1]);
  state[3] = key[3] | 1;
  for (let round = 0; round < 15; round++) nextWord(state);
}

/** The next 32 bits, as a signed integer. */
export function nextWord(state: Int32Array): number {
  const word = (((state[0] + state[1]) | 0) + state[3]) | 0;
  state[3] = (state[3] + 1) | 0;
  state[0] = state[1] ^ (state[1] >>> 9);
  state[1] = (state[2] + (state[2] << 3)) | 0;
  state[2] = (((state[2] << 21) | (state[2] >>> 11)) + word) | 0;
  return word;
}

/** A uniform number in (0, 1), never 0 or 1: 52 bits and half a step. */
export function nextUniform(state: Int32Array): number {
  const high = nextWord(state) >>> 6;
  const low = nextWord(state) >>> 6;
  return (high * 67108864 + low + 0.5) / 4503599627370496;
}
