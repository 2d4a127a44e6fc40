import type { CompiledModel } from '../model/compile-model.ts';
import { type ClaimBook, FULL } from '../schemes/staged/claims/claim-book.ts';
import { milestoneReceived, stagesLapsed, stagesReceived } from '../schemes/staged/claims/dated-claims.ts';
import { decliningReceived } from '../schemes/staged/claims/declining-claims.ts';
import { indexReceived } from '../schemes/staged/claims/index-claims.ts';
import { instantReceived } from '../schemes/staged/claims/instant-claims.ts';
import { queueReceived } from '../schemes/staged/claims/queue-claims.ts';
import { DECLINING, INSTANT, MILESTONE, QUEUE, STAGES } from '../schemes/staged/claims/rule-code.ts';
import { cohortAt } from './path-block.ts';

/** What the claim of day `d` has received per unit by the end of day `last`, before any wind-down. */
export function receivedOf(model: CompiledModel, book: ClaimBook, d: number, last: number): number {
  switch (model.rules.code[0]) {
    case QUEUE:
      return queueReceived(book, d);
    case DECLINING:
      return decliningReceived(book, d);
    case MILESTONE:
      return milestoneReceived(book, d, last, model.milestone);
    case INSTANT:
      return instantReceived(book, d);
    case STAGES:
      return stagesReceived(book, d, model.stages);
    default:
      return indexReceived(book, d);
  }
}

/** What of the claim of day `d` was lost per unit: it is neither paid nor owed any more. */
export const lapsedOf = ({ rules, stages }: CompiledModel, book: ClaimBook, d: number): number =>
  rules.code[0] === STAGES ? stagesLapsed(book, d, stages) : 0;

/**
 * Writes each cohort's share got back and day of being full into the row that starts at `start`. `last` is the path's
 * last day; the wind-down has paid the share `windDown` of what each claim had left then.
 */
export function recordCohorts(
  model: CompiledModel,
  book: ClaimBook,
  last: number,
  windDown: number,
  rows: Float64Array,
  start: number,
): void {
  const { cohorts } = model;
  for (let k = 0; k < cohorts.length; k++) {
    const d = cohorts[k];
    const at = start + cohortAt(k);
    const exists = d <= last && book.amount[d] > 0;
    if (!exists) {
      rows[at] = -1;
      rows[at + 1] = -1;
      continue;
    }
    const share = receivedOf(model, book, d, last);
    const lapsed = lapsedOf(model, book, d);
    rows[at] = share + (1 - lapsed - share) * windDown;
    rows[at + 1] = windDown === 1 && book.fullOn[d] < 0 && lapsed <= FULL ? last : book.fullOn[d];
  }
}
