import { exp } from '../../random/exp-log.ts';
import { normalCdf } from '../../random/normal-cdf.ts';
import { fillMembers } from '../members/fill-members.ts';
import { newCrowd } from '../members/members-day.ts';

/** Merchants who pay the same fee, as a share of all who join. */
export interface FeeClass {
  readonly share: number;
  readonly fee: number;
}

export interface MerchantsLeft {
  /** By day: the share left of those who would be there if none had left for the fee. */
  readonly left: Float64Array;
  /** By day: the mean fee of those who are left. */
  readonly fee: Float64Array;
  /** By day: the share of those who are left that has joined on it. */
  readonly newcomers: Float64Array;
}

/** Share of merchants whose margin is under the fee, when margins are normal. */
export const belowFee = (fee: number, { mean, sd }: { mean: number; sd: number }): number =>
  sd > 0 ? normalCdf((fee - mean) / sd) : fee > mean ? 1 : 0;

/**
 * Merchants whose margin is under their fee leave with the hazard `leave` a day; the others stay as long as `growth`, the
 * number of all without leaving, lets them. Who joins later has margins and fees like the first.
 */
export function merchantsLeft(
  growth: Float64Array,
  classes: readonly FeeClass[],
  margin: { mean: number; sd: number },
  leave: number,
): MerchantsLeft {
  const days = growth.length;
  const keep = exp(-leave);
  const level = new Float64Array(days);
  const joins = new Float64Array(days);
  const fees = new Float64Array(days);
  const one = newCrowd(days);
  for (const { share, fee } of classes) {
    const weak = belowFee(fee, margin);
    for (const [part, stays] of [
      [share * weak, keep],
      [share * (1 - weak), 1],
    ]) {
      fillMembers(
        growth.map((level) => part * level),
        stays,
        one,
      );
      for (let t = 0; t < days; t++) {
        level[t] += one.level[t];
        joins[t] += one.joins[t];
        fees[t] += fee * one.level[t];
      }
    }
  }
  return {
    left: level.map((there, t) => (growth[t] > 0 ? there / growth[t] : 0)),
    fee: fees.map((sum, t) => (level[t] > 0 ? sum / level[t] : 0)),
    newcomers: level.map((there, t) => (there > 0 ? joins[t] / there : 0)),
  };
}
