import type { Crowd } from './members-day.ts';

/**
 * How many members there are when their number is to follow `growth` (the level of each day) and the share `keep` of them
 * stays each day beside that: who is lost through `keep` is not made up for.
 *
 *   N_0 = G_0 and N_t = N_{t−1}·keep·min(1, G_t/G_{t−1}) + max(0, G_t − G_{t−1})
 *
 * Where the level rises, the difference joins; where it falls, the same share of all members leaves. Fills `level` with
 * N_t, `joins` with those who join on day t (none on day 0), and `stays` with the share of yesterday's members who are
 * still there, `newcomers` with the share of today's who have joined today.
 */
export function fillMembers(growth: Float64Array, keep: number, { level, joins, stays, newcomers }: Crowd): void {
  level[0] = growth[0];
  joins[0] = 0;
  stays[0] = 1;
  newcomers[0] = 0;
  for (let t = 1; t < growth.length; t++) {
    const change = growth[t] - growth[t - 1];
    joins[t] = Math.max(0, change);
    stays[t] = change < 0 ? keep * (growth[t] / growth[t - 1]) : keep;
    level[t] = level[t - 1] * stays[t] + joins[t];
    newcomers[t] = joins[t] > 0 ? joins[t] / level[t] : 0;
  }
}
