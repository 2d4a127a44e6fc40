import { chanceOf } from '../../stats/estimates.ts';
import type { Estimate } from '../../types.ts';
import type { Evidence } from '../evidence.ts';

/** The day on which the scenario itself closes the scheme; null when it sets none within the run. */
export function closingDay({ scenario: { failure, horizon } }: Evidence): number | null {
  const { closed } = failure;
  return closed !== undefined && 'day' in closed && closed.day < horizon ? closed.day : null;
}

/**
 * The chance of failure by the end of year 5 or of the run, and that day. A closing day that the scenario itself sets
 * counts like any other end while claims are open; where everyone was paid it is no finding about the scheme.
 */
export function failureWithin(evidence: Evidence): Estimate & { readonly days: number } {
  const { scenario, summary, paths, random } = evidence;
  const { claims, failure } = summary.sustainability;
  const { curve, probability, byKind } = failure;
  const days = 365 * scenario.thresholds.years;
  const closing = closingDay(evidence);
  const allPaid = (claims.outstanding.value ?? 0) <= 1e-9 * (claims.issued.value ?? 0);
  if (closing !== null && closing < days && allPaid) {
    const hits = Math.round(((probability.value ?? 0) - (byKind.closed.value ?? 0)) * paths);
    return { ...chanceOf(hits, paths, random), days: closing + 1 };
  }
  const point = curve.findLast(({ day }) => day < days) ?? curve[0];
  const last = curve[curve.length - 1];
  if (last.day < days) return { ...probability, days: last.day + 1 };
  return { value: point.probability, low: point.low, high: point.high, level: probability.level, days: point.day + 1 };
}
