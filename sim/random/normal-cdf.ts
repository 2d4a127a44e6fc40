import { exp, log } from './exp-log.ts';

/** The standard normal distribution. */

const ROOT_TWO_PI = 2.5066282746310002;

/** Density at x. */
export const normalDensity = (x: number): number => exp(-0.5 * x * x) / ROOT_TWO_PI;

/**
 * P(Z ≤ x), relative error about 1e-14 also in the lower tail: Marsaglia's series (2004, Journal of Statistical Software
 * 11(4)) in the middle, the continued fraction of the Mills ratio in the tails.
 */
export function normalCdf(x: number): number {
  if (x > 2.5) return 1 - normalCdf(-x);
  if (x >= -2.5) {
    let term = x;
    let sum = x;
    for (let k = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); k += 2) sum += term *= (x * x) / k;
    return 0.5 + sum * normalDensity(x);
  }
  if (x < -39) return 0;
  // 1/(y + 1/(y + 2/(y + …))), from the inside out.
  const y = -x;
  let tail = 0;
  for (let k = 120; k >= 1; k--) tail = k / (y + tail);
  return normalDensity(x) / (y + tail);
}

/** c₀ + c₁·r + … */
const polynomial = (r: number, c: readonly number[]): number => c.reduceRight((sum, k) => sum * r + k, 0);

/**
 * The x with P(Z ≤ x) = p; ±Infinity at 0 and 1. Wichura 1988, Algorithm AS 241 (PPND16), Applied Statistics 37(3);
 * relative error about 1e-16.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, MIDDLE_TOP)) / polynomial(r, MIDDLE_BOTTOM);
  }
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-log(tail));
  const x =
    r <= 5
      ? polynomial(r - 1.6, NEAR_TOP) / polynomial(r - 1.6, NEAR_BOTTOM)
      : polynomial(r - 5, FAR_TOP) / polynomial(r - 5, FAR_BOTTOM);
  return q < 0 ? -x : x;
}

// The coefficients a, b, c, d, e, f of AS 241 rounded to doubles.
const MIDDLE_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
];
const MIDDLE_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
];
const NEAR_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const NEAR_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
];
