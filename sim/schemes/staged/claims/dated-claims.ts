import {
  CLEARED,
  type ClaimBook,
  FACTOR,
  FULL,
  HEAD,
  MOVES,
  OPEN,
  OWED,
  PAID_IN_FULL,
  STAGE_DAY,
  STAGE_LEVEL,
} from './claim-book.ts';

/*
 * milestone and stages owe set shares of a claim's amount on set days. What cannot be paid stays in arrears and is due
 * again the next day, pro rata with what is new: of a sum that fell due on day u, the product of the unpaid shares of
 * the days since u is still open. One product (FACTOR) and its value on each day (`mark`) tell what any claim has
 * received; when a day's due is paid in full all arrears are gone (CLEARED) and the product starts again at 1.
 */

/** The terms of `milestone`: `share[k]` of A at age `age[k]`. Ages rise. */
export interface MilestoneTerms {
  readonly ages: Int32Array;
  readonly shares: Float64Array;
}

/** The terms of `stages`; `fallback` is the longest horizon when there is none. */
export interface StageTerms {
  readonly trigger: number;
  readonly fallback: number;
  readonly shares: Float64Array;
  /** What is left after the last share is owed with it (full) or lost (lapse). */
  readonly exitFull: boolean;
}

/** The claim of day `t` is born with `amount`. */
export function bearDatedClaim(book: ClaimBook, t: number, amount: number): void {
  book.amount[t] = amount;
  book.bornMove[t] = book.i[MOVES];
  book.bornInStage[book.i[MOVES]] += amount;
  book.n[OPEN] += amount;
}

/** What `milestone` owes on day `t`, arrears included. */
export function milestoneDue(book: ClaimBook, t: number, { ages, shares }: MilestoneTerms): number {
  let fresh = 0;
  for (let k = 0; k < ages.length && ages[k] <= t; k++) fresh += shares[k] * book.amount[t - ages[k]];
  book.mark[t] = book.n[FACTOR];
  return book.n[OWED] + fresh;
}

/** What no share ever owes, per unit of claim. */
function rest(shares: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < shares.length; k++) sum += shares[k];
  return sum < 1 ? 1 - sum : 0;
}

/**
 * What `stages` owes on day `t`, arrears included. `window` is W_t, the turnover of the last days, today included;
 * `hasWindow` says whether a full window exists yet. At most one move a day.
 */
export function stagesDue(book: ClaimBook, t: number, terms: StageTerms, window: number, hasWindow: boolean): number {
  const { n, i } = book;
  const { shares } = terms;
  let fresh = 0;
  if (hasWindow && i[STAGE_DAY] < 0) {
    i[STAGE_DAY] = t;
    n[STAGE_LEVEL] = window;
  } else if (hasWindow && (window >= (1 + terms.trigger) * n[STAGE_LEVEL] || t - i[STAGE_DAY] >= terms.fallback)) {
    i[STAGE_DAY] = t;
    n[STAGE_LEVEL] = window;
    i[MOVES] += 1;
    const move = i[MOVES];
    book.moveDay[move] = t;
    for (let k = 0; k < shares.length && k < move; k++) fresh += shares[k] * book.bornInStage[move - 1 - k];
    if (terms.exitFull && move >= shares.length) fresh += rest(shares) * book.bornInStage[move - shares.length];
  }
  book.mark[t] = n[FACTOR];
  return n[OWED] + fresh;
}

/** With `exit: lapse`, what is lost on day `t`: the rest of the claims that have come to their last share. */
export function lapsedToday(book: ClaimBook, t: number, { shares, exitFull }: StageTerms): number {
  const move = book.i[MOVES];
  if (exitFull || move < shares.length || book.moveDay[move] !== t) return 0;
  return rest(shares) * book.bornInStage[move - shares.length];
}

/** When the factor has fallen this low it is brought back to 1, so that it never underflows. */
const REBASE_AT = 1e-200;

/** Pays the share `paidShare` of what is due today; the rest is in arrears. */
export function payDated(book: ClaimBook, t: number, due: number, paidShare: number): void {
  const { n } = book;
  if (paidShare >= 1) {
    n[OWED] = 0;
    n[FACTOR] = 1;
    book.i[CLEARED] = t;
  } else {
    n[OWED] = due * (1 - paidShare);
    n[FACTOR] *= 1 - paidShare;
    if (n[FACTOR] < REBASE_AT) {
      for (let u = book.i[CLEARED] + 1; u <= t; u++) book.mark[u] /= n[FACTOR];
      n[FACTOR] = 1;
    }
  }
}

/** Share that has been paid of a sum that fell due on day `u`. */
function paidOf(book: ClaimBook, u: number): number {
  return u <= book.i[CLEARED] ? 1 : 1 - book.n[FACTOR] / book.mark[u];
}

/** Passes the claims whose last due has been paid. With shares that add up to less than 1 no claim is ever full. */
export function closeMilestoneClaims(book: ClaimBook, t: number, { ages, shares }: MilestoneTerms): void {
  if (rest(shares) > FULL) return;
  const last = ages[ages.length - 1];
  while (book.i[HEAD] + last <= book.i[CLEARED]) close(book, t, true);
}

/** Passes the claims whose last move is over and paid: full, or with their rest lapsed. */
export function closeStageClaims(book: ClaimBook, t: number, { shares, exitFull }: StageTerms): void {
  const { i } = book;
  while (i[HEAD] < t) {
    const last = book.bornMove[i[HEAD]] + shares.length;
    if (last > i[MOVES] || book.moveDay[last] > i[CLEARED]) break;
    close(book, t, exitFull || rest(shares) <= FULL);
  }
}

function close(book: ClaimBook, t: number, full: boolean): void {
  const { n, i, amount } = book;
  const head = i[HEAD];
  n[OPEN] -= amount[head];
  if (full) {
    n[PAID_IN_FULL] += amount[head];
    book.fullOn[head] = t;
  }
  i[HEAD] = head + 1;
  if (i[HEAD] === t) n[OPEN] = 0;
}

/** What the claim of day `d` has received per unit by the end of day `t`. */
export function milestoneReceived(book: ClaimBook, d: number, t: number, { ages, shares }: MilestoneTerms): number {
  let received = 0;
  for (let k = 0; k < ages.length && d + ages[k] <= t; k++) received += shares[k] * paidOf(book, d + ages[k]);
  return received;
}

/** What the claim of day `d` has received per unit; `exit: full` owes the rest with the last share. */
export function stagesReceived(book: ClaimBook, d: number, { shares, exitFull }: StageTerms): number {
  let received = 0;
  for (let k = 0; k < shares.length; k++) {
    const move = book.bornMove[d] + 1 + k;
    if (move > book.i[MOVES]) break;
    const owed = k === shares.length - 1 && exitFull ? shares[k] + rest(shares) : shares[k];
    received += owed * paidOf(book, book.moveDay[move]);
  }
  return received;
}
