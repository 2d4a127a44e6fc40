import { type Said, say } from './say.ts';
import { printable } from './show.ts';

/** Number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  // Three rows of the table of Damerau and Levenshtein (optimal string alignment).
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = above;
    above = row;
  }
  return above[b.length];
}

/** The valid name that `given` was probably meant to be; undefined when none is near. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  if (given.length > 40) return undefined;
  const plain = (name: string) => name.toLowerCase().replaceAll(/[-_\s]/g, '');
  const wanted = plain(given);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const other = plain(name);
    // A piece of a name of three letters or more counts as near: `payback` → `paybackMultiple`, `prop` → `prorate` does not.
    const piece =
      wanted.length >= 3 && (other.startsWith(wanted) || wanted.startsWith(other)) ? 1.5 : Number.POSITIVE_INFINITY;
    const distance = Math.min(piece, editDistance(wanted, other));
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return least <= Math.max(1.5, Math.floor(wanted.length / 3)) ? best : undefined;
}

/** Proposes a name that was found so. */
export const didYouMean = (nearest: string | undefined): Said | undefined =>
  nearest === undefined ? undefined : say`Did you mean \`${printable(nearest)}\`?`;
