import { describe, expect, test } from 'vitest';
import { matureRecovery } from '../../sim/findings/mature-cohorts.ts';
import type { CohortRecovery } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

/** Cohorts every 30 days whose median recovery is their birth day: the answer tells which year was taken. */
const cohorts = (horizon: number, median: (day: number) => number | null = (day) => day): CohortRecovery[] =>
  Array.from({ length: Math.ceil(horizon / 30) }, (_, i) => ({
    bornDay: 30 * i,
    mean: 0,
    p05: 0,
    p50: median(30 * i),
    p95: 0,
    fullShare: 0,
    daysToFull: null,
  }));

const scenario = (horizon: number, payout: string) =>
  scenarioOf(`horizon: ${horizon}\nmarket: {turnover: {initial: 1}}\nscheme: {fee: 10%, payout: ${payout}}`).scenario;

/** The lower median of the birth days in [from, to). */
function medianBetween(from: number, to: number) {
  const days = cohorts(to).flatMap(({ bornDay }) => (bornDay >= from ? [bornDay] : []));
  return days[Math.ceil(days.length / 2) - 1];
}

describe('the last completed year', () => {
  test.each([
    ['pool', '{kind: pool}', 1825, 1460, 1825],
    ['pool, in the middle of a year', '{kind: pool}', 1800, 1095, 1460],
    ['fixed over 500 days', '{kind: fixed, days: 500}', 1825, 730, 1095],
    ['fixed that just fits', '{kind: fixed, days: 365}', 730, 0, 365],
    [
      'milestone by its last age',
      '{kind: milestone, stages: [{age: 100, share: 0.5}, {age: 400, share: 0.5}]}',
      1825,
      730,
      1095,
    ],
    [
      'stages by window and fallbacks',
      '{kind: stages, window: 30, trigger: 0.1, fallback: 100, shares: [0.5, 0.3]}',
      1825,
      1095,
      1460,
    ],
    [
      'a schedule by its longest rule',
      '{schedule: [{from: 0, kind: fixed, days: 800}, {from: 90, kind: pool}]}',
      1825,
      365,
      730,
    ],
  ])('%s', (_, payout, horizon, from, to) => {
    expect(matureRecovery(scenario(horizon, payout), cohorts(horizon))).toBe(medianBetween(from, to));
  });

  test('there is none in a run that is too short', () => {
    expect(matureRecovery(scenario(364, '{kind: pool}'), cohorts(364))).toBeNull();
    expect(matureRecovery(scenario(729, '{kind: fixed, days: 365}'), cohorts(729))).toBeNull();
  });

  test('is an earlier one where the last has no births in any path', () => {
    // Of the third year only days 750 and 780 have births.
    const closed = cohorts(1825, (day) => (day < 800 ? day : null));
    expect(matureRecovery(scenario(1825, '{kind: pool}'), closed)).toBe(750);
    const early = cohorts(1825, (day) => (day < 300 ? day : null));
    expect(matureRecovery(scenario(1825, '{kind: pool}'), early)).toBe(medianBetween(0, 300));
    expect(
      matureRecovery(
        scenario(1825, '{kind: pool}'),
        cohorts(1825, () => null),
      ),
    ).toBeNull();
  });

  test('does not depend on the order of the cohorts’ recoveries', () => {
    const falling = cohorts(365, (day) => -day);
    expect(matureRecovery(scenario(365, '{kind: pool}'), falling)).toBe(-180);
  });
});
