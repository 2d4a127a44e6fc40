import { oneMinusExp } from '../../random/exp-log.ts';
import type { ShockPurpose } from '../../random/stream.ts';
import type { Shock } from './shock.ts';

/** A shock at random times, as each path draws it. */
export interface RandomShock {
  readonly purpose: ShockPurpose;
  readonly hazard: number;
  readonly factor: number;
  readonly lasts: number;
}

/**
 * The shocks at random times. Each draws from a stream named after it, the second of the same name from another one, so that
 * a shock more, wherever it stands, never shifts what the others draw.
 */
export function randomShocks(shocks: readonly Shock[], horizon: number): RandomShock[] {
  const seen = new Map<string, number>();
  return shocks.flatMap(({ name, hazard, factor, lasts = horizon }) => {
    if (hazard === undefined) return [];
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return [{ purpose: `shock:${before}:${name}` as const, hazard, factor, lasts }];
  });
}

/** The factor of each day from the shocks on set days; null without any. */
export function datedFactors(shocks: readonly Shock[], horizon: number): Float64Array | null {
  let factors: Float64Array | null = null;
  for (const { on, factor, lasts = horizon } of shocks) {
    if (on === undefined) continue;
    factors ??= new Float64Array(horizon).fill(1);
    for (let t = on; t < on + lasts && t < horizon; t++) factors[t] *= factor;
  }
  return factors;
}

/**
 * The mean over paths of the factor of each day from shocks at random times; null without any. A shock that is not under way
 * begins with chance p = 1 − e^(−hazard): u_t = p·(1 − Σ u_{t−j} over 0 < j < lasts), and it is under way on day t with the
 * chance Σ u_{t−j} over 0 ≤ j < lasts.
 */
export function meanFactors(shocks: readonly RandomShock[], horizon: number): Float64Array | null {
  if (shocks.length === 0) return null;
  const factors = new Float64Array(horizon).fill(1);
  const begins = new Float64Array(horizon);
  for (const { hazard, factor, lasts } of shocks) {
    const chance = oneMinusExp(hazard);
    let underWay = 0;
    for (let t = 0; t < horizon; t++) {
      if (t >= lasts) underWay -= begins[t - lasts];
      begins[t] = chance * (1 - underWay);
      underWay += begins[t];
      factors[t] *= 1 + (factor - 1) * underWay;
    }
  }
  return factors;
}
