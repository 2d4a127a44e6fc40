import { expect, test } from 'vitest';
import { halfLife } from '../../sim/law/half-life.ts';

test.each([0.0005, 0.001, 0.3, 0.5, 0.9, 1])('the first day on which half is paid, at %d a day', (rate) => {
  const left = (days: number) => (1 - rate) ** days;
  expect(left(halfLife(rate))).toBeLessThanOrEqual(0.5);
  expect(left(halfLife(rate) - 1)).toBeGreaterThan(0.5);
});
