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

/** The last answer, and what it was for: mostly the members of the next path are the same. */
let last: { readonly rules: string; readonly comers: Comers; readonly shares: SharesByDay } | null = null;

const isSame = (a: Float64Array, b: Float64Array): boolean =>
  a.length === b.length && a.every((one, t) => one === b[t]);

/** The shares of each day when members of day 0 and all who join later begin in the first level with nothing bought. */
export function tierShares(rules: TierRules, comers: Comers): SharesByDay {
  const { level, joins, stays } = comers;
  const asked = JSON.stringify(rules);
  const known =
    last?.rules === asked &&
    isSame(last.comers.level, level) &&
    isSame(last.comers.joins, joins) &&
    isSame(last.comers.stays, stays);
  if (!known) {
    const shares = rules.review === 'rolling' ? rollingShares(earningOf(rules), comers) : calendarShares(rules, comers);
    // A path's members are kept where the next path's will stand.
    last = { rules: asked, comers: { level: level.slice(), joins: joins.slice(), stays: stays.slice() }, shares };
  }
  return last!.shares;
}
