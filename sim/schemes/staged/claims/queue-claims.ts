import { type ClaimBook, FULL, openWithout } from './claim-book.ts';

/** The claim of day `t` joins the end of the queue. */
export function bearQueueClaim(book: ClaimBook, t: number, amount: number): void {
  book.amount[t] = amount;
  book.open += amount;
}

/** Fills the oldest open claims born before day `t` one after the other with `money`; returns what is paid. */
export function payQueue(book: ClaimBook, t: number, money: number): number {
  const { amount } = book;
  let left = money;
  let paid = 0; // not money − left: under a large pool the difference would have no digits left
  while (book.head < t) {
    const head = book.head;
    const need = amount[head] - book.owed;
    const pay = Math.min(need, left);
    book.owed += pay;
    left -= pay;
    paid += pay;
    if (amount[head] - book.owed > FULL * amount[head]) break;
    book.full += amount[head];
    book.open = openWithout(book, head, t, book.open);
    book.owed = 0;
    book.fullOn[head] = t;
    book.head = head + 1;
  }
  return left > 0 ? paid : money;
}

/** What the claim of day `d` has received per unit. */
export function queueReceived(book: ClaimBook, d: number): number {
  if (book.fullOn[d] >= 0) return 1;
  return d === book.head && book.amount[d] > 0 ? book.owed / book.amount[d] : 0;
}
