import type { Said, Value } from './say.ts';

/** Where a value stands in its file; a tree of the same shape as the data. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where the key stands, for a value of a map. */
  readonly key?: { readonly line: number; readonly column: number };
  /** A scalar as it was written: `160%`, `.inf`. */
  readonly text?: string;
  /** Set where the reader has already told why there is no value. */
  readonly broken?: true;
  /** The places of what is inside, by key or by index. */
  readonly parts?: Map<string, Place>;
}

/** A way into the data: keys and indices. */
export type Path = readonly (string | number)[];

/** What is wrong, in words of any language, to be placed by the one who knows the file. */
export interface Problem {
  readonly message: Said;
  /** What was found. */
  readonly got?: Value;
  /** What is allowed there. */
  readonly allowed?: Value;
  /** What to do. */
  readonly hint?: Said;
  /** Whether the key or the value is at fault; the value without it. */
  readonly at?: 'key' | 'value';
}

/** Takes a problem at a path of the scenario. */
export type Report = (path: Path, problem: Problem) => void;

/** `scheme.payout.schedule[1].from`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}

/** The value at a path of plain data; undefined when nothing is there. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** The place of a path, or of the nearest thing around it that is there. */
export function placeAt(root: Place, path: Path): { readonly place: Place; readonly exact: boolean } {
  let place = root;
  for (const part of path) {
    const inner = place.parts?.get(String(part));
    if (inner === undefined) return { place, exact: false };
    place = inner;
  }
  return { place, exact: true };
}
