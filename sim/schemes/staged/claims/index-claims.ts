import {
  type ClaimBook,
  FULL,
  HEAD,
  INDEX,
  OPEN,
  PAID_IN_FULL,
  PEAK,
  TRIAL_HEAD,
  TRIAL_INDEX,
  TRIAL_OPEN,
} from './claim-book.ts';

/*
 * pool, balance and fixed differ only in the day's δ. One index C = Σ δ; the claim of day d has received
 * min(1, C − C_d) per unit. `amount` and `mark` (= C_d) by birth day; the head pointer passes the full claims.
 */

/** When the index has grown this far it is brought back to 0, so that C − C_d keeps its digits. */
const REBASE_AT = 16;
/** When the open amount has fallen to this share of its peak it is summed afresh, so that it keeps its digits. */
const RESUM_AT = 1e-3;

/** The claim of day `t` is born with `amount`. */
export function bearIndexClaim(book: ClaimBook, t: number, amount: number): void {
  const n = book.n;
  book.amount[t] = amount;
  if (n[INDEX] > REBASE_AT) rebase(book, t);
  book.mark[t] = n[INDEX];
  n[OPEN] += amount;
  if (n[OPEN] > n[PEAK]) n[PEAK] = n[OPEN];
}

function rebase(book: ClaimBook, t: number): void {
  const index = book.n[INDEX];
  for (let d = book.i[HEAD]; d < t; d++) book.mark[d] -= index;
  book.n[INDEX] = 0;
}

function resum(book: ClaimBook, head: number, t: number): number {
  let open = 0;
  for (let d = head; d < t; d++) open += book.amount[d];
  book.n[PEAK] = open;
  return open;
}

/**
 * Raises the index by water-filling: every open claim born before day `t` gets the same `δ ≤ limit` per unit, none
 * more than it has left, together at most `money`: Σ A·min(δ, R/A). The oldest claim is always the first to be full.
 * Returns what is paid.
 */
export function raiseIndex(book: ClaimBook, t: number, limit: number, money: number): number {
  const { n, i, amount, mark } = book;
  let head = i[HEAD];
  let index = n[INDEX];
  let open = n[OPEN];
  let left = money;
  let rise = limit;
  while (head < t) {
    const need = 1 - (index - mark[head]);
    let step = need < rise ? need : rise;
    if (open * step > left) step = left / open;
    index += step;
    rise -= step;
    left -= step * open;
    if (1 - (index - mark[head]) > FULL) break;
    n[PAID_IN_FULL] += amount[head];
    book.fullOn[head] = t;
    open -= amount[head];
    head++;
    if (head === t) open = 0;
    else if (open < RESUM_AT * n[PEAK]) open = resum(book, head, t);
  }
  i[HEAD] = head;
  n[INDEX] = index;
  n[OPEN] = open;
  return left > 0 ? money - left : money;
}

/** What `fixed` owes on day `t`: Σ A·min(δ, R/A). Nothing is paid; `payIndexDue` does it. */
export function indexDue(book: ClaimBook, t: number, delta: number): number {
  const { n, amount, mark } = book;
  let head = book.i[HEAD];
  let index = n[INDEX];
  let open = n[OPEN];
  let rise = delta;
  let due = 0;
  while (head < t) {
    const need = 1 - (index - mark[head]);
    const step = need < rise ? need : rise;
    index += step;
    rise -= step;
    due += step * open;
    if (1 - (index - mark[head]) > FULL) break;
    open -= amount[head];
    head++;
    if (head === t) open = 0;
    else if (open < RESUM_AT * n[PEAK]) open = resum(book, head, t);
  }
  book.i[TRIAL_HEAD] = head;
  n[TRIAL_INDEX] = index;
  n[TRIAL_OPEN] = open;
  return due;
}

/** Pays in full what `indexDue` has just found. */
export function payIndexDue(book: ClaimBook, t: number): void {
  const { n, i, amount } = book;
  for (let d = i[HEAD]; d < i[TRIAL_HEAD]; d++) {
    n[PAID_IN_FULL] += amount[d];
    book.fullOn[d] = t;
  }
  i[HEAD] = i[TRIAL_HEAD];
  n[INDEX] = n[TRIAL_INDEX];
  n[OPEN] = n[TRIAL_OPEN];
}

/** What the claim of day `d` has received per unit. */
export function indexReceived(book: ClaimBook, d: number): number {
  if (book.fullOn[d] >= 0) return 1;
  const received = book.n[INDEX] - book.mark[d];
  return received > 0 ? received : 0;
}
