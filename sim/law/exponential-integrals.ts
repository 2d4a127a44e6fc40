import { expm1 } from '../random/near-one.ts';

/**
 * The two exponential integrals that all the closed forms of a growing scheme are made of, without loss of digits at 0.
 * Names as in the literature on exponential integrators (Hochbruck & Ostermann 2010, Acta Numerica 19).
 */

/** φ₁(x) = (e^x − 1)/x = ∫₀¹ e^(xu) du; 1 at 0. */
export const phi1 = (x: number): number => (x === 0 ? 1 : expm1(x) / x);

/** φ₂(x) = (e^x − 1 − x)/x² = ∫₀¹ (1−u)·e^(xu) du; ½ at 0. The derivative of φ₁ is φ₁ − φ₂. */
export function phi2(x: number): number {
  if (Math.abs(x) >= 0.5) return (expm1(x) - x) / (x * x);
  let term = 0.5;
  let sum = term;
  for (let n = 3; n < 18; n++) sum += term *= x / n;
  return sum;
}

/**
 * h(x) = (1 − e^(−x))/x: the value, discounted at a rate of `x` per lifetime, of one unit paid evenly over a lifetime.
 * It is also what a fixed promise over D days takes of turnover that grows at g = x/D.
 */
export const annuityFactor = (x: number): number => phi1(-x);
