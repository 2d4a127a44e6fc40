/** A claim counts as full when what is left is at most this share of its initial amount. */
export const FULL = 1e-12;

/** A number that is a float to the machine from the start: a field that first held 0 would be made anew on its way. */
const FLOAT = Number.NaN;

/**
 * All claims of one path. A claim is a day's births; claims fill in order of birth, so one pointer that only moves
 * forward finds the full ones. Reused from path to path: the day allocates nothing.
 */
export class ClaimBook {
  // All rules.
  /** Σ A over open claims born before today. */
  open = FLOAT;
  /** Σ A of the claims that are full. */
  full = FLOAT;
  /** Birth day of the oldest open claim. */
  head = 0;
  /** Initial amount A of the claim born on day d. */
  readonly amount: Float64Array;
  /** Day on which the claim of day d became full; −1 while it is open. */
  readonly fullOn: Int32Array;
  /** By birth day: `index` or `factor` at birth. Dated dues: `factor` on day d before its dues. instant: share paid. */
  readonly mark: Float64Array;

  // pool, balance, fixed.
  /** C: paid so far per unit of claim since it was last brought back to 0. */
  index = FLOAT;
  /** Largest `open` since it was last summed afresh. */
  peak = FLOAT;
  /** What `index`, `open` and `head` become if the day's due is paid. */
  trialIndex = FLOAT;
  trialOpen = FLOAT;
  trialHead = 0;

  // queue, declining, milestone, stages.
  /** queue: paid to the head claim. declining: Σ R. Dated dues: arrears. */
  owed = FLOAT;
  /** declining and dated dues: product of the unpaid shares. */
  factor = FLOAT;
  /** Dated dues: last day on which all arrears were paid. */
  cleared = -1;

  // stages.
  /** Moves so far. */
  moves = 0;
  /** Day on which the stage began, −1 before the first; turnover of the window then. */
  stageDay = -1;
  stageLevel = FLOAT;
  /** Moves before the birth of day d's claim; day of move m (1-based); Σ A born between move m and the next. */
  readonly bornMove: Int32Array;
  readonly moveDay: Int32Array;
  readonly bornInStage: Float64Array;

  constructor(horizon: number) {
    this.amount = new Float64Array(horizon);
    this.fullOn = new Int32Array(horizon);
    this.mark = new Float64Array(horizon);
    this.bornMove = new Int32Array(horizon);
    this.moveDay = new Int32Array(horizon + 1);
    this.bornInStage = new Float64Array(horizon + 1);
  }

  /** Empties the book for the next path; the other arrays by day are written before they are read. */
  clear(): void {
    this.open = 0;
    this.full = 0;
    this.head = 0;
    this.fullOn.fill(-1);
    this.index = 0;
    this.peak = 0;
    this.trialIndex = 0;
    this.trialOpen = 0;
    this.trialHead = 0;
    this.owed = 0;
    this.factor = 1;
    this.cleared = -1;
    this.moves = 0;
    this.stageDay = -1;
    this.stageLevel = 0;
    this.bornInStage.fill(0);
  }
}

/** When the open amount has fallen to this share of its peak it is summed afresh, so that it keeps its digits. */
const RESUM_AT = 1e-3;

/**
 * What is open when the claim of day `head` is no longer open. When it has become small against its peak it is
 * summed afresh over the claims of days head + 1 … t − 1.
 */
export function openWithout(book: ClaimBook, head: number, t: number, open: number): number {
  if (open > book.peak) book.peak = open;
  const rest = open - book.amount[head];
  if (rest >= RESUM_AT * book.peak) return rest;
  let afresh = 0;
  for (let d = head + 1; d < t; d++) afresh += book.amount[d];
  book.peak = afresh;
  return afresh;
}
