import { exp } from '../../random/exp-log.ts';
import { normalCdf } from '../../random/normal-cdf.ts';
import { fillMembers } from '../members/fill-members.ts';
import { type Crowd, newCrowd } from '../members/members-day.ts';

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

/** Where merchants are worked out. */
export interface Shops extends MerchantsLeft {
  /** Those who would be there if none left for the fee. */
  readonly growth: Float64Array;
  /** Those who would be there if every one of them could not bear the fee. */
  readonly weak: Crowd;
}

export const newShops = (days: number): Shops => ({
  growth: new Float64Array(days),
  weak: newCrowd(days),
  left: new Float64Array(days),
  fee: new Float64Array(days),
  newcomers: new Float64Array(days),
});

/** Share of merchants whose margin is under the fee, when margins are normal. */
export const belowFee = (fee: number, { mean, sd }: { mean: number; sd: number }): number =>
  sd > 0 ? normalCdf((fee - mean) / sd) : fee > mean ? 1 : 0;

/**
 * Merchants whose margin is under their fee leave with the hazard `leave` a day; the others stay as long as `shops.growth`,
 * the number of all without leaving, lets them. Who joins later has margins and fees like the first, so each class goes
 * the way of all who are as strong: a part of `growth`, and a part of what hazard leaves of it. Fills `shops`.
 */
export function merchantsLeft(
  shops: Shops,
  classes: readonly FeeClass[],
  margin: { mean: number; sd: number },
  leave: number,
): MerchantsLeft {
  const { growth, weak, left, fee, newcomers } = shops;
  let weakShare = 0;
  let strongShare = 0;
  let weakFee = 0;
  let strongFee = 0;
  for (const one of classes) {
    const below = belowFee(one.fee, margin);
    weakShare += one.share * below;
    strongShare += one.share * (1 - below);
    weakFee += one.share * below * one.fee;
    strongFee += one.share * (1 - below) * one.fee;
  }
  const all = weakShare + strongShare;
  fillMembers(growth, exp(-leave), weak);
  const { level, joins } = weak;
  for (let t = 0; t < growth.length; t++) {
    const would = growth[t];
    const there = weakShare * level[t] + strongShare * would;
    left[t] = would > 0 ? there / would : 0;
    fee[t] = there > 0 ? (weakFee * level[t] + strongFee * would) / there : 0;
    newcomers[t] = there > 0 ? (all * joins[t]) / there : 0;
  }
  return shops;
}
