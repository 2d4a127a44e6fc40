import { exp } from '../random/exp-log.ts';
import { annuityFactor, phi1, phi2 } from './exponential-integrals.ts';

/**
 * X(φ): the root x > 0 of (1 − e^(−x))/x = φ, which is 1/φ + W₀(−e^(−1/φ)/φ). Everything that a scheme with the pool
 * share φ can and cannot do follows from it.
 *
 * 0 for φ ≥ 1 (each purchase brings in what it promises), Infinity for φ ≤ 0 (nothing ever comes in).
 * Newton from a side on which it cannot overshoot: the function falls and is convex.
 */
export function paybackRoot(share: number): number {
  if (share >= 1) return 0;
  if (!(share > 0)) return Number.POSITIVE_INFINITY;
  let x = share > 0.5 ? 2 * (1 - share) : 1 / share;
  for (let step = 0; step < 60; step++) {
    const slope = phi2(-x) - phi1(-x);
    const next = x - (annuityFactor(x) - share) / slope;
    if (Math.abs(next - x) <= 2 * Number.EPSILON * Math.abs(x)) return next;
    x = next;
  }
  return x;
}

/**
 * e^X: a pool claim is full exactly when cumulative turnover has grown this many times since its birth, whatever path
 * turnover takes (the Q-clock theorem, in the limit of small days, past the first generation of claims).
 */
export const paybackMultiple = (share: number): number => exp(paybackRoot(share));

/** e^(f·X): the growth of cumulative turnover at which a pool claim has paid back the fee `fee` that fed it. */
export const breakEvenMultiple = (share: number, fee: number): number => exp(fee * paybackRoot(share));
