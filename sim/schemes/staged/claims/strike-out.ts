import type { ClaimBook } from './claim-book.ts';
import { type MilestoneTerms, milestoneArrears, type StageTerms, stagesArrears } from './dated-claims.ts';
import { DECLINING, INSTANT, MILESTONE, QUEUE, STAGES } from './rule-code.ts';

/**
 * Takes `amount` of the initial amount of the claim of day `d` out of the book, as it stands at the end of day `t`: the
 * rest of the day's claims stand per unit as before. False when they are no longer open: then nothing is left to take.
 */
export function strikeOut(
  book: ClaimBook,
  code: number,
  d: number,
  t: number,
  amount: number,
  milestone: MilestoneTerms,
  stages: StageTerms,
): boolean {
  if (code === INSTANT || d < book.head) return false;
  if (code === QUEUE) {
    if (d === book.head) book.owed -= (amount * book.owed) / book.amount[d];
  } else if (code === DECLINING) {
    book.owed = Math.max(0, book.owed - (amount * book.factor) / book.mark[d]);
  } else if (code === MILESTONE) {
    book.owed = Math.max(0, book.owed - amount * milestoneArrears(book, d, t, milestone));
  } else if (code === STAGES) {
    book.owed = Math.max(0, book.owed - amount * stagesArrears(book, d, stages));
    const born = book.bornMove[d];
    book.bornInStage[born] = Math.max(0, book.bornInStage[born] - amount);
  }
  book.amount[d] = Math.max(0, book.amount[d] - amount);
  book.open = Math.max(0, book.open - amount);
  return true;
}
