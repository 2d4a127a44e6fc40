import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRoot } from '../../sim/law/find-root.ts';

test('finds the root of a cubic with one real root', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      (r, b) => {
        const root = findRoot((x) => (x - r) * (x * x + b), -100, 100);
        expect(Math.abs(root - r)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(r)));
      },
    ),
  );
});

test('takes a root at an end, and steep or flat functions', () => {
  expect(findRoot((x) => x, 0, 1)).toBe(0);
  expect(findRoot((x) => x - 1, 0, 1)).toBe(1);
  expect(findRoot((x) => (x < 0.3 ? -1 : 1), 0, 1)).toBeCloseTo(0.3, 14);
  expect(findRoot((x) => (x - 0.2) ** 9, 0, 1)).toBeCloseTo(0.2, 3);
});

test('refuses a bracket without a change of sign', () => {
  expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(/no change of sign between -1 and 1/);
});
