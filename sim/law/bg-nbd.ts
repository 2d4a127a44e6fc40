import { exp, log } from '../random/exp-log.ts';
import { expm1, log1p } from '../random/near-one.ts';
import { betaMean } from './beta-mean.ts';

/**
 * The BG/NBD model of a buyer (Fader, Hardie & Lee 2005, Marketing Science 24(2)): repeat purchases come at a rate λ of
 * the gamma distribution (shape `r`, rate `alpha` in units of time), and after each of them the buyer leaves for good
 * with a chance p of the Beta distribution (`a`, `b`). All four are > 0. The first purchase is not counted, and before
 * the first repeat purchase nobody leaves.
 */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What was seen of a buyer: `x` repeat purchases up to time `T` since the first purchase, the last of them at `tx`. */
export interface BuyerHistory {
  readonly x: number;
  /** Not used when `x` is 0. */
  readonly tx: number;
  readonly T: number;
}

/**
 * E[X(t)], the repeat purchases of a new buyer within `t` ≥ 0: the mean over p of (1 − (α/(α + pt))^r)/p. This is
 * (a+b−1)/(a−1)·[1 − (α/(α+t))^r·₂F₁(r, b; a+b−1; t/(α+t))] without that form's gaps at a = 1 and a + b = 1, and its
 * series' slowness for t ≫ α.
 */
export function expectedRepeats({ r, alpha, a, b }: BgNbd, t: number): number {
  return betaMean(repeatsOf(r, t / alpha), a, b);
}

/** The repeat purchases to be expected of a buyer who drops out with the chance p, by the time α·y. */
export const repeatsOf = (r: number, y: number) => (p: number) => (p > 1e-300 ? -expm1(-r * log1p(p * y)) / p : r * y);

/** The derivative of E[X(t)], repeat purchases per unit of time: the mean of (r/α)·(1 + pt/α)^(−r−1). */
export function repeatRate({ r, alpha, a, b }: BgNbd, t: number): number {
  const y = t / alpha;
  return (r / alpha) * betaMean((p) => exp(-(r + 1) * log1p(p * y)), a, b);
}

/** P(the buyer has not left by T). 1 without a repeat purchase, since none leaves before the first. */
export function pAlive({ r, alpha, a, b }: BgNbd, { x, tx, T }: BuyerHistory): number {
  if (x === 0) return 1;
  return 1 / (1 + (a / (b + x - 1)) * exp((r + x) * log((alpha + T) / (alpha + tx))));
}

/**
 * The repeat purchases to be expected of a buyer of this history in the `t` after T. One who is still there has λ of
 * gamma (r + x, α + T) and p of Beta (a, b + x), and is otherwise like a new buyer.
 */
export function conditionalExpected(model: BgNbd, history: BuyerHistory, t: number): number {
  const { r, alpha, a, b } = model;
  const { x, T } = history;
  return pAlive(model, history) * expectedRepeats({ r: r + x, alpha: alpha + T, a, b: b + x }, t);
}

/** P(X(t) = 0) = (α/(α+t))^r: no repeat purchase within `t`. */
export const noneBy = ({ r, alpha }: BgNbd, t: number): number => exp(-r * log1p(t / alpha));
