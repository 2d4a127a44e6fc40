/** A share of an amount misses a whole number of cents by no more than rounding. */
const ROUNDING = 1e-9;

/** What the level is paid for a purchase, in whole cents. */
export const rewardOf = (rate: number, cents: number): number => Math.floor(rate * cents + ROUNDING);

/** What all the levels above a buyer are paid together; `above` is how many there are. */
export function rewardsOf(rates: Float64Array, cents: number, above: number): number {
  const levels = Math.min(above, rates.length);
  let sum = 0;
  for (let k = 0; k < levels; k++) sum += rewardOf(rates[k], cents);
  return sum;
}
