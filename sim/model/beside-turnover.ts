import type { Crowd } from '../market/members/members-day.ts';
import { organicShare } from '../market/referrer/referrer.ts';
import type { Scenario } from '../types.ts';
import { accountsEach } from './compile-types.ts';

/** Money of each day that does not hang on the day's turnover alone, in money. */
export interface BesideTurnover {
  /** Fees for joining: into cash at step 3. */
  readonly signUps: Float64Array;
  /** Claims born beside `claimRate` of turnover. */
  readonly claims: Float64Array;
  /** Rewards due beside `rewardRate` of turnover. */
  readonly rewards: Float64Array;
  /** Rewards due as a share of the day’s turnover, beside `rewardRate`. */
  readonly rewardShares: Float64Array;
  /** Filled by the path: what claims were paid at step 4, and rewards at step 6. */
  readonly paid: Float64Array;
  readonly rewardsPaid: Float64Array;
}

export const newBesideTurnover = (days: number): BesideTurnover => ({
  signUps: new Float64Array(days),
  claims: new Float64Array(days),
  rewards: new Float64Array(days),
  rewardShares: new Float64Array(days),
  paid: new Float64Array(days),
  rewardsPaid: new Float64Array(days),
});

/**
 * What newcomers pay for joining and what is paid for bringing them; null where there is neither, and where no one can say
 * how many join (no `market.members`, or regimes). Without `agents` everyone is brought by someone.
 */
export function besideTurnover({ scheme, agents }: Scenario, crowd: Crowd | null): BesideTurnover | null {
  const { signUpFee = 0, headBonus = 0 } = scheme.referral ?? {};
  if (signUpFee + headBonus === 0 || crowd === null) return null;
  // Of the accounts of one person all but the first are brought by that person.
  const brought = agents === undefined ? 1 : 1 - organicShare(agents.referrer) / accountsEach(agents);
  const beside = newBesideTurnover(crowd.joins.length);
  for (let t = 0; t < crowd.joins.length; t++) {
    beside.signUps[t] = signUpFee * crowd.joins[t];
    beside.rewards[t] = headBonus * brought * crowd.joins[t];
  }
  return beside;
}

/** What a plan of rewards costs that takes members one by one to be known, by day. */
export interface MeasuredRewards {
  /** For what members spend, as a share of turnover. */
  readonly shares: Float64Array;
  /** For bringing members, in money. */
  readonly forHeads: Float64Array;
}

/** The same with such rewards. */
export function withMeasured(given: BesideTurnover | null, { shares, forHeads }: MeasuredRewards): BesideTurnover {
  const beside = given ?? newBesideTurnover(shares.length);
  return { ...beside, rewardShares: shares, rewards: beside.rewards.map((due, t) => due + forHeads[t]) };
}
