import type { Moments } from './moments.ts';

/** Numbers for each place of what paths leave by age: paths with a share there, sum of the shares, squared deviations. */
const KINDS = 3;

/**
 * Count, sum and squared deviations of what the paths of a block leave by age, place by place: memory does not grow with
 * paths. A share below 0 is none.
 */
export class AgeSums {
  readonly #counts: Float64Array;
  /** The first share at each place: deviations are summed from there, so that equal shares deviate by exactly 0. */
  readonly #pivots: Float64Array;
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;

  constructor(length: number) {
    this.#counts = new Float64Array(length);
    this.#pivots = new Float64Array(length);
    this.#sums = new Float64Array(length);
    this.#squares = new Float64Array(length);
  }

  /** Takes what a path leaves by age. */
  add(byAge: Float64Array): void {
    const counts = this.#counts;
    const pivots = this.#pivots;
    const sums = this.#sums;
    const squares = this.#squares;
    for (let at = 0; at < byAge.length; at++) {
      const share = byAge[at];
      if (share < 0) continue;
      const count = counts[at];
      if (count === 0) pivots[at] = share;
      const apart = share - pivots[at];
      counts[at] = count + 1;
      sums[at] += apart;
      squares[at] += apart * apart;
    }
  }

  /** What there is so far, as `momentsAt` reads it; begins anew. */
  take(): Float64Array {
    const { length } = this.#counts;
    const taken = new Float64Array(KINDS * length);
    for (let at = 0; at < length; at++) {
      const count = this.#counts[at];
      if (count === 0) continue;
      const sum = this.#sums[at];
      taken[KINDS * at] = count;
      taken[KINDS * at + 1] = count * this.#pivots[at] + sum;
      taken[KINDS * at + 2] = Math.max(0, this.#squares[at] - (sum * sum) / count);
    }
    for (const column of [this.#counts, this.#sums, this.#squares]) column.fill(0);
    return taken;
  }
}

/** The moments at a place of what `take` gives. */
export const momentsAt = (taken: Float64Array, at: number): Moments => ({
  count: taken[KINDS * at],
  sum: taken[KINDS * at + 1],
  squares: taken[KINDS * at + 2],
});
