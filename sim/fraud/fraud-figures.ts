import type { Estimate } from '../types.ts';

/** Frauds of a day of purchase, means over paths. */
export interface FraudCohort {
  readonly bornDay: number;
  /** Share of that day's turnover that is fake. */
  readonly fakeShare: number | null;
  /** Share that its claims got back, on the first paths, and what they get on the same paths without any fraud. */
  readonly recovery: number | null;
  readonly recoveryWithout: number | null;
  /** Per unit paid at a marked-up price: what of the excess never came back, and what is left of that to the buyer once it is shared. */
  readonly markupLoss: number | null;
  readonly markupLossShared: number | null;
}

/** A sale whose merchant puts the fee on the price, in the same money as its honest price. */
export interface MarkedUpSale {
  /** p·(1 + ψ·f). */
  readonly price: number;
  /** What the buyer pays over the honest price. */
  readonly excess: number;
  /** f of the marked-up price. */
  readonly fee: number;
  /** What the merchant is still short of the honest price once the fee is paid; below 0 he has more. */
  readonly merchantShort: number;
  /** The price at which he is not: p/(1 − f); null at a fee of 1. */
  readonly fullPassThrough: number | null;
  /** Share of what was promised that must come back until the buyer is where he would have been at the honest price. */
  readonly breakEvenRecovery: number;
}

/** What frauds bring to whom; money is the mean over paths unless it says otherwise. */
export interface FraudFigures {
  /** Only with `fraud.fake`: what the fake purchase of day `fraud.fake.on` is worth to who makes it. */
  readonly attacker?: {
    /** Present value of what comes back, less what he pays, for one purchase of `fraud.fake.amount`. */
    readonly npv: Estimate;
    /** Internal rate a day, compounded, over the paths that have one. */
    readonly irr: Estimate;
    /** Share of the paths in which there is none: nothing comes back, or nothing is paid. */
    readonly irrNone: Estimate;
    /**
     * Chance of being found at which the mean NPV is 0, all else as in this run: 0 when it does not pay even if no one
     * looks, null when it pays even if each is found.
     */
    readonly breakEvenDetection: number | null;
    /** The NPV when he is never found, when he is, and when he does not split the purchase. */
    readonly npvUnfound: Estimate;
    readonly npvFound: Estimate;
    readonly npvWhole: Estimate;
    /**
     * Gain and rate where another share of fakes is found, all else as in this run: `irr` is the mean over the first paths,
     * of those that have one, null where none does.
     */
    readonly byDetection: readonly {
      readonly detection: number;
      readonly npv: number | null;
      readonly irr: number | null;
    }[];
    /** The purchase that is followed: its amount, and its day. */
    readonly amount: number;
    readonly day: number;
    /** Parts that he splits a purchase into, below the thresholds. */
    readonly parts: number;
  };
  /** Share of all turnover that is fake. */
  readonly fakeShare: Estimate;
  /** What all who really bought are worse off than on the same paths without any fraud: less paid, and prices too high. */
  readonly harm: Estimate;
  readonly toHonest: Estimate;
  readonly toFakes: Estimate;
  readonly toInsiders: Estimate;
  /** Fake turnover that was found, what was got back, struck out of open claims, fined, and due to who reported it. */
  readonly found: Estimate;
  readonly clawedBack: Estimate;
  readonly struckOut: Estimate;
  readonly fines: Estimate;
  readonly reports: Estimate;
  /** Only with `fraud.markup`. */
  readonly markup?: {
    /** Share of marked-up sales whose buyers got back less than they paid too much. */
    readonly lossShare: Estimate;
    /** Share of what was promised that must come back until such a buyer has lost nothing. */
    readonly breakEvenRecovery: number;
    /** What buyers paid too much, what of it never came back, and of that the merchant's part once it is shared. */
    readonly excess: Estimate;
    readonly loss: Estimate;
    readonly merchantBears: Estimate;
    /** One sale of `fraud.markup.price`. */
    readonly sale: MarkedUpSale;
  };
  /** Only with `fraud.insiders`: units of spending for which they booked claims. */
  readonly insiders?: { readonly booked: Estimate };
  /** Only with `fraud.sybils`. */
  readonly sybils?: {
    /** Referral rewards that went to who recruited himself. */
    readonly rewards: Estimate;
    /** Accounts for each person who buys: how far the scheme's count of members is too high. */
    readonly accountsPerPerson: number;
  };
  readonly byCohort: readonly FraudCohort[];
  /** Only with `fraud.fake`: what finding more of them would change, each on the first paths; empty while that is not known. */
  readonly effort?: readonly {
    /** Share of fakes that is found, in place of the file's. */
    readonly detection: number;
    /** As `harm` above: what real buyers lose then. */
    readonly harm: Estimate;
    readonly fakeShare: number | null;
  }[];
}
