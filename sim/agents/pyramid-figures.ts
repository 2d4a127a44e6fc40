import type { Estimate, Quantiles } from '../types.ts';

/** Members of one kind: how many there are, and their median net gain (goods at fair value + receipts − payments) in money. */
export interface GainGroup {
  /** Mean over paths. */
  readonly members: number;
  /** Mean over paths of the median of each path that has such members. */
  readonly medianGain: number;
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
  /** The same with 120 people. */
  readonly heads120x3: Estimate;
  readonly heads120x3Day: Quantiles;
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
  /** Members whose goods (at fair value) and receipts are worth less than they paid. */
  readonly losersShare: Estimate;
  /** Members with claims of whom one was not paid in full by the end. */
  readonly shortOfPromiseShare: Estimate;
  /** Share of all receipts that the hundredth with most has. */
  readonly top1Share: Estimate;
  /** Gini coefficient of receipts. */
  readonly gini: Estimate;
  /** By level in the tree of referrals, the roots' is 1, as far as there were members; the last one holds all deeper ones. */
  readonly byLevel: readonly (GainGroup & { readonly level: number })[];
  /** By when they joined, in equal parts of the run, each from this day on. */
  readonly byJoining: readonly (GainGroup & { readonly day: number })[];
  /** What the poorest have of all receipts: share of members and share of receipts, from none to all; empty without receipts. */
  readonly lorenz: readonly LorenzPoint[];
}
