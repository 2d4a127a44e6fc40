import { type AgentField, agentFields, LEVELS, listsAt, PERIODS, periodStart, STEPS } from '../agents/agent-fields.ts';
import type { Estimate, GainGroup, LorenzPoint, PyramidFigures, Quantiles } from '../types.ts';
import { meanEstimate, proportionEstimate } from './estimates.ts';
import { momentsOf } from './moments.ts';
import { selectQuantiles } from './select-quantiles.ts';

/** The rows of all paths on which members were followed, in path order → their figures. At least one row. */
export function summarisePyramid(
  rows: readonly Float64Array[],
  promisedFromOthers: number,
  horizon: number,
): PyramidFigures {
  const seen = (field: AgentField): Float64Array => {
    const at = agentFields.indexOf(field);
    return Float64Array.from(rows.map((row) => row[at]).filter((value) => value >= 0));
  };
  const mean = (field: AgentField): Estimate => meanEstimate(momentsOf(seen(field)));
  const share = (field: AgentField): Estimate => withinOne(mean(field));
  const chance = (day: AgentField): Estimate => proportionEstimate(seen(day).length, rows.length);
  return {
    paths: rows.length,
    members: mean('members'),
    standsFor: mean('standsFor').value!,
    levels: mean('levels'),
    heads: mean('heads'),
    heads30x3: chance('day30'),
    heads30x3Day: quantiles(seen('day30')),
    heads120x3: chance('day120'),
    heads120x3Day: quantiles(seen('day120')),
    recruitmentShare: share('recruitmentShare'),
    referralShare: share('referralShare'),
    promisedFromOthers,
    netOthersMoneyShare: share('netOthersMoneyShare'),
    othersMoneyShare: share('othersMoneyShare'),
    losersShare: share('losersShare'),
    shortOfPromiseShare: share('shortOfPromiseShare'),
    top1Share: share('top1Share'),
    gini: share('gini'),
    byLevel: groups(rows, listsAt.levelCounts, LEVELS).map((group, i) => ({ level: i + 1, ...group })),
    byJoining: groups(rows, listsAt.periodCounts, PERIODS).map((group, i) => ({
      day: periodStart(i, horizon),
      ...group,
    })),
    lorenz: lorenz(rows),
  };
}

/** The interval of a share ends where shares do. */
const withinOne = ({ low, high, ...estimate }: Estimate): Estimate => ({
  ...estimate,
  low: low === null ? null : Math.max(0, low),
  high: high === null ? null : Math.min(1, high),
});

/** Members and median gains of groups, up to the last in which there were any. */
function groups(rows: readonly Float64Array[], at: number, count: number): GainGroup[] {
  const found = Array.from({ length: count }, (_, group) => {
    const present = rows.filter((row) => row[at + group] > 0);
    const sum = (place: number) => present.reduce((total, row) => total + row[place + group], 0);
    return {
      members: sum(at) / rows.length,
      medianGain: present.length === 0 ? 0 : sum(at + count) / present.length,
    };
  });
  return found.slice(0, found.findLastIndex(({ members }) => members > 0) + 1);
}

function lorenz(rows: readonly Float64Array[]): LorenzPoint[] {
  const spread = rows.filter((row) => row[listsAt.lorenz] >= 0);
  if (spread.length === 0) return [];
  const points = Array.from({ length: STEPS }, (_, step) => ({
    members: (step + 1) / STEPS,
    receipts: spread.reduce((sum, row) => sum + row[listsAt.lorenz + step], 0) / spread.length,
  }));
  return [{ members: 0, receipts: 0 }, ...points];
}

function quantiles(values: Float64Array): Quantiles {
  if (values.length === 0) return { p05: null, p50: null, p95: null };
  const [p05, p50, p95] = selectQuantiles(values, [0.05, 0.5, 0.95]);
  return { p05, p50, p95 };
}
