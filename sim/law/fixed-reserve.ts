import { annuityFactor, phi1, phi2 } from './exponential-integrals.ts';
import { findRoot } from './find-root.ts';
import { paybackRoot } from './payback-root.ts';

/** A promise of 1/days of every claim a day, fed by the share φ' of turnover that grows at `growth` a day. */
export interface FixedPromise {
  /** φ', per unit of claim. */
  readonly share: number;
  /** D. */
  readonly days: number;
  /** g per day; may be 0 or negative. */
  readonly growth: number;
}

/**
 * The reserve `t` days after launch, in days of first-day turnover: R₀ + φ∫T − the dues, continuous limit. For t > D the
 * claims that are full drop out.
 */
export function reserveSinceLaunch({ share, days, growth }: FixedPromise, capital: number, t: number): number {
  const spent = (u: number): number => (u > 0 ? u * u * phi2(growth * u) : 0);
  return capital + share * t * phi1(growth * t) - (spent(t) - spent(t - days)) / days;
}

/**
 * The day on which a scheme with `capital` (in days of first-day turnover) that starts from nothing cannot pay; null when
 * it never comes to that: growth of at least g* = X(φ')/D, or a decline so quick that the capital is enough.
 */
export function ruinSinceLaunch(promise: FixedPromise, capital = 0): number | null {
  const { share, days, growth } = promise;
  if (share >= 1 || growth >= paybackRoot(share) / days) return null;
  // Money comes in faster than it goes out until this day; from then on the reserve only falls.
  const z = share * growth * days;
  const peak = share * days * (z === 0 ? 1 : -Math.log1p(-z) / z);
  const reserve = (t: number): number => reserveSinceLaunch(promise, capital, t);
  let late = Math.max(peak, days);
  while (reserve(late) > 0) {
    late *= 2;
    if (growth < 0 && growth * late < -700) return null;
  }
  return findRoot(reserve, peak, late);
}

/** The reserve, in days of turnover, of a scheme that has grown at `growth` > 0 for long and kept all surplus: (φ'−h)/g. */
export const steadyReserve = ({ share, days, growth }: FixedPromise): number =>
  (share - annuityFactor(growth * days)) / growth;

/** What that reserve covers of all that is still owed on the day when growth stops: (φ'−h)/(1−h), below φ'. */
export function liabilityCoverage({ share, days, growth }: FixedPromise): number {
  const h = annuityFactor(growth * days);
  return (share - h) / (1 - h);
}

/** What turnover does after growth has stopped. */
export type AfterGrowth = 'flat' | 'zero';

/** The reserve, in days of turnover, `tau` days after growth has stopped. */
export function reserveAfterGrowth(promise: FixedPromise, after: AfterGrowth, tau: number): number {
  const { share, days, growth } = promise;
  const t = Math.min(tau, days);
  const oldClaims = (t / (growth * days)) * (1 - Math.exp(-growth * days) * phi1(growth * t));
  const start = steadyReserve(promise) - oldClaims;
  if (after === 'zero') return start;
  return start + share * tau - (t * t) / (2 * days) - (tau - t);
}

/**
 * Days from the end of growth to ruin. 0 at g = g*, where there is no reserve; null when the reserve is enough for all
 * that is owed (φ' ≥ 1).
 */
export function ruinAfterGrowth(promise: FixedPromise, after: AfterGrowth): number | null {
  const { share, days } = promise;
  if (share >= 1) return null;
  if (steadyReserve(promise) <= 0) return 0;
  const reserve = (tau: number): number => reserveAfterGrowth(promise, after, tau);
  let late = days;
  while (reserve(late) > 0) late *= 2;
  return findRoot(reserve, 0, late);
}
