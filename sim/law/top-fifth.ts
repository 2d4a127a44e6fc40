import { exp, log } from '../random/exp-log.ts';
import { logGamma } from '../random/incomplete-beta.ts';
import type { Scenario } from '../types.ts';
import { findRoot } from './find-root.ts';

const FIFTH = 0.2;
/** The smallest number of which the logarithm is taken: e^−700. */
const LEAST_LOG = -700;

/** x^a·e^(−x)/Γ(a + 1), with the logarithm of x. */
const front = (a: number, logX: number): number => exp(a * logX - exp(logX) - logGamma(a + 1));

/** P(a, x), the distribution function of the gamma distribution of shape a, by its series (DLMF 8.11.4). */
function gammaDistribution(a: number, logX: number): number {
  const x = exp(logX);
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return front(a, logX) * sum;
}

/**
 * The share of all purchases that the fifth of members with the highest rates makes, when rates have a gamma distribution of this
 * shape: 1 − P(a + 1, x) with P(a, x) = 4/5, and P(a + 1, x) = P(a, x) − x^a·e^(−x)/Γ(a + 1).
 */
export function topFifthOfGamma(shape: number): number {
  if (gammaDistribution(shape, LEAST_LOG) >= 1 - FIFTH) return 1;
  const most = log(shape + 10 * Math.sqrt(shape) + 10);
  const logX = findRoot((at) => gammaDistribution(shape, at) - (1 - FIFTH), LEAST_LOG, most);
  return FIFTH + front(shape, logX);
}

/**
 * The share of purchases that the fifth of members who buy most often makes, by their rates (in a short time chance adds to it);
 * null without members.
 */
export function topFifth({ market: { members } }: Scenario): number | null {
  if (members === undefined) return null;
  return 'r' in members.frequency ? topFifthOfGamma(members.frequency.r) : FIFTH;
}
