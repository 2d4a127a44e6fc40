import type { Distribution } from './distribution.ts';
import { type DistributionTerms, makeDistribution } from './distributions.ts';

/** A distribution with the range that its number may lie in: plain data. */
export interface BoundedTerms {
  readonly terms: DistributionTerms;
  readonly low: number;
  readonly high: number;
  /** `low` itself is not allowed. */
  readonly open: boolean;
  /** Drawn numbers are rounded to whole ones. */
  readonly whole: boolean;
}

/** The largest number below 1. */
export const NEARLY_ONE = 1 - Number.EPSILON / 2;

/** The share of a distribution that lies in its range, P(low ≤ X ≤ high). */
export function massInside({ terms, low, high, open }: BoundedTerms): number {
  return mass(makeDistribution(terms), low, high, open);
}

function mass(distribution: Distribution, low: number, high: number, open: boolean): number {
  return distribution.cdf(high) - upTo(distribution, low, open);
}

function upTo({ cdf, below = cdf }: Distribution, low: number, open: boolean): number {
  return open ? cdf(low) : below(low);
}

/**
 * A distribution given that it lies in its range. `quantile` takes 0 < u < 1 through F⁻¹(F(low) + u·(F(high) − F(low))):
 * conditioning, so that nothing piles up at the bounds. Whole numbers are rounded after that.
 */
export class Conditioned {
  readonly #bounded: BoundedTerms;
  readonly #distribution: Distribution;
  readonly #from: number;
  readonly #span: number;
  readonly #least: number;

  constructor(bounded: BoundedTerms) {
    const { terms, low, high, open } = bounded;
    this.#bounded = bounded;
    this.#distribution = makeDistribution(terms);
    this.#from = upTo(this.#distribution, low, open);
    this.#span = mass(this.#distribution, low, high, open);
    this.#least = open ? low + Number.EPSILON * Math.max(Math.abs(low), Math.min(1, high - low)) : low;
  }

  quantile(u: number): number {
    const share = Math.max(Number.MIN_VALUE, Math.min(NEARLY_ONE, this.#from + u * this.#span));
    return this.#allowed(this.#distribution.quantile(share));
  }

  /** P(X ≤ x) of what is drawn before it is rounded. */
  cdf(x: number): number {
    return Math.min(1, Math.max(0, (this.#distribution.cdf(x) - this.#from) / this.#span));
  }

  /** E[X | low ≤ X ≤ high], rounded where numbers are whole. */
  get mean(): number {
    const { low, high, open } = this.#bounded;
    const { partialMean, below } = this.#distribution;
    // What sits on the lower bound itself belongs to the range; only values with weights have something there.
    const onBound = below === undefined || open ? 0 : low * (this.#distribution.cdf(low) - below(low));
    return this.#allowed((partialMean(high) - partialMean(low) + onBound) / this.#span);
  }

  /** Rounds whole numbers, and takes back what rounding in the last bits has carried over a bound. */
  #allowed(x: number): number {
    const value = this.#bounded.whole ? Math.round(x) : x;
    return Math.min(this.#bounded.high, Math.max(this.#least, value)) + 0;
  }
}
