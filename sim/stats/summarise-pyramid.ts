import { type AgentField, agentFields } from '../agents/agent-fields.ts';
import type { Estimate, PyramidFigures, Quantiles } from '../types.ts';
import { meanEstimate, proportionEstimate } from './estimates.ts';
import { momentsOf } from './moments.ts';
import { selectQuantiles } from './select-quantiles.ts';

/** The rows of all paths on which members were followed, in path order → their figures. At least one row. */
export function summarisePyramid(rows: readonly Float64Array[], promisedFromOthers: number): PyramidFigures {
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
  };
}

/** The interval of a share ends where shares do. */
const withinOne = ({ low, high, ...estimate }: Estimate): Estimate => ({
  ...estimate,
  low: low === null ? null : Math.max(0, low),
  high: high === null ? null : Math.min(1, high),
});

function quantiles(values: Float64Array): Quantiles {
  if (values.length === 0) return { p05: null, p50: null, p95: null };
  const [p05, p50, p95] = selectQuantiles(values, [0.05, 0.5, 0.95]);
  return { p05, p50, p95 };
}
