import { type ClaimBook, FULL, openWithout } from './claim-book.ts';

/** When the factor has fallen this low it is brought back to 1, so that it never underflows. */
const REBASE_AT = 1e-200;

/** The claim of day `t` is born with `amount`. */
export function bearDecliningClaim(book: ClaimBook, t: number, amount: number): void {
  book.amount[t] = amount;
  if (book.factor < REBASE_AT) {
    for (let d = book.head; d < t; d++) book.mark[d] /= book.factor;
    book.factor = 1;
  }
  book.mark[t] = book.factor;
  book.open += amount;
  book.owed += amount;
}

/** Pays the share `paidShare` of all that remains of the claims born before day `t`. */
export function payDeclining(book: ClaimBook, t: number, paidShare: number): void {
  const { amount, mark } = book;
  book.factor *= 1 - paidShare;
  book.owed *= 1 - paidShare;
  while (book.head < t && book.factor <= FULL * mark[book.head]) {
    const head = book.head;
    book.full += amount[head];
    book.open = openWithout(book, head, t, book.open);
    book.fullOn[head] = t;
    book.head = head + 1;
    if (book.head === t) book.owed = 0;
  }
  if (book.factor === 0) book.factor = 1; // all that was open is full: nothing refers to the old factor
}

/** What the claim of day `d` has received per unit. */
export function decliningReceived(book: ClaimBook, d: number): number {
  return book.fullOn[d] >= 0 ? 1 : 1 - book.factor / book.mark[d];
}
