import type { CompiledModel } from '../model/compile-model.ts';
import type { ClaimBook } from '../schemes/staged/claims/claim-book.ts';
import { milestoneReceived, stagesReceived } from '../schemes/staged/claims/dated-claims.ts';
import { decliningReceived } from '../schemes/staged/claims/declining-claims.ts';
import { indexReceived } from '../schemes/staged/claims/index-claims.ts';
import { instantReceived } from '../schemes/staged/claims/instant-claims.ts';
import { queueReceived } from '../schemes/staged/claims/queue-claims.ts';
import { DECLINING, INSTANT, MILESTONE, QUEUE, STAGES } from '../schemes/staged/claims/rule-code.ts';
import { cohortAt } from './path-block.ts';

/** What the claim of day `d` has received per unit by the end of day `last`, before any wind-down. */
function received(model: CompiledModel, book: ClaimBook, d: number, last: number): number {
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
    const share = exists ? received(model, book, d, last) : -1;
    rows[at] = exists ? share + (1 - share) * windDown : -1;
    rows[at + 1] = exists ? (windDown === 1 && book.fullOn[d] < 0 ? last : book.fullOn[d]) : -1;
  }
}
