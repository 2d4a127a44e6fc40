import { normalCdf, normalDensity } from '../random/normal-cdf.ts';
import { gaussLegendre } from './gauss-legendre.ts';

/** Money that moves as a Brownian motion. */
export interface BrownianReserve {
  /** Money at the start, ≥ 0. */
  readonly start: number;
  /** Drift per unit of time. */
  readonly drift: number;
  /** Standard deviation per square root of a unit of time, > 0. */
  readonly sd: number;
}

/**
 * P(the money touches 0 by `time`), watched at every moment (inverse Gaussian first passage):
 * Φ((−u−μT)/(σ√T)) + e^(−2μu/σ²)·Φ((−u+μT)/(σ√T)).
 */
export function ruinWatchedAlways({ start, drift, sd }: BrownianReserve, time: number): number {
  const spread = sd * Math.sqrt(time);
  const mirrored = normalCdf((-start + drift * time) / spread);
  const lift = Math.exp((-2 * drift * start) / (sd * sd));
  // A weight of Infinity meets a probability of 0 only where the first term is already 1.
  return normalCdf((-start - drift * time) / spread) + (mirrored === 0 ? 0 : lift * mirrored);
}

/** −ζ(½)/√(2π): Broadie, Glasserman & Kou 1997, Mathematical Finance 7(4). */
export const DAILY_SHIFT = 1.4603545088095868 / Math.sqrt(2 * Math.PI);

/** The same watched once every `step`, approximately: as if the start were DAILY_SHIFT·σ·√step higher. */
export const ruinWatchedDailyNearly = (reserve: BrownianReserve, time: number, step = 1): number =>
  ruinWatchedAlways({ ...reserve, start: reserve.start + DAILY_SHIFT * reserve.sd * Math.sqrt(step) }, time);

/**
 * The same watched once every `step` (`time` / `step` whole), to about 1e-12: the chance of survival is carried back one
 * step at a time through v(x) = ∫₀^∞ p(y − x)·v(y) dy on Gauss–Legendre nodes in panels of two standard deviations of a step.
 * This is what a day-by-day simulation must show; the continuous formula is too high for it.
 */
export function ruinWatchedDaily({ start, drift, sd }: BrownianReserve, time: number, step = 1): number {
  const steps = Math.round(time / step);
  const spread = sd * Math.sqrt(step);
  const move = drift * step;
  // From above `top` ruin within the time is below 1e-16, so survival is 1 there.
  const top = Math.max(start, 8.5 * spread * Math.sqrt(steps) + Math.max(0, -move * steps)) + 9 * spread;
  const perPanel = 16;
  const panels = Math.ceil(top / (2 * spread));
  const width = top / panels;
  const rule = gaussLegendre(perPanel);
  const count = panels * perPanel;
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    nodes[i] = (Math.floor(i / perPanel) + (1 + rule.nodes[i % perPanel]) / 2) * width;
    weights[i] = (rule.weights[i % perPanel] * width) / 2;
  }
  const reach = 9 * spread;
  const survive = (from: number, next: Float64Array): number => {
    const centre = from + move;
    const first = Math.max(0, Math.floor((centre - reach) / width)) * perPanel;
    const last = Math.min(panels, Math.ceil((centre + reach) / width)) * perPanel;
    let sum = 0;
    for (let j = first; j < last; j++) {
      sum += (weights[j] * next[j] * normalDensity((nodes[j] - centre) / spread)) / spread;
    }
    return sum + normalCdf((centre - top) / spread);
  };
  let survival = new Float64Array(count).fill(1);
  for (let k = 1; k < steps; k++) survival = Float64Array.from(nodes, (x) => survive(x, survival));
  return steps < 1 ? 0 : 1 - survive(start, survival);
}
