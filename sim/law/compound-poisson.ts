/** Mean and standard deviation of one amount. */
export interface AmountMoments {
  readonly mean: number;
  readonly sd: number;
}

/**
 * The sum of Poisson(λ) many independent amounts: mean λ·m, variance λ·(m² + sd²) = λ·E[X²]. `rate` is λ ≥ 0, the
 * number of purchases to be expected.
 */
export const compoundPoisson = (rate: number, { mean, sd }: AmountMoments): { mean: number; variance: number } => ({
  mean: rate * mean,
  variance: rate * (mean * mean + sd * sd),
});
