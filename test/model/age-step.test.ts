import { expect, test } from 'vitest';
import { ageStep } from '../../sim/model/age-step.ts';
import { looksOf } from '../../sim/path/by-age.ts';

test('a run of any length has at most 24 cohorts, and no fewer than it must', () => {
  for (let horizon = 1; horizon < 40_000; horizon = Math.ceil(horizon * 1.01)) {
    const looks = looksOf({ horizon, ageStep: ageStep(horizon) });
    expect(looks, `${horizon} days`).toBeLessThanOrEqual(24);
    if (horizon > 24) expect(looks, `${horizon} days`).toBeGreaterThanOrEqual(10);
    else expect(looks).toBe(horizon - 1);
  }
});

test.each([
  [365, 30],
  [730, 30],
  [1460, 60],
  [1825, 90],
  [3650, 180],
  [7300, 365],
])('%i days in steps of %i', (horizon, step) => {
  expect(ageStep(horizon)).toBe(step);
});
