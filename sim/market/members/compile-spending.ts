import { exp, log } from '../../random/exp-log.ts';
import { type Amount, amountMoments } from '../amount/amount.ts';

/** Codes of the amounts, for the kernel. */
export const CONSTANT = 0;
export const LOGNORMAL = 1;
export const GAMMA_GAMMA = 2;
const EMPIRICAL = 3;

/** How the purchases of a day are drawn. */
export interface CompiledSpending {
  readonly code: number;
  readonly mean: number;
  /** Variance over squared mean of one amount. */
  readonly spread: number;
  /** lognormal: e^(mean of ln X) · gamma-gamma: p. */
  readonly a: number;
  /** lognormal: standard deviation of ln X · gamma-gamma: q. */
  readonly b: number;
  /** gamma-gamma: γ. */
  readonly c: number;
  /** empirical: the amounts, and the chance of each or one before it. */
  readonly values: Float64Array;
  readonly upTo: Float64Array;
  /** Days with at least so many expected purchases are not drawn. */
  readonly drawnBelow: number;
}

export function compileSpending(amount: Amount, drawnBelow: number): CompiledSpending {
  const { mean, variance } = amountMoments(amount);
  const plain = {
    code: CONSTANT,
    mean,
    spread: variance / (mean * mean),
    a: 0,
    b: 0,
    c: 0,
    values: new Float64Array(0),
    upTo: new Float64Array(0),
    drawnBelow,
  };
  switch (amount.kind) {
    case 'constant':
      return plain;
    case 'lognormal': {
      const logVariance = log(1 + amount.cv * amount.cv);
      return { ...plain, code: LOGNORMAL, a: mean * exp(-logVariance / 2), b: Math.sqrt(logVariance) };
    }
    case 'gamma-gamma':
      return { ...plain, code: GAMMA_GAMMA, a: amount.p, b: amount.q, c: amount.gamma };
    case 'empirical': {
      const { values, weights } = amount;
      const total = values.reduce((sum, _, i) => sum + (weights?.[i] ?? 1), 0);
      let weight = 0;
      const upTo = Float64Array.from(values, (_, i) => {
        weight += weights?.[i] ?? 1;
        return weight / total;
      });
      return { ...plain, code: EMPIRICAL, values: Float64Array.from(values), upTo };
    }
  }
}
