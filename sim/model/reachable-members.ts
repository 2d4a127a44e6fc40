import { peopleOf } from '../market/referrer/referrer.ts';
import type { Scenario } from '../types.ts';

/** All who might ever join, members of the market; null where nothing limits them, or all are there from the start. */
export function reachableMembers({ market: { members }, agents }: Scenario): number | null {
  if (members === undefined) return null;
  const { growth, initial = 0 } = members;
  const full = growth.kind === 'logistic' ? growth.capacity : growth.kind === 'bass' ? growth.market : Infinity;
  const known = agents === undefined ? Infinity : peopleOf(agents.referrer, agents.members);
  const most = Math.min(full, known);
  return most === Infinity || most <= initial ? null : most;
}
