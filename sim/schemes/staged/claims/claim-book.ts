/** A claim counts as full when what is left is at most this share of its initial amount. */
export const FULL = 1e-12;

/** Slots of `ClaimBook.n`, the numbers that belong to all claims together. */
export const INDEX = 0; // C: paid so far per unit of claim since the last rebasing (index rules)
export const OPEN = 1; // Σ A over open claims born before today
export const PEAK = 2; // largest OPEN since it was last summed afresh
export const PAID_IN_FULL = 3; // Σ A of the claims that are full
export const OWED = 4; // queue: paid to the head claim; declining: Σ R; dated dues: arrears
export const FACTOR = 5; // declining and dated dues: product of the unpaid shares
export const TRIAL_INDEX = 6; // what INDEX and OPEN become if the day's due is paid
export const TRIAL_OPEN = 7;
export const STAGE_LEVEL = 8; // stages: turnover of the window when the stage began

/** Slots of `ClaimBook.i`, whole numbers. */
export const HEAD = 0; // birth day of the oldest open claim
export const TRIAL_HEAD = 1;
export const MOVES = 2; // stages: moves so far
export const STAGE_DAY = 3; // stages: day on which the stage began, −1 before the first
export const CLEARED = 4; // dated dues: last day on which all arrears were paid

/**
 * All claims of one path. A claim is a day's births; claims fill in order of birth, so one pointer that only moves
 * forward finds the full ones. Typed arrays throughout, reused from path to path: the day allocates nothing.
 */
export interface ClaimBook {
  readonly n: Float64Array;
  readonly i: Int32Array;
  /** Initial amount A of the claim born on day d. */
  readonly amount: Float64Array;
  /** INDEX or FACTOR when the claim of day d was born; for dated dues the factor on day d before its dues. */
  readonly mark: Float64Array;
  /** Day on which the claim of day d became full; −1 while it is open. */
  readonly fullOn: Int32Array;
  /** stages: moves before the birth of day d's claim. */
  readonly bornMove: Int32Array;
  /** stages: day of move m (1-based). */
  readonly moveDay: Int32Array;
  /** stages: Σ A born between move m and the next. */
  readonly bornInStage: Float64Array;
}

export function newClaimBook(horizon: number): ClaimBook {
  return {
    n: new Float64Array(9),
    i: new Int32Array(5),
    amount: new Float64Array(horizon),
    mark: new Float64Array(horizon),
    fullOn: new Int32Array(horizon),
    bornMove: new Int32Array(horizon),
    moveDay: new Int32Array(horizon + 1),
    bornInStage: new Float64Array(horizon + 1),
  };
}

/** Empties the book for the next path; the arrays by day are written before they are read. */
export function clearClaimBook(book: ClaimBook): void {
  book.n.fill(0);
  book.n[FACTOR] = 1;
  book.i.fill(0);
  book.i[STAGE_DAY] = -1;
  book.i[CLEARED] = -1;
  book.fullOn.fill(-1);
  book.bornInStage.fill(0);
}
