import type { Estimate } from '../types.ts';
import { meanEstimate } from './estimates.ts';
import { mergeMoments, NO_MOMENTS } from './moments.ts';

/** The mean of values that come one after the other, without keeping them; the order of values fixes the bits. */
export class RunningMean {
  #moments = NO_MOMENTS;

  add(value: number): void {
    this.#moments = mergeMoments(this.#moments, { count: 1, sum: value, squares: 0 });
  }

  /** With its interval; all null without values. */
  estimate(): Estimate {
    return meanEstimate(this.#moments);
  }
}
