import type { Amount } from '../../../market/amount/amount.ts';
import type { Frequency } from '../../../market/frequency/frequency.ts';
import { type BuyerClasses, buyerClasses } from '../../../market/members/buyer-classes.ts';
import { reachAmount, reachChance, reachPurchases } from '../../../market/members/reach.ts';
import { remembering } from '../../../market/members/remembering.ts';

/** What decides what a member's purchases earn. */
export interface EarningRules {
  readonly frequency: Frequency;
  readonly amount: Amount;
  /** Lift of how often members buy and of what a purchase costs, as factors. */
  readonly often: number;
  readonly dear: number;
  readonly basis: 'spending' | 'purchases';
  /** What the window must hold for each level, rising. */
  readonly from: readonly number[];
  /** Days. */
  readonly window: number;
}

/** What purchases of up to a window's days earn. */
export interface Earning {
  readonly classes: BuyerClasses;
  readonly levels: number;
  /** Days for which it is known, rising, the window last. */
  readonly lengths: Float64Array;
  /** P(level k or higher is earned), `[(class·lengths + length)·levels + k]`. */
  readonly atLeast: Float64Array;
}

/** More lengths are read between these on straight lines. */
const MOST_LENGTHS = 64;

function work({ frequency, amount, often, dear, basis, from, window }: EarningRules): Earning {
  const classes = buyerClasses(frequency);
  const count = Math.min(window, MOST_LENGTHS);
  const lengths = Float64Array.from({ length: count }, (_, i) => Math.round(((i + 1) * window) / count));
  const reach = from.map((least) =>
    basis === 'purchases' ? reachPurchases(least) : reachAmount(amount, least / dear),
  );
  const levels = from.length;
  const atLeast = new Float64Array(classes.rate.length * count * levels);
  let at = 0;
  for (const rate of classes.rate)
    for (const days of lengths) for (const one of reach) atLeast[at++] = reachChance(one, rate * often * days);
  return { classes, levels, lengths, atLeast };
}

/** What purchases earn. */
export const earningOf = remembering(work);

/** Puts `weight` members with so many days of purchases onto the lengths around them. */
export function addToLengths({ lengths }: Earning, days: number, weight: number, onto: Float64Array): void {
  const step = lengths[lengths.length - 1] / lengths.length;
  let upper = Math.min(lengths.length - 1, Math.max(0, Math.ceil(days / step) - 1));
  while (upper > 0 && lengths[upper - 1] >= days) upper--;
  while (lengths[upper] < days) upper++;
  const below = upper === 0 ? 0 : lengths[upper - 1];
  const share = (days - below) / (lengths[upper] - below);
  onto[upper] += weight * share;
  if (upper > 0) onto[upper - 1] += weight * (1 - share);
}
