import { listed, say, type Value } from './say.ts';

const LONGEST = 60;
// Control characters and the marks that turn the direction of writing could forge what a terminal shows.
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text from a file or from the command line, made fit for one line of a terminal: no control characters, not too long. */
export function printable(text: string, longest = LONGEST): string {
  // Cut twice: a text of megabytes must not be taken apart for the sake of its first line.
  const plain = text
    .slice(0, 2 * longest)
    .replace(UNPRINTABLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const characters = [...plain];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : plain;
}

/** Names in a list, the first `most` of them. */
export const listOf = (names: readonly unknown[], most = 20): Value =>
  listed([...names.slice(0, most).map((name) => printable(String(name))), ...(names.length > most ? ['…'] : [])]);

/** A found value in a few words, for an error message. */
export function show(value: unknown): Value {
  if (value === undefined || value === null) return say`nothing`;
  if (Array.isArray(value)) return value.length === 0 ? say`an empty list` : say`a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0 ? say`an empty map` : say`a map (${listOf(keys, 4)})`;
  }
  return typeof value === 'string' ? `“${printable(value)}”` : printable(String(value));
}
