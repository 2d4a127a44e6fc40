import type { CompiledModel } from '../model/compile-model.ts';
import type { ClaimBook } from '../schemes/staged/claims/claim-book.ts';
import { lapsedOf, receivedOf } from './cohorts.ts';

/*
 * What has come back of the purchases of some days by some ages: cohorts are born every `ageStep` days, and on every
 * `ageStep`-th day it is looked at what all of them have had. So a look serves every cohort at another age, and what a
 * path leaves is a triangle: look m, at the end of day m·step, has the cohorts 0 … m − 1, born on day k·step, now
 * (m − k)·step days old.
 */

/** Looks of a run, which are its cohorts too: the last cohort has one look. */
export const looksOf = ({ horizon, ageStep }: Pick<CompiledModel, 'horizon' | 'ageStep'>): number =>
  ageStep === 0 ? 0 : Math.floor((horizon - 1) / ageStep);

/** Numbers in what a path leaves. */
export const agedLength = (model: Pick<CompiledModel, 'horizon' | 'ageStep'>): number => agedAt(0, looksOf(model) + 1);

/** Where cohort `k` stands at look `look`, from 1 on. */
export const agedAt = (k: number, look: number): number => (look * (look - 1)) / 2 + k;

/** A look at the end of day `day`: the share that each cohort has had by then, −1 where nothing was bought. */
export function lookAtCohorts(model: CompiledModel, byAge: Float64Array, book: ClaimBook, day: number): void {
  const { ageStep } = model;
  let at = agedAt(0, day / ageStep);
  for (let d = 0; d < day; d += ageStep) {
    byAge[at++] = book.amount[d] > 0 ? receivedOf(model, book, d, day) : -1;
  }
}

/**
 * The looks from the path's last day on: what each cohort has had when the wind-down has paid the share `windDown` of what
 * was left. Nothing comes back later.
 */
export function endByAge(
  model: CompiledModel,
  byAge: Float64Array,
  book: ClaimBook,
  last: number,
  windDown: number,
): void {
  const { ageStep } = model;
  const looks = looksOf(model);
  const first = Math.max(1, Math.ceil(last / ageStep));
  for (let k = 0; k < looks; k++) {
    const d = k * ageStep;
    let share = -1;
    if (d <= last && book.amount[d] > 0) {
      const had = receivedOf(model, book, d, last);
      share = had + (1 - lapsedOf(model, book, d) - had) * windDown;
    }
    for (let look = Math.max(first, k + 1); look <= looks; look++) byAge[agedAt(k, look)] = share;
  }
}
