import { isOrdinary } from '../schemes/ordinary/ordinary.ts';
import type { Scenario } from '../types.ts';
import { countedShare } from './counted-share.ts';

/** What is promised for each unit of spending; under `instant` the share that is paid at once. */
export function promisedPerUnit(scenario: Scenario): number {
  const { payout, cap } = scenario.scheme;
  return !('schedule' in payout) && payout.kind === 'instant' ? payout.share : cap * countedShare(scenario);
}

/** What of the promise a purchase’s own fee cannot cover, a share of the promise: max(0, 1 − fee/promised); 0 of an ordinary scheme. */
export const promisedFromOthers = (scenario: Scenario): number =>
  isOrdinary(scenario.scheme) ? 0 : Math.max(0, 1 - scenario.scheme.fee / promisedPerUnit(scenario));
