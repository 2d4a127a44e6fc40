import type { Crowd } from './members-day.ts';

/**
 * How many members there are when their number is to follow `growth` (the level of each day) and the share `keep` of them
 * stays each day beside that: who is lost through `keep` is not made up for.
 *
 *   N_0 = G_0 and N_t = N_{t−1}·keep·min(1, G_t/G_{t−1}) + max(0, G_t − G_{t−1})
 *
 * Where the level rises, the difference joins; where it falls, the same share of all members leaves. Fills `level` with
 * N_t, `joins` with those who join on day t (none on day 0), and `stays` with the share of yesterday's members who are
 * still there.
 */
export function fillMembers(growth: Float64Array, keep: number, { level, joins, stays }: Crowd): void {
  let there = growth[0];
  let before = there;
  level[0] = there;
  joins[0] = 0;
  stays[0] = 1;
  for (let t = 1; t < growth.length; t++) {
    const today = growth[t];
    const change = today - before;
    const join = Math.max(0, change);
    const stay = change < 0 ? keep * (today / before) : keep;
    there = there * stay + join;
    level[t] = there;
    joins[t] = join;
    stays[t] = stay;
    before = today;
  }
}

/** No more members than there are people. */
export function endAt(level: Float64Array, people: number): void {
  if (people === Number.POSITIVE_INFINITY) return;
  for (let t = 0; t < level.length; t++) level[t] = Math.min(level[t], people);
}

/** Fills `newcomers` of a crowd with the share of each day's members who have joined on it. */
export function fillNewcomers({ level, joins, newcomers }: Crowd): void {
  for (let t = 0; t < level.length; t++) newcomers[t] = joins[t] > 0 ? joins[t] / level[t] : 0;
}
