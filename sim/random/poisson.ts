import { exp, log } from './exp-log.ts';
import { fillNormals } from './normal.ts';
import { nextUniform } from './stream.ts';

/** From here on a Poisson number is a rounded normal one: its skewness, 1/√mean, is below 0.0003. */
const NORMAL_FROM = 1e7;

/** ln k! for small k; Stirling's series beyond is good to 1e-15. */
const LOG_FACTORIAL = new Float64Array(64);
for (let k = 2; k < LOG_FACTORIAL.length; k++) LOG_FACTORIAL[k] = LOG_FACTORIAL[k - 1] + log(k);

function logFactorial(k: number): number {
  if (k < LOG_FACTORIAL.length) return LOG_FACTORIAL[k];
  const q = 1 / (k * k);
  return (k + 0.5) * log(k) - k + 0.9189385332046727 + (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q / 1680))) / k;
}

const normal = new Float64Array(1);

/**
 * A Poisson number of the given mean ≥ 0: products of uniform numbers below mean 10, else the transformed rejection
 * PTRS of Hörmann 1993, Insurance: Mathematics and Economics 12(1).
 */
export function nextPoisson(state: Int32Array, mean: number): number {
  if (mean < 10) {
    const limit = exp(-mean);
    let product = nextUniform(state);
    let count = 0;
    while (product > limit) {
      product *= nextUniform(state);
      count++;
    }
    return count;
  }
  const root = Math.sqrt(mean);
  if (mean >= NORMAL_FROM) {
    fillNormals(state, normal, 0, 1);
    return Math.floor(mean + root * normal[0] + 0.5);
  }
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const sure = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = nextUniform(state) - 0.5;
    const v = nextUniform(state);
    const edge = 0.5 - (u < 0 ? -u : u);
    const k = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= sure) return k;
    if (k < 0 || (edge < 0.013 && v > edge)) continue;
    const height = (v * (1.1239 + 1.1328 / (b - 3.4))) / (a / (edge * edge) + b);
    if (log(height) <= k * log(mean) - mean - logFactorial(k)) return k;
  }
}
