import type { FraudState } from '../fraud/fraud-state.ts';
import { internalRate, presentValue } from '../fraud/internal-rate.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { ClaimBook } from '../schemes/staged/claims/claim-book.ts';
import { lapsedOf } from './cohorts.ts';
import { claimOfUnit, costOfFake } from './fraud-day.ts';
import { detections, type FraudField, fraudAt, irrAt } from './path-block.ts';

/** Paths on which the rate is worked out for every share of fakes found. */
const RATED_PATHS = 512;

/**
 * Writes what the fake purchase that was followed is worth to who made it. He pays the fee on the day of the purchase and
 * gets what any claim of that day gets; with the chance of being found he loses, `delay` days later, what would still
 * have come, what is clawed back, and the fine. What is still open after the path's last day counts as nothing.
 */
export function recordAttack(
  model: CompiledModel,
  state: FraudState,
  book: ClaimBook,
  last: number,
  windDown: number,
  path: number,
  rows: Float64Array,
  start: number,
): void {
  const terms = model.fraud!;
  const { on, delay, amount, keep, clawBack } = terms;
  const put = (field: FraudField, value: number): void => {
    rows[start + fraudAt(field, model)] = value;
  };
  const followed = on <= last && book.amount[on] > 0;
  put('followed', followed ? 1 : 0);
  put('irr', -1);
  for (let k = 0; k < detections.length; k++) rows[start + irrAt(k, model)] = -2;
  if (!followed) return;
  const { flow } = state;
  const days = last - on + 1;
  const claim = claimOfUnit(model);
  const cost = costOfFake(model, on);
  flow[days - 1] += (1 - lapsedOf(model, book, on) - state.received) * windDown;

  const worth = claim * presentValue(flow, days, keep);
  // What is lost with the purchase when it is found, as of its day and as of the day when it is found.
  let before = 0;
  let had = 0;
  let later = 1;
  for (let k = 0; k < Math.min(delay, days); k++) {
    had += claim * flow[k];
    before += claim * flow[k] * later;
    later *= keep;
  }
  const inTime = delay < days;
  const lostIf = (fine: number): number => (inTime ? worth - before + later * (clawBack * had + fine) : 0);
  const unfound = worth - cost;
  put('npv', amount * (unfound - terms.found * lostIf(terms.fine)));
  put('npvUnfound', amount * unfound);
  put('npvFound', amount * (unfound - lostIf(terms.fine)));
  put('npvWhole', amount * (unfound - terms.foundWhole * lostIf(terms.fineWhole)));

  const taken = inTime ? clawBack * had + terms.fine : 0;
  const { money } = state;
  /** The stream in money where the share `found` of fakes is found. */
  const stream = (found: number): void => {
    for (let k = 0; k < days; k++) money[k] = flow[k] * (k < delay ? claim : claim * (1 - found));
    money[0] -= cost;
    if (inTime) money[delay] -= found * taken;
  };
  stream(terms.found);
  put('irr', internalRate(money, days) ?? -1);
  if (path >= RATED_PATHS) return;
  let highest = Number.POSITIVE_INFINITY;
  for (const [k, found] of detections.entries()) {
    stream(found);
    // The more are found the lower it is.
    const rate = internalRate(money, days, highest);
    rows[start + irrAt(k, model)] = rate ?? -1;
    if (rate !== null) highest = rate;
  }
}
