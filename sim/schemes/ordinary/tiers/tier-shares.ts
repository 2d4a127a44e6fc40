import { calendarShares } from './calendar-shares.ts';
import { earningOf } from './earning.ts';
import { rollingShares } from './rolling-shares.ts';
import {
  afterReview,
  type Comers,
  fromAtLeast,
  type LongRunShares,
  overClasses,
  type SharesByDay,
  type TierRules,
} from './tier-chain.ts';

/**
 * Where members who stay end up: the stationary distribution of the chain of reviews. P(level < k) is Q_k = P(earned < k)
 * with `earned`; Π_{j ≥ k} Q_j with `one`, since who is now below k has for each j ≥ k not earned j in the period so far
 * back; 0 with `never` where it can be earned at all.
 */
export function longRunShares(rules: TierRules): LongRunShares {
  const earning = earningOf(rules);
  const { classes, levels, lengths, atLeast } = earning;
  const settled = new Float64Array(classes.rate.length * levels);
  for (let c = 0; c < classes.rate.length; c++) {
    const full = (c * lengths.length + lengths.length - 1) * levels;
    for (let k = levels - 1; k >= 0; k--) {
      const earned = atLeast[full + k];
      settled[c * levels + k] =
        rules.downgrade === 'never'
          ? Math.ceil(earned)
          : afterReview(rules.downgrade, earned, settled, c * levels + k, k === levels - 1);
    }
  }
  return overClasses(earning, fromAtLeast(settled, levels));
}

/** The shares of each day when members of day 0 and all who join later begin in the first level with nothing bought. */
export const tierShares = (rules: TierRules, comers: Comers): SharesByDay =>
  rules.review === 'rolling' ? rollingShares(earningOf(rules), comers) : calendarShares(rules, comers);
