/** Most cohorts, and ages, of the picture of what comes back by day of purchase and age. */
const MOST = 24;
/** Days, weeks, months of 30 days, then whole years. */
const STEPS = [1, 2, 3, 7, 14, 30, 60, 90, 180];
const YEAR = 365;

/** Days between cohorts, and between ages, so that a run of so many days has at most 24 of either. */
export function ageStep(horizon: number): number {
  const least = horizon / (MOST + 1);
  return STEPS.find((days) => days >= least) ?? YEAR * Math.ceil(least / YEAR);
}
