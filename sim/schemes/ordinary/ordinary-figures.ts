import type { Estimate, Quantiles } from '../../types.ts';
import type { StoredFigures } from './stored-figures.ts';

/**
 * What an ordinary scheme costs its merchant and brings (section 10 of the model), over the whole run; money unless it says
 * otherwise. Held against the same customers without any scheme, path by path.
 */
export interface OrdinaryFigures {
  readonly kind: string;
  /** Sales at full prices, and what they would be without the scheme. */
  readonly sales: Estimate;
  readonly salesWithout: Estimate;
  /** Rewards at what they buy: given at once and newly owed. */
  readonly issued: Estimate;
  readonly redeemed: Estimate;
  /** Owed at the end of the run. */
  readonly liability: Estimate;
  /** Share of what was issued that was redeemed by the end. */
  readonly redemption: Estimate;
  /** Share that has lapsed by the end. */
  readonly breakage: Estimate;
  /** Share that lapses in the long run, (1 − ρ)^E; 0 where nothing is left to lapse. */
  readonly breakageInTheEnd: number;
  /** What redeemed rewards cost the merchant. */
  readonly cost: Estimate;
  /** The same over the runs: what a budget must bear. */
  readonly costByRun: Quantiles;
  /** The same as a share of sales. */
  readonly costShare: Estimate;
  /** Margin on sales before and after the cost of rewards. */
  readonly marginBefore: Estimate;
  readonly marginAfter: Estimate;
  /** Margin after rewards less the margin that there would be without the scheme, on the same paths. */
  readonly profitAgainstNone: Estimate;
  /** By how much sales would have to be higher than without the scheme for it to pay: c/(m − c); null where it cannot. */
  readonly breakEvenLift: number | null;
  /** Value of a customer after the first year, m·r/(1 + d − r) with the year's margin m after rewards; null without members. */
  readonly clv: Estimate;
  readonly clvWithout: Estimate;
  /** Share of purchases by the fifth of members who buy most often; null without members. */
  readonly concentration20: number | null;
  /** Share of members kept over a year, with and without the scheme; null without members. */
  readonly retention: number | null;
  readonly retentionWithout: number | null;
  /** Members at the end of the run, with and without the scheme; null without members. */
  readonly members: number | null;
  readonly membersWithout: number | null;
  /** Cost of the scheme for each member more at the end of the run than there would be without it; null where there are no more. */
  readonly costPerMember: Estimate;
  /**
   * Share of members who are given something for what they buy, or for a birthday, in a year of membership: better off than
   * without the scheme, since prices are the same. Null without members, with those who drop out, and of stored value, whose
   * holders may lose.
   */
  readonly betterOff: number | null;
  /** Classes of customers: levels, tiers of points, classes of a volume rebate; empty where they are not told apart. */
  readonly classes: readonly ClassFigures[];
  /** Share of members by class over time, `[class][day]`; null where it is not known. */
  readonly classesByDay: { readonly day: readonly number[]; readonly members: readonly (readonly number[])[] } | null;
  /**
   * Only of stored value; there what is issued, redeemed, lapses and is owed are balances, bonus included, and the cost is the
   * bonus’s.
   */
  readonly stored?: StoredFigures;
}

/** A class of customers. */
export interface ClassFigures {
  readonly name: string;
  /** Share of members at the end of the run, and in the long run of those who stay; null where classes have none of their own. */
  readonly members: number | null;
  readonly inTheLongRun: number | null;
  /** Share of the run's sales. */
  readonly sales: number;
  /** Share of the run's rewards. */
  readonly rewards: Estimate;
}
