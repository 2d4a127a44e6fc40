import { fillTrend } from '../market/growth/growth.ts';
import { endAt, fillMembers } from '../market/members/fill-members.ts';
import { newCrowd } from '../market/members/members-day.ts';
import { peopleOf } from '../market/referrer/referrer.ts';
import { exp } from '../random/exp-log.ts';
import type { LoadedScenario } from '../types.ts';

/**
 * By day: how many members have joined until then, those of day 0 included and those who left since. Null where the market has
 * no members, or their number is another on each path: regimes, an uncertain number, or word of mouth.
 */
export function membersJoined({ scenario, series, uncertain = [] }: LoadedScenario): Float64Array | null {
  const { market, horizon, feedback, agents } = scenario;
  if (market.members === undefined || (feedback?.wordOfMouth ?? 0) > 0) return null;
  const { growth, initial = 0, churn } = market.members;
  if (uncertain.some(({ path }) => /^market\.members\.(initial|growth|churn)\b/.test(path))) return null;
  const level = new Float64Array(horizon);
  if (!fillTrend(growth, initial, level, series)) return null;
  if (agents !== undefined) endAt(level, peopleOf(agents.referrer, agents.members));
  const crowd = newCrowd(horizon);
  fillMembers(level, exp(-churn), crowd);
  let joined = crowd.level[0];
  return crowd.joins.map((joins) => {
    joined += joins;
    return joined;
  });
}
