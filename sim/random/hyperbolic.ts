import { exp, log } from './exp-log.ts';
import { expm1, log1p } from './near-one.ts';

// With our own exp and log, so that what is worked out with them has the same digits on every machine.

/** Within a few ulp, also near 0. */
export function sinh(x: number): number {
  const more = expm1(Math.abs(x));
  const size = more === Number.POSITIVE_INFINITY ? more : (more + more / (more + 1)) / 2;
  return x < 0 ? -size : size;
}

/** Within a few ulp. */
export function cosh(x: number): number {
  const grown = exp(Math.abs(x));
  return (grown + 1 / grown) / 2;
}

/** The number whose sinh is x, within a few ulp, also near 0. */
export function asinh(x: number): number {
  const size = Math.abs(x);
  // Beyond, x² + 1 is x², and would overflow further out.
  const found = size > 1e9 ? log(2) + log(size) : log1p(size + (size * size) / (1 + Math.sqrt(1 + size * size)));
  return x < 0 ? -found : found;
}
