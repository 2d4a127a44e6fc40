/** What fakes answer to. */
export const NO_ANSWER = 0;
export const NAIVE = 1;
export const SCEPTICAL = 2;

/** The frauds of a scenario as the kernel takes them. */
export interface FraudTerms {
  /** Fakes: share of the day's turnover, or with an answer the most it can be, on these days. */
  readonly fakeShare: number;
  readonly fakeFrom: number;
  readonly fakeUntil: number;
  /** What a sale costs a speculator at once, beside the fee: minus what comes back to him, a share of the sale. */
  readonly kickback: number;
  /** Share of fakes that is found, so many days after the purchase; of a purchase that is not split. */
  readonly found: number;
  readonly foundWhole: number;
  readonly delay: number;
  /** Fine per unit of the sale, and of one that is not split. */
  readonly fine: number;
  readonly fineWhole: number;
  readonly clawBack: number;
  /** Share of fakes that someone reports, and what a report is paid per unit of the sale. */
  readonly reported: number;
  readonly reward: number;
  /** Parts that a sale is split into; 1: it is not. */
  readonly parts: number;
  /** What he books on a day. */
  readonly amount: number;
  /** Day of the purchase whose return is followed, and the discount factor of a day, 1/(1 + r), with −log of it. */
  readonly on: number;
  readonly keep: number;
  readonly discount: number;
  /** NO_ANSWER, NAIVE or SCEPTICAL; the gain over the stake at which all that is possible is faked; days of `lookBack`. */
  readonly answer: number;
  readonly allAt: number;
  readonly lookBack: number;
  /** What the sceptic expects a unit of claim to be worth, by rule; NaN where it depends on the path. */
  readonly lawWorth: Float64Array;
  /**
   * Where it does: by how much turnover in all has grown, less 1, when equal parts of a claim have come back, one part
   * after the other. Under `pool` and `balance` the share u is back at e^(uX), under `queue` all of it at 1/φ'.
   */
  readonly waits: Float64Array;
  /** Share of honest sales that is marked up, by day, and ψ. */
  readonly markedShare: Float64Array;
  readonly passThrough: number;
  /** Claims of insiders per unit of all others, on these days. */
  readonly insiders: number;
  readonly insidersFrom: number;
  readonly insidersUntil: number;
  /** Share of honest sales of people with many accounts, and the share of referral rewards that goes back to the buyer. */
  readonly sybilShare: number;
  readonly ownRewards: number;
}

/** The same frauds where the share `found` of fakes is found, whatever the file says. */
export const withFound = (terms: FraudTerms, found: number): FraudTerms => ({ ...terms, found });
