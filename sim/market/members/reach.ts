import { exp, log } from '../../random/exp-log.ts';
import { logGamma } from '../../random/incomplete-beta.ts';
import { type Amount, amountAtLeast, amountMoments, spentShareFrom } from '../amount/amount.ts';
import { remembering } from './remembering.ts';

/** P(n purchases reach the threshold) by n; beyond its end the last one, or 1 where there is none. */
export type Reach = Float64Array;

/** Cells of the amounts up to the threshold: so many, or more where that needs many purchases, five for each of the mean amount. */
const CELLS = 500;
const CELLS_OF_MEAN = 5;
const MOST_CELLS = 1000;
/** Purchases after which nearly all have reached it, or no more are looked at. */
const MOST_PURCHASES = 600;
const NEARLY_ALL = 1 - 1e-10;
/** A threshold is reached when it is missed by no more than rounding. */
const ROUNDING = 1e-9;

/** A number of purchases is reached by as many. */
export const reachPurchases = (threshold: number): Reach => new Float64Array(Math.ceil(threshold - ROUNDING));

/**
 * An amount is reached by the sum of n purchases: the n-fold convolution of the amount's distribution, rounded to a five-hundredth of
 * the threshold or less (Panjer 1981 has the same lattice); exact for one price. Purchases of a member are taken to be independent.
 *
 * `withOne`: the money of one purchase more counts, and asks together with how many others it reaches the threshold (so a purchase
 * is weighted by its size).
 */
export const reachAmount = (amount: Amount, threshold: number, withOne = false): Reach =>
  amount.kind === 'constant'
    ? reachPurchases(Math.max(0, threshold / amount.value - (withOne ? 1 : 0)))
    : threshold <= 0
      ? new Float64Array(0)
      : convolved({ amount, threshold, withOne });

const convolved = remembering(
  ({ amount, threshold, withOne }: { amount: Amount; threshold: number; withOne: boolean }) => {
    const cells = Math.min(
      MOST_CELLS,
      Math.max(CELLS, Math.ceil((CELLS_OF_MEAN * threshold) / amountMoments(amount).mean)),
    );
    const cell = threshold / cells;
    const beyond = Float64Array.from({ length: cells + 1 }, (_, j) => amountAtLeast(amount, (j + 0.5) * cell));
    const one = beyond.map((chance, j) => (j === 0 ? 1 : beyond[j - 1]) - chance);
    // Of a sum that is rounded to the threshold half is over it where amounts are continuous, and all where they are listed.
    const atThreshold = amount.kind === 'empirical' ? 0 : 0.5;
    let sums = new Float64Array(cells + 1);
    if (!withOne) sums[0] = 1;
    else {
      let before = 1;
      for (let j = 0; j <= cells; j++) {
        const after = spentShareFrom(amount, (j + 0.5) * cell);
        sums[j] = before - after;
        before = after;
      }
    }
    const reached = () => {
      let below = atThreshold * sums[cells];
      for (let i = 0; i < cells; i++) below += sums[i];
      return Math.min(1, Math.max(0, 1 - below));
    };
    const chances = [reached()];
    while (chances[chances.length - 1] < NEARLY_ALL && chances.length <= MOST_PURCHASES) {
      const next = new Float64Array(cells + 1);
      for (let i = 0; i <= cells; i++) {
        if (sums[i] === 0) continue;
        for (let j = 0; i + j <= cells; j++) next[i + j] += sums[i] * one[j];
      }
      sums = next;
      chances.push(reached());
    }
    return Float64Array.from(chances);
  },
);

/** P(a Poisson number of purchases with this mean reaches the threshold). */
export function reachChance(reach: Reach, mean: number): number {
  if (reach.length === 0) return 1;
  const last = reach[reach.length - 1] > 0 ? reach[reach.length - 1] : 1;
  if (mean <= 0) return reach[0];
  const wide = 12 * Math.sqrt(mean) + 30;
  const from = Math.max(0, Math.floor(mean - wide));
  const to = Math.min(reach.length - 1, Math.ceil(mean + wide));
  let chance = exp(from * log(mean) - mean - logGamma(from + 1));
  let missing = 0;
  for (let n = from; n <= to; n++) {
    missing += chance * (last - reach[n]);
    chance *= mean / (n + 1);
  }
  return Math.min(1, Math.max(0, last - missing));
}
