import { exp, expNear } from '../../random/exp-log.ts';
import type { Noise } from './fill-noise.ts';

/**
 * Fills `out` with e^(−Var(L_t)/2), day by day from the day before: Var(L_t) grows by innovation²·e^(−2κ(t−1)). Much
 * quicker than the closed form, for paths that draw their own noise; apart from it by the rounding of a product a day.
 */
export function fillCorrection({ innovation, keep }: Noise, out: Float64Array): void {
  const fade = keep * keep;
  let half = -0.5 * innovation * innovation;
  let correction = 1;
  if (fade === 1) {
    const daily = exp(half);
    for (let t = 0; t < out.length; t++) {
      out[t] = correction;
      correction *= daily;
    }
    return;
  }
  for (let t = 0; t < out.length; t++) {
    out[t] = correction;
    correction *= expNear(half);
    half *= fade;
  }
}
