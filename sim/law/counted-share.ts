import { eligibleShare } from '../market/amount/amount.ts';
import type { Scenario } from '../types.ts';

/** The e of a scenario, the share of turnover that gives claims: below 1 only where each purchase counts alone. */
export function countedShare({ scheme: { unit }, market: { members } }: Scenario): number {
  return unit?.carry === false && members !== undefined ? eligibleShare(members.amount, unit.size) : 1;
}
