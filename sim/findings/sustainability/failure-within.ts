import { exactEstimate, proportionEstimate } from '../../stats/estimates.ts';
import type { Estimate } from '../../types.ts';
import type { Evidence } from '../evidence.ts';
import { thresholds } from '../thresholds.ts';

/**
 * The chance of failure by the end of year 5 or of the run, and that day. A closing day that the scenario itself sets is
 * no finding about the scheme, so it does not count.
 */
export function failureWithin({ summary, scenario, paths, random }: Evidence): Estimate & { readonly days: number } {
  const { curve, probability, byKind } = summary.sustainability.failure;
  const days = 365 * thresholds.years;
  const { closed } = scenario.failure;
  if (closed !== undefined && 'day' in closed && closed.day < Math.min(days, scenario.horizon)) {
    const hits = Math.round(((probability.value ?? 0) - (byKind.closed.value ?? 0)) * paths);
    const estimate = random ? proportionEstimate(hits, paths) : exactEstimate(hits / paths);
    return { ...estimate, days: closed.day + 1 };
  }
  const point = curve.findLast(({ day }) => day < days) ?? curve[0];
  const last = curve[curve.length - 1];
  if (last.day < days) return { ...probability, days: last.day + 1 };
  return { value: point.probability, low: point.low, high: point.high, level: probability.level, days: point.day + 1 };
}
