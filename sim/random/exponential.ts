import { log } from './exp-log.ts';
import { nextUniform } from './stream.ts';

/** An exponential number of mean 1. */
export const nextExponential = (state: Int32Array): number => -log(nextUniform(state));

/**
 * The day (0-based) on which something of constant hazard happens first: P(day ≥ n) = e^(−hazard·n), so each day's
 * chance is 1 − e^(−hazard). Infinity for hazard 0.
 */
export function hazardDay(state: Int32Array, hazard: number): number {
  return hazard > 0 ? Math.floor(nextExponential(state) / hazard) : Number.POSITIVE_INFINITY;
}
