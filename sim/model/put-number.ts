import type { Path } from '../scenario/place.ts';

type Holder = Record<string | number, unknown>;

/** The map or list that holds the value at a path that is there. */
export function holderOf(data: unknown, at: Path): Holder {
  return at.slice(0, -1).reduce<unknown>((inner, part) => (inner as Holder)[part], data) as Holder;
}

/** Puts a number in the place of another. */
export function putNumber(data: unknown, at: Path, value: number): void {
  holderOf(data, at)[at[at.length - 1]] = value;
}
