import { exp, log } from './exp-log.ts';

// Both with our own exp and log, so that closed forms have the same digits on every machine; W. Kahan's way to keep them
// where the argument is small: the rounding of 1 + x, or of e^x, is in numerator and denominator alike.

/** e^x − 1 within a few ulp, also where x is small. */
export function expm1(x: number): number {
  const u = exp(x);
  if (u === 1) return x;
  if (u === Number.POSITIVE_INFINITY || u - 1 === -1) return u - 1;
  return ((u - 1) * x) / log(u);
}

/** ln(1 + x) within a few ulp, also where x is small; NaN below −1. */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1 || x === Number.POSITIVE_INFINITY) return x;
  return (log(u) * x) / (u - 1);
}
