import type { Estimate, Quantiles } from '../types.ts';

/** Members of one kind; means over the paths on which members were followed, money of all who were followed. */
export interface GainGroup {
  /** How many there are. */
  readonly members: Estimate;
  /** The median net gain (goods at fair value + receipts − payments) in money, over the paths that have such members. */
  readonly medianGain: Estimate;
  /** What they paid together, for goods and for joining. */
  readonly paid: Estimate;
  /** What they received together, as rebates and as rewards for others. */
  readonly received: Estimate;
  /** Those of them whose goods (at fair value) and receipts are worth less than they paid. */
  readonly losersShare: Estimate;
}

/** Members of one level in the tree of referrals; the roots’ is 1. */
export interface LevelGroup extends GainGroup {
  readonly level: number;
  /** How many of them brought no one. */
  readonly broughtNone: Estimate;
  /** Losers among those who brought no one, and among those who brought someone. */
  readonly broughtNoneLosersShare: Estimate;
  readonly bringersLosersShare: Estimate;
}

/** Members who brought someone, or no one. */
export interface Bringers {
  readonly share: Estimate;
  /** Losers among them. */
  readonly losersShare: Estimate;
  /** What each of them received, on average. */
  readonly received: Estimate;
}

/** What the members of one period of joining were paid, and by whose money; means over paths, in money. */
export interface FundedCohort {
  /** The first day of the period. */
  readonly day: number;
  /** All that they were paid: the sum of `from` and `fromNobody`, up to the cents that rounding leaves. */
  readonly received: number;
  /** What of it was the same member’s own fees; it is in `from` as well. */
  readonly own: number;
  /** From members by the period in which these joined, in the order of the list. */
  readonly from: readonly number[];
  /** From no member: the operator’s capital, and deposits that came back. */
  readonly fromNobody: number;
}

export interface LorenzPoint {
  readonly members: number;
  readonly receipts: number;
}

/**
 * What following members one by one shows (`agents:`), over paths of their own. Shares of money are of what members were
 * paid: rebates on their own purchases and rewards for others. Null where nothing was paid, or it cannot be told.
 */
export interface PyramidFigures {
  /** Paths on which members were followed. */
  readonly paths: number;
  /** Members who joined by the end of the scheme, as many as were followed. */
  readonly members: Estimate;
  /** Members of the market that each stands for, on average over paths; over 1 the forest is smaller than the real one. */
  readonly standsFor: number;
  /** Levels of the deepest tree of referrals, the organiser's own counted. */
  readonly levels: Estimate;
  /** People below the member who has most of them, as far down as rewards are paid, that member counted. */
  readonly heads: Estimate;
  /** Chance that a member has 3 levels and 30 people below, as far down as rewards are paid, with the own level and the member. */
  readonly heads30x3: Estimate;
  /** First day on which one has, among the paths in which one does. */
  readonly heads30x3Day: Quantiles;
  /** Share of members who have as many at the end. */
  readonly organisers30: Estimate;
  /** The same with 120 people. */
  readonly heads120x3: Estimate;
  readonly heads120x3Day: Quantiles;
  readonly organisers120: Estimate;
  /**
   * Chance that recruits run out: someone wants to join and no member knows anyone more who could be brought, or all people have
   * joined. All null where members are not brought over a network, and there is always someone more.
   */
  readonly recruitsRunOut: Estimate;
  /** First day on which they have, among the paths in which they do. */
  readonly recruitsRunOutDay: Quantiles;
  /** Paid for bringing members, whatever these buy. */
  readonly recruitmentShare: Estimate;
  /** Paid for bringing members and for what those spend. */
  readonly referralShare: Estimate;
  /** What of the promise its own fee cannot cover, max(0, 1 − fee/promised). */
  readonly promisedFromOthers: number;
  /** Of the rebates, what was paid beyond the claim's own fee. */
  readonly netOthersMoneyShare: Estimate;
  /** Of all payouts, what did not come from the same member's fees, traced through a mixed pool and mixed cash. */
  readonly othersMoneyShare: Estimate;
  /** Of all payouts, the money of members who joined in a later period than who got it. */
  readonly laterMoneyShare: Estimate;
  /** Members whose goods (at fair value) and receipts are worth less than they paid. */
  readonly losersShare: Estimate;
  /** Members with claims of whom one was not paid in full by the end. */
  readonly shortOfPromiseShare: Estimate;
  readonly broughtNone: Bringers;
  readonly broughtSome: Bringers;
  /** Share of all receipts that the hundredth with most has. */
  readonly top1Share: Estimate;
  /** Share that the half of the members with least has. */
  readonly bottomHalfShare: Estimate;
  /** Gini coefficient of receipts. */
  readonly gini: Estimate;
  /** All who might ever join, members of the market; null where nothing in the scenario limits them. */
  readonly reachable: number | null;
  /** By level in the tree of referrals, as far as there were members; the last one holds all deeper ones. */
  readonly byLevel: readonly LevelGroup[];
  /** By when they joined, in equal parts of the run (months where that gives 12 to 24 of them), each from this day on. */
  readonly byJoining: readonly (GainGroup & { readonly day: number })[];
  /** By type, those who are of no type of the file last, as `member`; empty where all are alike. Someone with several accounts counts once. */
  readonly byType: readonly (GainGroup & { readonly type: string })[];
  /** What the poorest have of all receipts: share of members and share of receipts, from none to all; empty without receipts. */
  readonly lorenz: readonly LorenzPoint[];
  /** Who funded whom, by the same periods: whose money was paid to whom; empty where nothing was paid, or it cannot be traced. */
  readonly funding: readonly FundedCohort[];
}
