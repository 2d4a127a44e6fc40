import type { ScenarioText } from './session/session.ts';

/** The form of what is packed; another one is refused. */
const VERSION = '1.';
/** Longest address part that is written or read, in characters: what browsers and messengers let through. */
const LONGEST = 200_000;
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

/** A scenario with its series files as a part of an address; null when it is too long for one. */
export async function packScenario({ name, source, files }: ScenarioText): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify({ name, source, files }));
  if (bytes.length > MOST_BYTES) return null;
  const packed = await through(bytes, new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  const text = VERSION + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return text.length > LONGEST ? null : text;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function checked(value: unknown): ScenarioText {
  if (typeof value !== 'object' || value === null) throw new BadLink('foreign');
  const { name, source, files } = value as Partial<Record<string, unknown>>;
  if (!isText(name) || !isText(source) || typeof files !== 'object' || files === null || Array.isArray(files)) {
    throw new BadLink('foreign');
  }
  const beside: Record<string, string> = Object.create(null);
  for (const [path, text] of Object.entries(files)) {
    if (!isText(text)) throw new BadLink('foreign');
    beside[path] = text;
  }
  return { name: name.slice(0, 200), source, files: beside };
}

/** The scenario of an address. Whatever stands there, it throws BadLink or gives texts. */
export async function unpackScenario(packed: string): Promise<ScenarioText> {
  if (packed.length > LONGEST) throw new BadLink('long');
  if (!packed.startsWith(VERSION)) throw new BadLink('version');
  try {
    const binary = atob(packed.slice(VERSION.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      await through(bytes, new DecompressionStream('deflate-raw')),
    );
    return checked(JSON.parse(text));
  } catch (error) {
    throw error instanceof BadLink ? error : new BadLink('damaged');
  }
}
