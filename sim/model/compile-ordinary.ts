import type { Frequency } from '../market/frequency/frequency.ts';
import type { Crowd } from '../market/members/members-day.ts';
import { exp, log } from '../random/exp-log.ts';
import { lapsesInTheEnd, lapsingShare } from '../schemes/ordinary/lapsing-share.ts';
import { broughtReward } from '../schemes/ordinary/one-level-referral.ts';
import { isOrdinary, type Ordinary, rewardTerms } from '../schemes/ordinary/ordinary.ts';
import type { RewardTerms } from '../schemes/ordinary/ordinary-kind.ts';
import { rewardContext } from '../schemes/ordinary/reward-context.ts';
import type { Comers } from '../schemes/ordinary/tiers/tier-chain.ts';
import type { Scenario } from '../types.ts';

const DAYS_OF_YEAR = 365;

/** An ordinary scheme as the kernel takes it. Money a member can buy for; per unit of sales where it says so. */
export interface CompiledOrdinary extends RewardTerms {
  /** What is owed by the day beside sales: joining and birthdays; null: nothing. */
  readonly besideSales: Float64Array | null;
  /** Share that lapses in the end, 1 − fills·(1 − (1 − ρ)^E). */
  readonly lapses: number;
  /** Share that can be redeemed, and has not been when it lapses. */
  readonly leaves: number;
  readonly margin: number;
  readonly rewardCost: number;
  /** Sales with the scheme over sales without it, by day; null: the same. */
  readonly lift: Float64Array | null;
  /** Null without members, or where each path has its own (regimes). */
  readonly customers: CustomerTerms | null;
  /** Share of members who are given something in a year; null where that is not known. */
  readonly betterOff: number | null;
}

/** What a customer's value needs to know; a year is 365 days. */
export interface CustomerTerms {
  /** Years that members are there for, all together. */
  readonly years: number;
  readonly yearsWithout: number;
  /** Members at the end of the run. */
  readonly atEnd: number;
  readonly atEndWithout: number;
  /** Share of members kept over a year. */
  readonly retention: number;
  readonly retentionWithout: number;
  readonly discountRate: number;
  /** What all who join are given once and never again, in money: for being brought, and owed for joining. */
  readonly givenOnce: number;
  readonly issuedOnce: number;
}

/** Share of members kept over a year at a hazard `churn` a day. */
export const yearsRetention = (churn: number): number => exp(-DAYS_OF_YEAR * churn);

/** How many members there are with the scheme, who stay longer and join in other numbers. */
function liftedCrowd({ level, joins, stays }: Crowd, keep: number, acquisition: number): Comers {
  const lifted = new Float64Array(level.length);
  const joining = joins.map((count) => count * (1 + acquisition));
  const staying = stays.map((share) => Math.min(1, share * keep));
  lifted[0] = level[0];
  for (let t = 1; t < level.length; t++) lifted[t] = lifted[t - 1] * staying[t] + joining[t];
  return { level: lifted, joins: joining, stays: staying };
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

function withCrowd(scheme: Ordinary, churn: number, crowd: Crowd) {
  const { lift, discountRate } = scheme;
  const retentionWithout = yearsRetention(churn);
  const retention = Math.min(1, retentionWithout + lift.retention);
  const changes = lift.retention !== 0 || lift.acquisition !== 0;
  // What a day keeps more of: the daily hazard that makes the year's share.
  const keep = lift.retention !== 0 ? exp(churn + log(retention) / DAYS_OF_YEAR) : 1;
  const { level, joins, stays } = changes ? liftedCrowd(crowd, keep, lift.acquisition) : crowd;
  const last = level.length - 1;
  const customers = {
    years: sum(level) / DAYS_OF_YEAR,
    yearsWithout: sum(crowd.level) / DAYS_OF_YEAR,
    atEnd: level[last],
    atEndWithout: crowd.level[last],
    retention,
    retentionWithout,
    discountRate,
  };
  return { level, joins, stays, customers, changes };
}

/**
 * Share of members who are given something in a year of membership. Prices are the same with and without the scheme, so
 * they are better off, and the others as they were. 1 − e^(−365·λ·b) at a rate λ and b rewards a purchase, over a gamma
 * distribution of rates 1 − (1 + 365·b/α)^(−r); null where it depends on how long ago members joined.
 */
function shareBetterOff(
  frequency: Frequency,
  { rewarded, standing, aYear }: RewardTerms,
  often: number,
): number | null {
  if (standing < 1) return standing;
  if (aYear > 0) return 1;
  const rewards = DAYS_OF_YEAR * often * rewarded;
  switch (frequency.kind) {
    case 'poisson':
      return 1 - exp(-frequency.rate * rewards);
    case 'gamma-poisson':
      return 1 - exp(-frequency.r * log(1 + rewards / frequency.alpha));
    default:
      return null;
  }
}

/** The ordinary scheme of a scenario; null for a staged one. `crowd` is null where members are not known beforehand. */
export function compileOrdinary(scenario: Scenario, crowd: Crowd | null): CompiledOrdinary | null {
  const { scheme, market, horizon } = scenario;
  if (!isOrdinary(scheme)) return null;
  const { members } = market;
  const { margin, rewardCost, lift } = scheme;
  const people = members === undefined || crowd === null ? null : withCrowd(scheme, members.churn, crowd);
  const terms = rewardTerms(scheme, rewardContext(scenario, scheme, people));
  const buys = (1 + lift.frequency) * (1 + lift.basket);
  let lifted: Float64Array | null = null;
  if (people?.changes)
    lifted = people.level.map((level, t) => (crowd!.level[t] > 0 ? (level / crowd!.level[t]) * buys : buys));
  else if (buys !== 1) lifted = new Float64Array(horizon).fill(buys);
  const { onJoining, aYear, redeem, expiry, fills } = terms;
  const owesMembers = people !== null && onJoining + aYear > 0;
  // Of stored value also what was paid in, which lapses with no bonus on it too.
  const owes = terms.issued > 0 || owesMembers || terms.stored !== null;
  const brought = broughtReward(scheme.broughtBy);
  return {
    ...terms,
    givenBeside:
      people !== null && brought > 0
        ? people.joins.map((joins, t) => brought * joins + (terms.givenBeside?.[t] ?? 0))
        : terms.givenBeside,
    besideSales: owesMembers
      ? people.joins.map((joins, t) => onJoining * joins + (aYear / DAYS_OF_YEAR) * people.level[t])
      : null,
    lapses: owes ? lapsesInTheEnd(redeem, expiry, fills) : 0,
    leaves: owes ? fills * lapsingShare(redeem, expiry) : 0,
    margin,
    rewardCost,
    lift: lifted,
    customers:
      people === null
        ? null
        : {
            ...people.customers,
            givenOnce: brought * sum(people.joins),
            issuedOnce: onJoining * sum(people.joins),
          },
    betterOff:
      people === null || market.members === undefined
        ? null
        : shareBetterOff(market.members.frequency, terms, 1 + lift.frequency),
  };
}
