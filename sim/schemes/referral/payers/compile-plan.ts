import type { Referral } from '../plan.ts';
import type { CompiledPlan, Grade } from './compiled-plan.ts';

const LEGS = 2;

const cents = (money: number): number => Math.round(100 * money);

/** What a member without rank needs, and is paid by neither kind of plan. */
const NOTHING: Grade = {
  spent: 0,
  direct: 0,
  below: 0,
  rates: new Float64Array(0),
  bonus: 0,
  pairBonus: 0,
  dailyCap: Number.POSITIVE_INFINITY,
};

/**
 * A plan for those who follow members one by one; null for one that pays the same rates to whoever stands above in the tree of
 * referrals. `allowed` levels are paid at most; without it as many as the plan says.
 */
export function compilePlan(referral: Referral | undefined, allowed: number | undefined): CompiledPlan | null {
  if (referral === undefined || (referral.plan === 'unilevel' && referral.ranks.length === 0)) return null;
  const most = allowed ?? Number.POSITIVE_INFINITY;
  if (referral.plan === 'binary') {
    const paid = ({ bonus, pairBonus, dailyCap }: Partial<typeof referral>) => ({
      bonus: bonus ?? referral.bonus,
      pairBonus: cents(pairBonus ?? referral.pairBonus),
      dailyCap: cents(dailyCap ?? referral.dailyCap ?? Number.POSITIVE_INFINITY),
    });
    const ranks = referral.ranks.map((rank) => ({ ...NOTHING, ...conditionsOf(rank), ...paid(rank) }));
    const grades = [{ ...NOTHING, ...paid(referral) }, ...ranks];
    return { pairs: true, width: LEGS, depth: Math.min(most, referral.depth), grades };
  }
  const paid = (rates: readonly number[] = referral.rates) => ({ rates: Float64Array.from(rates.slice(0, most)) });
  const ranks = referral.ranks.map((rank) => ({ ...NOTHING, ...conditionsOf(rank), ...paid(rank.rates) }));
  const grades = [{ ...NOTHING, ...paid() }, ...ranks];
  const depth = Math.max(...grades.map(({ rates }) => rates.findLastIndex((rate) => rate > 0) + 1));
  return { pairs: false, width: referral.plan === 'matrix' ? referral.width : 0, depth, grades };
}

const conditionsOf = ({ spent, direct, below }: Referral['ranks'][number]) => ({ spent: cents(spent), direct, below });
