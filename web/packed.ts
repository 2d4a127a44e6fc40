/** The form of what is packed; another one is refused. */
const VERSION = '1.';
/** Longest address part that is written or read, in characters: what browsers and messengers let through. */
export const LONGEST_ADDRESS = 200_000;
/** Most bytes that may come out of it: a scenario's longest text and its series. */
const MOST_BYTES = 5_000_000;

/** Why a link cannot be opened. */
export type LinkProblem = 'long' | 'version' | 'damaged' | 'foreign';

export class BadLink extends Error {
  override name = 'BadLink';

  constructor(readonly problem: LinkProblem) {
    super(problem);
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, way: GenericTransformStream): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(way).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const part = next.value as Uint8Array;
    length += part.length;
    // Little that becomes endlessly much is given up on its way.
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new BadLink('long');
    }
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Plain data as a part of an address; null when it is too long for one. */
export async function pack(value: unknown): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  if (bytes.length > MOST_BYTES) return null;
  const packed = await through(bytes, new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  const text = VERSION + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return text.length > LONGEST_ADDRESS ? null : text;
}

/** The data of a part of an address. Whatever stands there, it throws BadLink or gives what `JSON.parse` gives. */
export async function unpack(packed: string): Promise<unknown> {
  if (packed.length > LONGEST_ADDRESS) throw new BadLink('long');
  if (!packed.startsWith(VERSION)) throw new BadLink('version');
  try {
    const binary = atob(packed.slice(VERSION.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      await through(bytes, new DecompressionStream('deflate-raw')),
    );
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof BadLink ? error : new BadLink('damaged');
  }
}
