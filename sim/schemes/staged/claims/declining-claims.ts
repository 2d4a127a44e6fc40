import { type ClaimBook, FACTOR, FULL, HEAD, OPEN, OWED, PAID_IN_FULL } from './claim-book.ts';

/** When the factor has fallen this low it is brought back to 1, so that it never underflows. */
const REBASE_AT = 1e-200;

/** The claim of day `t` is born with `amount`. */
export function bearDecliningClaim(book: ClaimBook, t: number, amount: number): void {
  const { n } = book;
  book.amount[t] = amount;
  if (n[FACTOR] < REBASE_AT) {
    for (let d = book.i[HEAD]; d < t; d++) book.mark[d] /= n[FACTOR];
    n[FACTOR] = 1;
  }
  book.mark[t] = n[FACTOR];
  n[OPEN] += amount;
  n[OWED] += amount;
}

/** Pays the share `paidShare` of all that remains of the claims born before day `t`. */
export function payDeclining(book: ClaimBook, t: number, paidShare: number): void {
  const { n, i, amount, mark } = book;
  n[FACTOR] *= 1 - paidShare;
  n[OWED] *= 1 - paidShare;
  while (i[HEAD] < t && n[FACTOR] <= FULL * mark[i[HEAD]]) {
    const head = i[HEAD];
    n[PAID_IN_FULL] += amount[head];
    n[OPEN] -= amount[head];
    book.fullOn[head] = t;
    i[HEAD] = head + 1;
    if (i[HEAD] === t) {
      n[OPEN] = 0;
      n[OWED] = 0;
    }
  }
  if (n[FACTOR] === 0) n[FACTOR] = 1; // all that was open is full: nothing refers to the old factor
}

/** What the claim of day `d` has received per unit. */
export function decliningReceived(book: ClaimBook, d: number): number {
  return book.fullOn[d] >= 0 ? 1 : 1 - book.n[FACTOR] / book.mark[d];
}
