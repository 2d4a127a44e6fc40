import type { ResultBundle } from '../../../sim/types.ts';
import { moneyEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

/** The parts of all claims ever issued, by mean amounts; null when none was issued. */
export function claimShares(result: ResultBundle): { paid: number; open: number; lapsed: number } | null {
  const { issued, paid, outstanding } = result.sustainability.claims;
  if (issued.value === null || issued.value <= 0 || paid.value === null || outstanding.value === null) return null;
  const paidShare = paid.value / issued.value;
  const open = outstanding.value / issued.value;
  // What is left by rounding alone is nothing.
  const rest = 1 - paidShare - open;
  return { paid: paidShare, open, lapsed: rest > 1e-6 ? rest : 0 };
}

/** What became of the promises? `Of 100 promised, 14 are paid and 86 still open at the end`. */
export function readClaims(result: ResultBundle, lang: Language): string {
  const shares = claimShares(result);
  if (shares === null) return lang === 'en' ? 'No claims were issued' : '没有产生权益';
  const text = (share: number) => formatNumber(share * 100, lang);
  const lapsed =
    shares.lapsed === 0
      ? ''
      : lang === 'en'
        ? `, ${text(shares.lapsed)} have lapsed`
        : `，${text(shares.lapsed)}元已失效`;
  return lang === 'en'
    ? `Of 100 promised, ${text(shares.paid)} are paid and ${text(shares.open)} still open at the end${lapsed}`
    : `每承诺100元，到期末已返还${text(shares.paid)}元，未还清${text(shares.open)}元${lapsed}`;
}

/** The same in amounts. */
export function readClaimAmounts(result: ResultBundle, lang: Language): string {
  const { issued, paid, outstanding } = result.sustainability.claims;
  const money = (estimate: typeof issued) => moneyEstimate(estimate, result.run.random, lang);
  return lang === 'en'
    ? `Issued ${money(issued)}, paid ${money(paid)}, open at the end ${money(outstanding)}`
    : `累计产生${money(issued)}，已返还${money(paid)}，期末未还清${money(outstanding)}`;
}
