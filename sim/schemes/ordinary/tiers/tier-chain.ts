import type { Crowd } from '../../../market/members/members-day.ts';
import type { Earning, EarningRules } from './earning.ts';

/** What a review does to a member who has earned less than her level. */
export type Downgrade = 'earned' | 'one' | 'never';

export interface TierRules extends EarningRules {
  readonly review: 'calendar' | 'rolling';
  readonly downgrade: Downgrade;
}

/** Who has been there from when on: how many, how many join, and the share of yesterday's who stay. */
export type Comers = Pick<Crowd, 'level' | 'joins' | 'stays'>;

/** Shares by level and day, `[level·days + day]`. */
export interface SharesByDay {
  /** Of members. */
  readonly members: Float64Array;
  /** Of sales: who is in a high level buys more. */
  readonly sales: Float64Array;
}

/** Shares by level. */
export interface LongRunShares {
  readonly members: Float64Array;
  readonly sales: Float64Array;
}

/** The share of each level from those of this level and higher, one block of `levels` after the other. */
export function fromAtLeast(atLeast: Float64Array, levels: number): Float64Array {
  return atLeast.map((share, i) => Math.max(0, share - ((i + 1) % levels === 0 ? 0 : atLeast[i + 1])));
}

/** Weighs the classes of `[class·levels + k]` by members and by what they buy, into `[k]` each. */
export function overClasses({ classes: { rate, share }, levels }: Earning, ofClass: Float64Array): LongRunShares {
  const members = new Float64Array(levels);
  const sales = new Float64Array(levels);
  const mean = rate.reduce((sum, one, c) => sum + one * share[c], 0);
  for (let c = 0; c < rate.length; c++) {
    const bought = mean > 0 ? (share[c] * rate[c]) / mean : share[c];
    for (let k = 0; k < levels; k++) {
      members[k] += share[c] * ofClass[c * levels + k];
      sales[k] += bought * ofClass[c * levels + k];
    }
  }
  return { members, sales };
}

/** P(level k or higher after a review), from the chance that it is earned and the shares before. */
export function afterReview(downgrade: Downgrade, earned: number, before: Float64Array, at: number, last: boolean) {
  if (downgrade === 'earned') return earned;
  const kept = downgrade === 'never' ? before[at] : last ? 0 : before[at + 1];
  return 1 - (1 - earned) * (1 - kept);
}
