/** Values from the first to the last, evenly spaced, without the dust of binary fractions: 0.1, 0.2, 0.3. */
export function evenValues(from: number, to: number, steps: number): number[] {
  const values = Array.from({ length: steps }, (_, i) =>
    Number((from + ((to - from) * i) / (steps - 1)).toPrecision(12)),
  );
  // The ends are what was asked for, to the last bit.
  values[0] = from;
  values[steps - 1] = to;
  return values;
}

/** In which round of an ever finer grid each place of an axis comes first: the ends in round 0, the middle in round 1, … */
function rounds(length: number): number[] {
  const first = new Array<number>(length).fill(-1);
  for (let round = 0; first.includes(-1); round++) {
    for (let i = 0; i <= 2 ** round; i++) {
      const place = Math.round((i * (length - 1)) / 2 ** round);
      if (first[place] < 0) first[place] = round;
    }
  }
  return first;
}

/**
 * Every cell of a grid with axes of these lengths once, coarse to fine: the corners, then a grid twice as fine, and so on, so
 * that what is finished at any time is spread over the whole.
 */
export function coarseToFine(lengths: readonly number[]): number[][] {
  const byAxis = lengths.map(rounds);
  const cells = lengths.reduce<number[][]>(
    (sofar, length) => sofar.flatMap((at) => Array.from({ length }, (_, place) => [...at, place])),
    [[]],
  );
  const roundOf = (at: readonly number[]) => Math.max(...at.map((place, axis) => byAxis[axis][place]));
  return cells.sort((a, b) => roundOf(a) - roundOf(b)); // stable: within a round in the order of the grid
}
