import { agedAt, agedLength, looksOf } from '../path/by-age.ts';
import { momentsAt } from './age-sums.ts';
import { meanOf } from './estimates.ts';
import { type Moments, mergeMoments, NO_MOMENTS } from './moments.ts';

/**
 * How much of what was promised has come back, by day of purchase and by age: the mean over paths of paid per unit of claim,
 * with its interval. Ages end with their day. What the wind-down of a scheme that ends pays is counted from that day on; after
 * it nothing more comes back, and older ages keep what there was.
 */
export interface RecoveryByAge {
  /** Paths that are in it: the first 2048 of the run at most. */
  readonly paths: number;
  /** Days since the purchase: evenly spaced, rising, at most 24. */
  readonly age: readonly number[];
  /** Days of purchase as far apart, from day 0 on. */
  readonly cohorts: readonly CohortByAge[];
}

/** One entry for each of `RecoveryByAge.age`; null where the run ends before that age, or no path has purchases on the day. */
export interface CohortByAge {
  readonly bornDay: number;
  readonly mean: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

interface Aged {
  readonly horizon: number;
  readonly ageStep: number;
  readonly random: boolean;
}

/** What paths leave by age → RecoveryByAge. Blocks must come in path order. */
export class AgeColumns {
  readonly #shape: Aged;
  readonly #moments: Moments[];
  #paths = 0;

  constructor(shape: Aged) {
    this.#shape = shape;
    this.#moments = Array.from({ length: agedLength(shape) }, () => NO_MOMENTS);
  }

  /** Takes the `AgeSums` of a block of `count` paths. */
  add(taken: Float64Array, count: number): void {
    this.#paths += count;
    for (let at = 0; at < this.#moments.length; at++) {
      this.#moments[at] = mergeMoments(this.#moments[at], momentsAt(taken, at));
    }
  }

  /** Null where no claims are followed by age. */
  figures(): RecoveryByAge | null {
    const { ageStep, random } = this.#shape;
    const looks = looksOf(this.#shape);
    if (looks === 0) return null;
    const places = Array.from({ length: looks }, (_, i) => i);
    return {
      paths: this.#paths,
      age: places.map((i) => (i + 1) * ageStep),
      cohorts: places.map((k) => {
        const estimates = places.map((i) =>
          meanOf(k + i < looks ? this.#moments[agedAt(k, k + i + 1)] : NO_MOMENTS, random),
        );
        return {
          bornDay: k * ageStep,
          mean: estimates.map(({ value }) => value),
          low: estimates.map(({ low }) => low),
          high: estimates.map(({ high }) => high),
        };
      }),
    };
  }
}
