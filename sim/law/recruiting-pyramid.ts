/** Rounding that does not decide whether a generation is paid. */
const ROUNDING = 1e-9;

/** A pyramid in which everyone recruits `branching` newcomers, who pay 1 each and bring who recruits them `reward`. */
export interface RecruitingTree {
  readonly branching: number;
  readonly reward: number;
  /** Paid to everyone who is in, whenever a generation arrives. */
  readonly interest: number;
}

/**
 * Generations that an unlimited tree pays in full when each must live on its own payments, n_g ≥ w·n_g + r·N_(g−1); Infinity
 * where (1 − w)(a − 1) ≥ r, so that it never ends as long as people last. With n_g = a^g and N_(g−1) = (a^g − a)/(a − 1) that is
 * G = 1 + ⌊ln(r/(r − (1 − w)(a − 1)))/ln a⌋. Our exact reading of such a model, after Shi, Li & Long 2019 (arXiv 1904.08136).
 */
export function generationsOfTree({ branching, reward, interest }: RecruitingTree): number {
  const short = interest - (1 - reward) * (branching - 1);
  if (short <= 0) return Number.POSITIVE_INFINITY;
  return 1 + Math.floor(Math.log(interest / short) / Math.log(branching) + ROUNDING);
}
