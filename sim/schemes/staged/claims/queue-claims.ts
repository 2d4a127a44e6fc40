import { type ClaimBook, FULL, HEAD, OPEN, OWED, PAID_IN_FULL } from './claim-book.ts';

/** The claim of day `t` joins the end of the queue. */
export function bearQueueClaim(book: ClaimBook, t: number, amount: number): void {
  book.amount[t] = amount;
  book.n[OPEN] += amount;
}

/** Fills the oldest open claims born before day `t` one after the other with `money`; returns what is paid. */
export function payQueue(book: ClaimBook, t: number, money: number): number {
  const { n, i, amount } = book;
  let left = money;
  while (i[HEAD] < t) {
    const head = i[HEAD];
    const need = amount[head] - n[OWED];
    const pay = need < left ? need : left;
    n[OWED] += pay;
    left -= pay;
    if (amount[head] - n[OWED] > FULL * amount[head]) break;
    n[PAID_IN_FULL] += amount[head];
    n[OPEN] -= amount[head];
    n[OWED] = 0;
    book.fullOn[head] = t;
    i[HEAD] = head + 1;
    if (i[HEAD] === t) n[OPEN] = 0;
  }
  return money - left;
}

/** What the claim of day `d` has received per unit. */
export function queueReceived(book: ClaimBook, d: number): number {
  if (book.fullOn[d] >= 0) return 1;
  return d === book.i[HEAD] && book.amount[d] > 0 ? book.n[OWED] / book.amount[d] : 0;
}
