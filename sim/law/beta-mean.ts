import { exp, log } from '../random/exp-log.ts';
import { asinh, cosh, sinh } from '../random/hyperbolic.ts';
import { log1p } from '../random/near-one.ts';

/** Where the density of a Beta distribution is taken, and how much each point counts. */
export interface BetaPoints {
  readonly points: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

/**
 * The points of the trapezoidal rule over v, where logit P = sinh v (the double exponential rule of Takahasi & Mori 1974):
 * P^a·(1−P)^b falls off so fast on both sides that ends at which the density is infinite need no case of their own. The
 * sum of the weights, `total`, makes B(a, b) unnecessary.
 */
export function betaPoints(a: number, b: number): BetaPoints {
  const mode = asinh(log(a / b));
  // Fine enough for the width of the density around its mode, in logit P, and for its bend there.
  const width = Math.min(Math.sqrt(1 / a + 1 / b), 1 / 4);
  const step = Math.min(1 / 32, width / (2 * cosh(mode)));
  const top = logWeight(mode, a, b);
  const points: number[] = [];
  const weights: number[] = [];
  let total = 0;
  const add = (v: number): boolean => {
    const weight = exp(logWeight(v, a, b) - top);
    total += weight;
    points.push(1 / (1 + exp(-sinh(v))));
    weights.push(weight);
    return weight > 1e-30;
  };
  add(mode);
  for (let i = 1; add(mode + i * step); i++);
  for (let i = 1; add(mode - i * step); i++);
  return { points, weights, total };
}

/** E[f(P)] from the points of its distribution. */
export function meanOver({ points, weights, total }: BetaPoints, f: (p: number) => number): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) sum += weights[i] * f(points[i]);
  return sum / total;
}

/** E[f(P)] for P of the Beta distribution with parameters `a`, `b` > 0, to about 1e-13 for an f that is smooth on [0, 1]. */
export const betaMean = (f: (p: number) => number, a: number, b: number): number => meanOver(betaPoints(a, b), f);

/** ln of P^a·(1−P)^b·cosh v, the density times dP/dv, up to a constant. */
function logWeight(v: number, a: number, b: number): number {
  const u = sinh(v);
  // ln P and ln(1 − P), without the loss of digits where P is near 0 or 1, nor overflow.
  const small = log1p(exp(-Math.abs(u)));
  const [logP, logQ] = u > 0 ? [-small, -u - small] : [u - small, -small];
  return a * logP + b * logQ + log(cosh(v));
}
