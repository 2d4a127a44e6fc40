import { annuityFactor } from './exponential-integrals.ts';
import { breakEvenMultiple, paybackRoot } from './payback-root.ts';
import { annuityRate } from './required-growth.ts';

/**
 * A fake purchase: pay the fee `fee`, get a claim of 1. Rates per day, continuously compounded; `fee` net of all
 * kickbacks. No fee left (≤ 0) means money for nothing: no finite return, irr null.
 */
export interface AttackerReturn {
  readonly irr: number | null;
  /** Present value of the payouts, less the fee. */
  readonly npv: number;
}

/** Paid evenly over `days` days: IRR = X(fee)/days, NPV(r) = h(r·days) − fee. */
export function evenReturn(fee: number, days: number, discount: number): AttackerReturn {
  return { irr: fee > 0 ? paybackRoot(fee) / days : null, npv: annuityFactor(discount * days) - fee };
}

/**
 * Under `pool` in steady growth `growth` > 0: the claim is full after X(φ)/g days, so IRR = g·X(fee)/X(φ): fraud earns the
 * growth rate of the scheme and no more.
 */
export const poolReturn = (fee: number, poolShare: number, growth: number, discount: number): AttackerReturn =>
  evenReturn(fee, paybackRoot(poolShare) / growth, discount);

/** The same day by day: the rate a day, compounded daily, of `days` equal payments from the day after the purchase on. */
export const dailyIrr = (fee: number, days: number): number | null => (fee > 0 ? annuityRate(fee, days) : null);

/**
 * Under `pool` on flat turnover: days until the fee has come back, in units of the scheme's age at the purchase:
 * e^(fee·X(φ)) − 1. Early fakes win without any growth, late ones never do.
 */
export const flatBreakEvenOverAge = (fee: number, poolShare: number): number => breakEvenMultiple(poolShare, fee) - 1;
