import type { Scenario } from '../types.ts';

/** All who might ever join, members of the market; null where nothing limits them, or all are there from the start. */
export function reachableMembers({ market: { members } }: Scenario): number | null {
  if (members === undefined) return null;
  const { growth, initial = 0 } = members;
  const most = growth.kind === 'logistic' ? growth.capacity : growth.kind === 'bass' ? growth.market : null;
  return most === null || most <= initial ? null : most;
}
