import { paybackRoot } from './payback-root.ts';

/**
 * How much of its claim a random unit of past turnover has got under `pool`, once claims have begun to fill: the
 * recovered share is min(1, E) with E exponential of rate X(φ). It depends on neither time nor growth, and its mean is φ.
 */

/** Share of all turnover whose claim is full: e^(−X). */
export const fullyPaidShare = (share: number): number => Math.exp(-paybackRoot(share));

/** Recovered share of the median unit: ln 2 / X, at most 1. */
export const medianRecovered = (share: number): number => Math.min(1, Math.LN2 / paybackRoot(share));

/** Gini coefficient of the recovered share: (1 − e^(−X))/2. */
export const giniRecovered = (share: number): number => -Math.expm1(-paybackRoot(share)) / 2;

/** Days until a claim is full while turnover grows at `growth` a day for ever: X/g. */
export const paybackDays = (share: number, growth: number): number => paybackRoot(share) / growth;

/**
 * The pool share at which, with turnover growing by the factor 1 + `dailyGrowth` a day, a claim is full after exactly
 * `days` days (first paid on the day after its birth): (1 − (1+γ)^(−L))/(γL).
 */
export const dailyPoolShare = (dailyGrowth: number, days: number): number =>
  dailyGrowth === 0 ? 1 : -Math.expm1(-days * Math.log1p(dailyGrowth)) / (dailyGrowth * days);
