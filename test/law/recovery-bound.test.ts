import { expect, test } from 'vitest';
import { recoveryBound } from '../../sim/law/recovery-bound.ts';

test('all that ever comes in, over all that is ever promised', () => {
  expect(recoveryBound(0, 0.16, 1, null)).toBe(0.16);
  expect(recoveryBound(0, 0.15, 5, 1e6)).toBeCloseTo(0.03, 15);
  expect(recoveryBound(1000, 0.1, 0.8, 10_000)).toBeCloseTo((1000 + 1000) / 8000, 15);
});

test('is unknown with capital but without turnover', () => {
  expect(recoveryBound(1000, 0.1, 1, null)).toBeNull();
  expect(recoveryBound(1000, 0.1, 1, 0)).toBeNull();
});
