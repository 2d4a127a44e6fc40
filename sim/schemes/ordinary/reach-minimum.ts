import { buyerClasses } from '../../market/members/buyer-classes.ts';
import { reachAmount, reachChance } from '../../market/members/reach.ts';
import { remembering } from '../../market/members/remembering.ts';
import type { Buyers } from './ordinary-kind.ts';

interface Minimum extends Omit<Buyers, 'crowd'> {
  /** What must be spent. */
  readonly spending: number;
  readonly days: number;
}

/**
 * A minimum that must be spent within so many days.
 * `fills`: share of points whose owners reach it with the purchase that brought them and those on the days after it; points are
 * weighted by what was spent for them.
 * `standing`: share of members who reach it on as many days.
 */
export const reachMinimum = remembering(({ frequency, amount, often, dear, spending, days }: Minimum) => {
  const { rate, share } = buyerClasses(frequency);
  const others = reachAmount(amount, spending / dear, true);
  const all = reachAmount(amount, spending / dear);
  const mean = rate.reduce((sum, one, c) => sum + share[c] * one, 0);
  let [fills, standing] = [0, 0];
  for (let c = 0; c < rate.length; c++) {
    const expected = rate[c] * often * days;
    fills += ((share[c] * rate[c]) / mean) * reachChance(others, expected);
    standing += share[c] * reachChance(all, expected);
  }
  return { fills: Math.min(1, fills), standing: Math.min(1, standing) };
});
