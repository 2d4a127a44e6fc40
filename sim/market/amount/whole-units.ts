/** An amount counts as a whole number of units when it misses it by no more than rounding: 0.3 is three times 0.1. */
const WHOLE = 1 + 1e-12;
/** Units up to which P(X ≥ k·unit) is summed one by one; the rest is an integral. */
const ONE_BY_ONE = 2000;

/** The whole units in an amount, as money. */
export const wholeUnits = (amount: number, unit: number): number => Math.floor((amount / unit) * WHOLE) * unit;

/**
 * E[⌊X/unit⌋·unit] = unit·Σ P(X ≥ k·unit) over k ≥ 1, from `beyond(x)` = P(X > x) and `spent(x)` = E[X; X > x].
 * Far units by the midpoint rule with its first correction: the error is below 1e-9 of the mean.
 */
export function wholeUnitsOfTail(unit: number, beyond: (x: number) => number, spent: (x: number) => number): number {
  let units = 0;
  for (let k = ONE_BY_ONE; k >= 1; k--) units += beyond(k * unit);
  const end = (ONE_BY_ONE + 0.5) * unit;
  const far = spent(end) - end * beyond(end);
  const bend = (unit / 24) * (beyond(ONE_BY_ONE * unit) - beyond((ONE_BY_ONE + 1) * unit));
  return unit * units + far - bend;
}
