import { betaQuantile } from '../random/incomplete-beta.ts';

/**
 * The x with P(T ≤ x) = p for Student's t with `freedom` > 0 degrees of freedom, relative error about 1e-12. T²/(ν + T²) is
 * beta distributed with ½ and ν/2.
 */
export function tQuantile(p: number, freedom: number): number {
  if (p < 0.5) return -tQuantile(1 - p, freedom);
  const y = betaQuantile(2 * p - 1, 0.5, freedom / 2);
  return Math.sqrt((freedom * y) / (1 - y));
}
