import { exp, log } from '../../random/exp-log.ts';
import { logGamma } from '../../random/incomplete-beta.ts';
import type { Frequency } from '../frequency/frequency.ts';

/** Members by how often they buy. */
export interface BuyerClasses {
  /** Purchases a day. */
  readonly rate: Float64Array;
  /** Share of members; they sum to 1. */
  readonly share: Float64Array;
}

const NODES = 256;
/** ln x below which a member is taken to buy nothing. */
const LEAST = -25;

/**
 * One class where all buy alike; else the gamma distribution of rates by the trapezoidal rule in ln x, which converges
 * exponentially for such densities (Trefethen & Weideman 2014). The mean rate is that of the distribution to the last digits.
 */
export function buyerClasses(frequency: Frequency): BuyerClasses {
  if (frequency.kind === 'poisson') return { rate: Float64Array.of(frequency.rate), share: Float64Array.of(1) };
  const { r, alpha } = frequency;
  const low = Math.max(log(r) - 12 / Math.sqrt(r), LEAST);
  const high = log(r + 10 * Math.sqrt(r) + 40);
  const step = (high - low) / (NODES - 1);
  const rate = new Float64Array(NODES);
  const share = new Float64Array(NODES);
  let total = 0;
  let mean = 0;
  for (let i = 1; i < NODES; i++) {
    const y = low + i * step;
    rate[i] = exp(y);
    share[i] = step * exp(r * y - rate[i] - logGamma(r));
    total += share[i];
    mean += share[i] * rate[i];
  }
  // What is left of the distribution lies at rates of nearly 0.
  share[0] = Math.max(0, 1 - total);
  total += share[0];
  for (let i = 0; i < NODES; i++) {
    rate[i] *= (r / alpha) * (total / mean);
    share[i] /= total;
  }
  return { rate, share };
}
