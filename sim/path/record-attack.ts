import type { FraudState } from '../fraud/fraud-state.ts';
import { internalRate, presentValue } from '../fraud/internal-rate.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { ClaimBook } from '../schemes/staged/claims/claim-book.ts';
import { lapsedOf } from './cohorts.ts';
import { claimOfUnit, costOfFake } from './fraud-day.ts';
import { type FraudField, fraudAt } from './path-block.ts';

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
  if (!followed) return;
  const { flow } = state;
  const days = last - on + 1;
  const claim = claimOfUnit(model);
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
  const unfound = worth - costOfFake(model, on);
  put('npv', amount * (unfound - terms.found * lostIf(terms.fine)));
  put('npvUnfound', amount * unfound);
  put('npvFound', amount * (unfound - lostIf(terms.fine)));
  put('npvWhole', amount * (unfound - terms.foundWhole * lostIf(terms.fineWhole)));

  // The same stream in money, for the rate at which it is worth nothing.
  for (let k = 0; k < days; k++) flow[k] *= k < delay ? claim : claim * (1 - terms.found);
  flow[0] -= costOfFake(model, on);
  if (inTime) flow[delay] -= terms.found * (clawBack * had + terms.fine);
  put('irr', internalRate(flow, days) ?? -1);
}
