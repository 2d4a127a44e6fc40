import { type ClaimBook, FULL, openWithout } from './claim-book.ts';

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
  book.bornMove[t] = book.moves;
  book.bornInStage[book.moves] += amount;
  book.open += amount;
}

/** What `milestone` owes on day `t`, arrears included. */
export function milestoneDue(book: ClaimBook, t: number, { ages, shares }: MilestoneTerms): number {
  let fresh = 0;
  for (let k = 0; k < ages.length && ages[k] <= t; k++) fresh += shares[k] * book.amount[t - ages[k]];
  book.mark[t] = book.factor;
  return book.owed + fresh;
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
  const { shares } = terms;
  let fresh = 0;
  if (hasWindow && book.stageDay < 0) {
    book.stageDay = t;
    book.stageLevel = window;
  } else if (hasWindow && (window >= (1 + terms.trigger) * book.stageLevel || t - book.stageDay >= terms.fallback)) {
    book.stageDay = t;
    book.stageLevel = window;
    book.moves += 1;
    const move = book.moves;
    book.moveDay[move] = t;
    for (let k = 0; k < shares.length && k < move; k++) fresh += shares[k] * book.bornInStage[move - 1 - k];
    if (terms.exitFull && move >= shares.length) fresh += rest(shares) * book.bornInStage[move - shares.length];
  }
  book.mark[t] = book.factor;
  return book.owed + fresh;
}

/** With `exit: lapse`, what is lost on day `t`: the rest of the claims that have come to their last share. */
export function lapsedToday(book: ClaimBook, t: number, { shares, exitFull }: StageTerms): number {
  const move = book.moves;
  if (exitFull || move < shares.length || book.moveDay[move] !== t) return 0;
  return rest(shares) * book.bornInStage[move - shares.length];
}

/** When the factor has fallen this low it is brought back to 1, so that it never underflows. */
const REBASE_AT = 1e-200;

/** Pays the share `paidShare` of what is due today; the rest is in arrears. */
export function payDated(book: ClaimBook, t: number, due: number, paidShare: number): void {
  if (paidShare >= 1) {
    book.owed = 0;
    book.factor = 1;
    book.cleared = t;
  } else {
    book.owed = due * (1 - paidShare);
    book.factor *= 1 - paidShare;
    if (book.factor < REBASE_AT) {
      for (let u = book.cleared + 1; u <= t; u++) book.mark[u] /= book.factor;
      book.factor = 1;
    }
  }
}

/** Share that is in arrears of a sum that fell due on day `u`. */
function unpaidOf(book: ClaimBook, u: number): number {
  return u <= book.cleared ? 0 : book.factor / book.mark[u];
}

/** Passes the claims whose dues have all been paid. With shares that add up to less than 1 no claim is ever full. */
export function closeMilestoneClaims(book: ClaimBook, t: number, { ages, shares }: MilestoneTerms): void {
  if (rest(shares) > FULL) return;
  while (book.head + ages[ages.length - 1] <= t) {
    let unpaid = 0;
    for (let k = 0; k < ages.length; k++) unpaid += shares[k] * unpaidOf(book, book.head + ages[k]);
    if (unpaid > FULL) break;
    close(book, t, true);
  }
}

/** Passes the claims whose last move is over and whose dues have all been paid: full, or with their rest lapsed. */
export function closeStageClaims(book: ClaimBook, t: number, { shares, exitFull }: StageTerms): void {
  const left = rest(shares);
  while (book.head < t) {
    const born = book.bornMove[book.head];
    if (born + shares.length > book.moves) break;
    let unpaid = 0;
    for (let k = 0; k < shares.length; k++) unpaid += shares[k] * unpaidOf(book, book.moveDay[born + 1 + k]);
    if (exitFull) unpaid += left * unpaidOf(book, book.moveDay[born + shares.length]);
    if (unpaid > FULL) break;
    close(book, t, exitFull || left <= FULL);
  }
}

function close(book: ClaimBook, t: number, full: boolean): void {
  const { amount } = book;
  const head = book.head;
  book.open = openWithout(book, head, t, book.open);
  if (full) {
    book.full += amount[head];
    book.fullOn[head] = t;
  }
  book.head = head + 1;
}

/** What the claim of day `d` has received per unit by the end of day `t`. */
export function milestoneReceived(book: ClaimBook, d: number, t: number, { ages, shares }: MilestoneTerms): number {
  let received = 0;
  for (let k = 0; k < ages.length && d + ages[k] <= t; k++) received += shares[k] * (1 - unpaidOf(book, d + ages[k]));
  return received;
}

/** What the claim of day `d` has received per unit; `exit: full` owes the rest with the last share. */
export function stagesReceived(book: ClaimBook, d: number, { shares, exitFull }: StageTerms): number {
  let received = 0;
  for (let k = 0; k < shares.length; k++) {
    const move = book.bornMove[d] + 1 + k;
    if (move > book.moves) break;
    const owed = k === shares.length - 1 && exitFull ? shares[k] + rest(shares) : shares[k];
    received += owed * (1 - unpaidOf(book, book.moveDay[move]));
  }
  return received;
}

/** What is in arrears of the claim of day `d` per unit at the end of day `t`. */
export function milestoneArrears(book: ClaimBook, d: number, t: number, { ages, shares }: MilestoneTerms): number {
  let arrears = 0;
  for (let k = 0; k < ages.length && d + ages[k] <= t; k++) arrears += shares[k] * unpaidOf(book, d + ages[k]);
  return arrears;
}

/** What is in arrears of the claim of day `d` per unit. */
export function stagesArrears(book: ClaimBook, d: number, terms: StageTerms): number {
  const moves = Math.min(terms.shares.length, book.moves - book.bornMove[d]);
  let due = moves === terms.shares.length && terms.exitFull ? rest(terms.shares) : 0;
  for (let k = 0; k < moves; k++) due += terms.shares[k];
  return due - stagesReceived(book, d, terms);
}

/** What of the claim of day `d` was lost per unit, with `exit: lapse`: it is neither paid nor owed any more. */
export function stagesLapsed(book: ClaimBook, d: number, { shares, exitFull }: StageTerms): number {
  return !exitFull && book.bornMove[d] + shares.length <= book.moves ? rest(shares) : 0;
}
