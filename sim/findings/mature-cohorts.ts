import type { PayoutRule } from '../schemes/staged/payout.ts';
import type { CohortRecovery, Scenario } from '../types.ts';

const YEAR = 365;

/** Days until the last instalment that a rule promises; 0 where it promises no date. */
export function promisedDays(rule: PayoutRule): number {
  switch (rule.kind) {
    case 'fixed':
      return rule.days;
    case 'milestone':
      return rule.stages[rule.stages.length - 1].age;
    case 'stages':
      return rule.window + rule.shares.length * (rule.fallback ?? 0);
    default:
      return 0;
  }
}

/**
 * The last completed year's cohorts: born in the latest whole year (days 0–364, 365–729, …) after which their whole
 * promised term still lay within the run. Cohorts that were never born in any path do not count. Empty when the run is
 * too short for such a year.
 */
function matureCohorts(scenario: Scenario, cohorts: readonly CohortRecovery[]): CohortRecovery[] {
  const { payout } = scenario.scheme;
  const term = 'schedule' in payout ? Math.max(...payout.schedule.map(promisedDays)) : promisedDays(payout);
  const last = Math.floor((scenario.horizon - term) / YEAR) * YEAR;
  for (let end = last; end >= YEAR; end -= YEAR) {
    const year = cohorts.filter(({ bornDay, p50 }) => bornDay >= end - YEAR && bornDay < end && p50 !== null);
    if (year.length > 0) return year;
  }
  return [];
}

/** The median over those cohorts of their median recovery; null without any. */
export function matureRecovery(scenario: Scenario, cohorts: readonly CohortRecovery[]): number | null {
  const medians = matureCohorts(scenario, cohorts)
    .map(({ p50 }) => p50!)
    .sort((a, b) => a - b);
  return medians.length === 0 ? null : medians[Math.ceil(medians.length / 2) - 1];
}
