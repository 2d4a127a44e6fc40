import { paidRates } from '../../operator/referral-levels.ts';
import { ratesByLevel } from '../../schemes/referral/plan.ts';
import type { Scenario } from '../../types.ts';

/** What a scheme pays for recruiting, and what it takes for joining. */
export interface Recruiting {
  /** Levels above a buyer that are paid for what the buyer spends. */
  readonly levels: number;
  /** Share of spending paid to all of them together; null where it hangs on who stands where. */
  readonly total: number | null;
  /** Money for joining. */
  readonly signUpFee: number;
  /** Money for each person recruited, or each pair of them. */
  readonly headBonus: number;
  /** Whether there is such a plan at all, whatever it pays. */
  readonly any: boolean;
}

export function recruitingOf({ scheme: { referral }, safeguards: { referralLevels } }: Scenario): Recruiting {
  if (referral === undefined) return { levels: 0, total: 0, signUpFee: 0, headBonus: 0, any: false };
  const { signUpFee, headBonus } = referral;
  const levelsOf = (rates: readonly number[]) => paidRates(rates, referralLevels).findLastIndex((rate) => rate > 0) + 1;
  if (referral.plan === 'binary') {
    const paid = [referral, ...referral.ranks];
    const forPairs = Math.max(...paid.map(({ pairBonus = 0 }) => pairBonus));
    const levels = paid.some(({ bonus = 0 }) => bonus > 0)
      ? Math.min(referral.depth, referralLevels ?? referral.depth)
      : 0;
    return { levels, total: levels === 0 ? 0 : null, signUpFee, headBonus: headBonus + forPairs, any: true };
  }
  const rates = paidRates(ratesByLevel(referral), referralLevels);
  const levels = Math.max(...[referral, ...referral.ranks].map((rank) => levelsOf(rank.rates ?? [])));
  const total = referral.ranks.length > 0 ? null : rates.reduce((sum, rate) => sum + rate, 0);
  return { levels, total, signUpFee, headBonus, any: true };
}
