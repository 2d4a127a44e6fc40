import { paidRates } from '../../operator/referral-levels.ts';
import type { Scenario } from '../../types.ts';

/** What a scheme pays for recruiting, and what it takes for joining. */
export interface Recruiting {
  /** Share of spending paid to each level above the buyer, nearest first; levels without pay left out. */
  readonly rates: readonly number[];
  /** Their sum. */
  readonly total: number;
  /** Money for joining. */
  readonly signUpFee: number;
  /** Money for each person recruited. */
  readonly headBonus: number;
  /** Whether there is such a plan at all, whatever it pays. */
  readonly any: boolean;
}

/** Fields of the format that not every version of the program has. */
interface Planned {
  readonly rates?: readonly number[];
  readonly signUpFee?: number;
  readonly headBonus?: number;
}

export function recruitingOf(scenario: Scenario): Recruiting {
  const { rates = [], signUpFee = 0, headBonus = 0 }: Planned = scenario.scheme.referral ?? {};
  const paid = [...paidRates(rates, scenario.safeguards.referralLevels)];
  while (paid.length > 0 && paid[paid.length - 1] === 0) paid.pop();
  const total = paid.reduce((sum, rate) => sum + rate, 0);
  return { rates: paid, total, signUpFee, headBonus, any: scenario.scheme.referral !== undefined };
}
