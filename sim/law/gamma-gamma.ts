/**
 * The gamma-gamma model of what a purchase costs (Fader & Hardie 2013): amounts of a buyer are gamma with shape `p` and a
 * rate that differs between buyers, itself gamma with shape `q` and rate `gamma` (an amount of money). All are > 0.
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** Mean amount of one purchase: pγ/(q−1); Infinity for q ≤ 1. */
export const gammaGammaMean = ({ p, q, gamma }: GammaGamma): number =>
  q > 1 ? (p * gamma) / (q - 1) : Number.POSITIVE_INFINITY;

/**
 * Standard deviation of one purchase, over buyers and purchases; Infinity for q ≤ 2. With q ≤ 4 the fourth moment is
 * infinite: a sample's variance then says little about it.
 */
export function gammaGammaSd(model: GammaGamma): number {
  const { p, q } = model;
  if (q <= 2) return Number.POSITIVE_INFINITY;
  return gammaGammaMean(model) * Math.sqrt((p + q - 1) / (p * (q - 2)));
}

/** Mean amount to be expected of a buyer whose `x` purchases were `mean` on average: p(γ + x·mean)/(px + q − 1). */
export const gammaGammaGiven = ({ p, q, gamma }: GammaGamma, x: number, mean: number): number =>
  (p * (gamma + x * mean)) / (p * x + q - 1);
