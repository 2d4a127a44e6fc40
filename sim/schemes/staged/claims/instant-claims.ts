import type { ClaimBook } from './claim-book.ts';

/** Books what purchases of day `t` were promised at once, and the share of it that was paid; nothing stays open. */
export function payInstant(book: ClaimBook, t: number, due: number, paidShare: number): void {
  book.amount[t] = due;
  book.mark[t] = paidShare;
  if (paidShare < 1) return;
  book.full += due;
  book.fullOn[t] = t;
}

/** What purchases of day `d` have received of what they were promised. */
export const instantReceived = (book: ClaimBook, d: number): number => book.mark[d];
