import { exp, log } from './exp-log.ts';
import { fillNormals } from './normal.ts';
import { nextUniform } from './stream.ts';

const normal = new Float64Array(1);

/**
 * A gamma number of the given shape (0 gives 0) and scale 1: Marsaglia & Tsang 2000, ACM TOMS 26(3), with their way down
 * to shapes below 1.
 */
export function nextGamma(state: Int32Array, shape: number): number {
  if (shape === 0) return 0;
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    fillNormals(state, normal, 0, 1);
    const x = normal[0];
    const w = 1 + c * x;
    if (w <= 0) continue;
    const v = w * w * w;
    const u = nextUniform(state);
    if (u < 1 - 0.0331 * (x * x) * (x * x) || log(u) < 0.5 * x * x + d * (1 - v + log(v))) {
      return shape < 1 ? d * v * exp(log(nextUniform(state)) / shape) : d * v;
    }
  }
}
