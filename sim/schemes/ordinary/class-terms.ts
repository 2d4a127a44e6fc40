/** Classes of customers as the result shows them. */
export interface ClassTerms {
  readonly names: readonly string[];
  /** Share of members by class and day, `[class·days + day]`; null where it is not known. */
  readonly members: Float64Array | null;
  /** The same in the long run, of members who stay; null where classes have no members of their own. */
  readonly inTheLongRun: Float64Array | null;
  /** Share of the run's expected sales. */
  readonly sales: Float64Array;
  /** Share of the run's expected rewards; null where each path has its own. */
  readonly rewards: Float64Array | null;
}

/** Each as a share of all; zeros where there is nothing. */
export function sharesOf(parts: Float64Array): Float64Array {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (whole > 0 ? part / whole : 0));
}

/** What shares together may miss 1 by: rounding of the file's figures. */
const ROUNDING = 1e-9;

/** Whether shares make up all. */
export const sumToOne = (shares: readonly number[]): boolean =>
  Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) <= ROUNDING;

/** Whether classes make up all sales. */
export const sumToAll = (classes: readonly { readonly sales: number }[]): boolean =>
  sumToOne(classes.map(({ sales }) => sales));
