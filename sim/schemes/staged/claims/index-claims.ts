import { type ClaimBook, FULL, openWithout } from './claim-book.ts';

/*
 * pool, balance and fixed differ only in the day's δ. One index C = Σ δ; the claim of day d has received
 * min(1, C − C_d) per unit. `amount` and `mark` (= C_d) by birth day; the head pointer passes the full claims.
 */

/** When the index has grown this far it is brought back to 0, so that C − C_d keeps its digits. */
const REBASE_AT = 16;

/** The claim of day `t` is born with `amount`. */
export function bearIndexClaim(book: ClaimBook, t: number, amount: number): void {
  if (book.index > REBASE_AT) rebase(book, t);
  book.amount[t] = amount;
  book.mark[t] = book.index;
  book.open += amount;
}

function rebase(book: ClaimBook, t: number): void {
  for (let d = book.head; d < t; d++) book.mark[d] -= book.index;
  book.index = 0;
}

/**
 * Raises the index by water-filling: every open claim born before day `t` gets the same `δ ≤ limit` per unit, none
 * more than it has left, together at most `money`: Σ A·min(δ, R/A). The oldest claim is always the first to be full.
 * Returns what is paid.
 */
export function raiseIndex(book: ClaimBook, t: number, limit: number, money: number): number {
  let index = book.index;
  let left = money;
  let rise = limit;
  while (book.head < t) {
    const { head, open } = book;
    const mark = book.mark[head];
    const step = Math.min(1 - (index - mark), rise);
    if (open * step > left) {
      // Written out as 0, so that tomorrow's pool does not wait for today's division.
      index += left / open;
      left = 0;
      rise = 0;
    } else {
      index += step;
      left -= open * step;
      rise -= step;
    }
    if (1 - (index - mark) > FULL) break;
    book.full += book.amount[head];
    book.fullOn[head] = t;
    book.open = openWithout(book, head, t, open);
    book.head = head + 1;
  }
  book.index = index;
  return money - left;
}

/** What `fixed` owes on day `t`: Σ A·min(δ, R/A). Nothing is paid; `payIndexDue` does it. */
export function indexDue(book: ClaimBook, t: number, delta: number): number {
  let { index, open, head } = book;
  let rise = delta;
  let due = 0;
  while (head < t) {
    const mark = book.mark[head];
    const step = Math.min(1 - (index - mark), rise);
    index += step;
    rise -= step;
    due += step * open;
    if (1 - (index - mark) > FULL) break;
    open = openWithout(book, head, t, open);
    head++;
  }
  book.trialIndex = index;
  book.trialOpen = open;
  book.trialHead = head;
  return due;
}

/** Pays in full what `indexDue` has just found. */
export function payIndexDue(book: ClaimBook, t: number): void {
  for (let d = book.head; d < book.trialHead; d++) {
    book.full += book.amount[d];
    book.fullOn[d] = t;
  }
  book.head = book.trialHead;
  book.index = book.trialIndex;
  book.open = book.trialOpen;
}

/** What the claim of day `d` has received per unit. */
export function indexReceived(book: ClaimBook, d: number): number {
  if (book.fullOn[d] >= 0) return 1;
  const received = book.index - book.mark[d];
  return Math.max(received, 0);
}
