import type { Estimate, Quantiles } from '../../types.ts';

/** What becomes of money that customers of stored value have paid in advance; money unless it says otherwise. */
export interface StoredFigures {
  readonly paidIn: Estimate;
  /** Bonus for each 1 paid in. */
  readonly bonusRate: number;
  /** Share of balances that is spent each day. */
  readonly spend: number;
  /** Paid in and not yet spent, without bonus: the mean of the days while the shop is open, the highest, and on the last day. */
  readonly float: { readonly mean: Estimate; readonly highest: Estimate; readonly atEnd: Estimate };
  /** The float on the last day as a share of a year's sales. */
  readonly balanceShare: Estimate;
  /**
   * What is held in cash and escrow on the last open day, over what serving all balances would cost then, or paying them back
   * where that is less; 1 where nothing is owed.
   */
  readonly cover: Quantiles;
  /** In escrow at the end. */
  readonly inEscrow: Estimate;
  readonly loss: {
    /** Chance that holders lose money that they paid in. */
    readonly probability: Estimate;
    /** The same within the years that the verdict looks at. */
    readonly within: Estimate;
    /** What they lose, over all runs. */
    readonly amount: Estimate;
    /** Share of the float that is lost, among runs that fail. */
    readonly ofFloat: Estimate;
    /** Lost over all members who have joined by then, among runs that fail; null without members. */
    readonly perMember: Estimate;
  };
}
