import { exp } from '../random/exp-log.ts';
import { expm1, log1p } from '../random/near-one.ts';
import { annuityFactor, phi1 } from './exponential-integrals.ts';
import { findRoot } from './find-root.ts';
import { paybackRoot } from './payback-root.ts';

/**
 * Growth of turnover a day that a promise needs for ever, per unit of the money φ' that can reach a unit of claim.
 * `continuous` is the textbook figure; `daily` = ln(1 + γ*) is what a day-by-day scheme obeys, first paid on the day
 * after the purchase. Both are 0 where nothing is needed and Infinity where no growth is enough.
 */
export interface RequiredGrowth {
  readonly continuous: number;
  readonly daily: number;
}

export const NONE: RequiredGrowth = { continuous: 0, daily: 0 };
export const NO_GROWTH_IS_ENOUGH: RequiredGrowth = {
  continuous: Number.POSITIVE_INFINITY,
  daily: Number.POSITIVE_INFINITY,
};

/** `fixed`: 1/D a day for D days. g* = X(φ')/D; γ* from (1 − (1+γ)^(−D))/(γD) = φ'. */
export function fixedGrowth(share: number, days: number): RequiredGrowth {
  if (share >= 1) return NONE;
  if (!(share > 0)) return NO_GROWTH_IS_ENOUGH;
  const continuous = paybackRoot(share) / days;
  return { continuous, daily: log1p(annuityRate(share, days)) };
}

/**
 * The rate i a period at which `periods` equal instalments that add up to 1, the first after one period, are worth
 * `price`: (1 − (1+i)^(−n))/(i·n) = price. 0 for a price of 1 or more, Infinity for 0 or less.
 */
export function annuityRate(price: number, periods: number): number {
  if (price >= 1) return 0;
  if (!(price > 0)) return Number.POSITIVE_INFINITY;
  // In u = ln(1+i): h(u·n)/φ₁(u) = price, with the root below the continuous one.
  const excess = (u: number): number => annuityFactor(u * periods) / phi1(u) - price;
  return expm1(findRoot(excess, 0, paybackRoot(price) / periods));
}

/** `declining`: ρ of what remains a day. g* = ρ(1/φ' − 1), and the same number is γ* day by day. */
export function decliningGrowth(share: number, rate: number): RequiredGrowth {
  if (share >= 1) return NONE;
  if (!(share > 0)) return NO_GROWTH_IS_ENOUGH;
  const growth = rate * (1 / share - 1);
  return { continuous: growth, daily: log1p(growth) };
}

/** A part of a claim and the age in days at which it is owed. */
export interface Instalment {
  readonly age: number;
  readonly share: number;
}

/** `milestone`: Σ share_i·e^(−g·age_i) = φ'. Day by day (1+γ)^(−age) takes the place of e^(−g·age): the same equation. */
export function milestoneGrowth(share: number, instalments: readonly Instalment[]): RequiredGrowth {
  const growth = discountedTo(share, instalments);
  return { continuous: growth, daily: growth };
}

/** The g ≥ 0 at which the instalments, discounted at g, are worth `share`; Infinity where none is high enough. */
function discountedTo(share: number, instalments: readonly Instalment[]): number {
  const worth = (g: number): number => instalments.reduce((sum, part) => sum + part.share * exp(-g * part.age), 0);
  if (worth(0) <= share) return 0;
  const atOnce = instalments.reduce((sum, part) => (part.age === 0 ? sum + part.share : sum), 0);
  if (!(share > atOnce)) return Number.POSITIVE_INFINITY;
  let high = 1 / Math.max(...instalments.map(({ age }) => age));
  while (worth(high) > share) high *= 2;
  return findRoot((g) => worth(g) - share, 0, high);
}

/** The rule `stages` as far as growth is concerned. */
export interface StagesRule {
  readonly trigger: number;
  readonly fallback?: number;
  readonly shares: readonly number[];
  readonly exit: 'full' | 'lapse';
}

/**
 * `stages`: all that is owed for a stage falls due when the next begins, so at the moment of a move the claims of the
 * i-th stage back are (i−1) stages old at the youngest, and what is owed for each stage is at most what came in during
 * the last one exactly if Σ share_i·e^(−g·(i−1)·τ) ≤ φ', τ being the days a stage lasts at growth g: the `fallback`, or
 * ln(1+trigger)/g if that is sooner. While turnover itself starts the stages the sum is Σ share_i·(1+trigger)^(−(i−1))
 * at any speed of growth: then faster growth only brings the dues nearer. So either the growth found for stages of
 * `fallback` days is slow enough for them to be that long, or no growth is enough. (Daily: one day more of age, since
 * the day's fees come before its payouts and its claims after them.)
 */
export function stagesGrowth(share: number, rule: StagesRule): RequiredGrowth {
  const shares = owedShares(rule);
  const total = shares.reduce((sum, s) => sum + s, 0);
  if (share >= total) return NONE;
  const atTrigger = shares.reduce((sum, s, i) => sum + s * (1 + rule.trigger) ** -i, 0);
  if (rule.fallback === undefined) return share >= atTrigger ? NONE : NO_GROWTH_IS_ENOUGH;
  const { fallback } = rule;
  const fastest = log1p(rule.trigger) / fallback;
  const growthFor = (delay: number): number => {
    const growth = discountedTo(
      share,
      shares.map((s, i) => ({ share: s, age: delay + i * fallback })),
    );
    return growth <= fastest ? growth : Number.POSITIVE_INFINITY;
  };
  return { continuous: growthFor(0), daily: growthFor(1) };
}

/** What is owed at each move; with `exit: full` the last one also owes what is left. */
function owedShares({ shares, exit }: StagesRule): number[] {
  if (exit === 'lapse') return [...shares];
  const before = shares.slice(0, -1);
  return [...before, 1 - before.reduce((sum, s) => sum + s, 0)];
}
