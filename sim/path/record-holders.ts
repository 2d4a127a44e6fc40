import type { CompiledModel } from '../model/compile-model.ts';
import { lapsingShare } from '../schemes/ordinary/lapsing-share.ts';
import { cohortAt } from './path-block.ts';

/**
 * What came back of what was paid in on each followed day, as goods or money: all but what lapsed, is not yet spent by the end of
 * day `served`, or was not paid back (`back` is the share of the float that was). `byDay` has the share spent each day where
 * customers may run.
 */
export function recordHolders(
  { cohorts, ordinary }: CompiledModel,
  byDay: Float64Array,
  lastDay: number,
  served: number,
  back: number,
  rows: Float64Array,
  start: number,
): void {
  const { redeem, expiry, lapses, stored } = ordinary!;
  let left = 1;
  let done = served;
  for (let k = cohorts.length - 1; k >= 0; k--) {
    const day = cohorts[k];
    rows[start + cohortAt(k)] = -1;
    rows[start + cohortAt(k) + 1] = -1; // none is ever spent to the last bit
    if (day > lastDay) continue;
    const days = Math.max(0, served - day);
    if (stored!.run === null) left = days < expiry ? lapsingShare(redeem, days) : lapses;
    else for (; done > day; done--) left *= 1 - byDay[done];
    rows[start + cohortAt(k)] = days < expiry ? 1 - left * (1 - back) : 1 - left;
  }
}
