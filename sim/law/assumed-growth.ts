import { longRunRate } from '../market/growth/growth.ts';
import { peopleOf } from '../market/referrer/referrer.ts';
import type { Scenario } from '../types.ts';

/**
 * The growth of turnover per day that the scenario assumes in the long run; null where it does not say.
 *
 * Members who join in growing numbers carry turnover along at that rate, whoever leaves. Where their number rises by ever
 * smaller shares, or ends at the people of their network, churn wins; only where as many join every day (linear) do both come to rest.
 */
export function assumedGrowth({ market: { turnover, members }, agents }: Scenario): number | null {
  if (members === undefined) return longRunRate(turnover!.growth);
  const { growth, churn } = members;
  const ends = agents !== undefined && peopleOf(agents.referrer, agents.members) < Number.POSITIVE_INFINITY;
  const given = longRunRate(growth);
  const rate = ends && given !== null ? Math.min(0, given) : given;
  if (rate === null || churn === 0) return rate;
  if (growth.kind === 'regimes') return null;
  const last = growth.kind === 'piecewise' ? growth.segments[growth.segments.length - 1] : growth;
  if (rate > 0 || (!ends && last.kind === 'linear' && last.slope > 0)) return rate;
  return rate - churn;
}
