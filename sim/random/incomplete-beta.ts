import { exp, log } from './exp-log.ts';
import { log1p } from './near-one.ts';

/** The Stirling remainder ln Γ(x) − ((x−½)·ln x − x + ½·ln 2π), for x ≥ 10. */
function stirlingRemainder(x: number): number {
  const q = 1 / (x * x);
  return (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - (q * 691) / 360360))))) / x;
}

const HALF_LOG_TWO_PI = 0.9189385332046727;

/** ln Γ(x) for x > 0: Stirling's series, after shifting small x up. */
export function logGamma(x: number): number {
  let product = 1;
  let y = x;
  for (; y < 10; y++) product *= y;
  return (y - 0.5) * log(y) - y + HALF_LOG_TWO_PI + stirlingRemainder(y) - log(product);
}

/** ln B(a, b). For large arguments from the remainders alone, since the logarithms of Γ would cancel. */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const rest = stirlingRemainder(large) - stirlingRemainder(small + large);
  const ratio = small / (small + large);
  if (small < 10) {
    return logGamma(small) + rest + small - small * log(small + large) + (large - 0.5) * log1p(-ratio);
  }
  const first = stirlingRemainder(small) + HALF_LOG_TWO_PI - 0.5 * log(large);
  return first + rest + (small - 0.5) * log(ratio) + large * log1p(-ratio);
}

/**
 * I_x(a, b), the distribution function of the beta distribution, for a, b > 0 and 0 ≤ x ≤ 1; absolute error about 1e-14.
 * Continued fraction by Lentz's method (Didonato & Morris 1992, TOMS 18(3), form of Press et al.).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = exp(a * log(x) + b * log1p(-x) - logBeta(a, b)) / a;
  const tiny = 1e-300;
  const away = (v: number): number => (Math.abs(v) < tiny ? tiny : v);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < Number.EPSILON) break;
  }
  return front * fraction;
}

/** The x with I_x(a, b) = p. Newton's steps inside a bracket that always closes. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const scale = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 200; step++) {
    const excess = incompleteBeta(x, a, b) - p;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const density = exp((a - 1) * log(x) + (b - 1) * log1p(-x) - scale);
    let next = x - excess / density;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - x) <= Number.EPSILON * x || next === low || next === high) return next;
    x = next;
  }
  return x;
}
