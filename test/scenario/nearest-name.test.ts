import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearestName } from '../../sim/scenario/nearest-name.ts';

describe('edit distance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['fee', 'fee', 0],
    ['fixde', 'fixed', 1],
    ['flaw', 'lawn', 2],
  ])('%s to %s is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is symmetric, and no more than the longer text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  test('one change makes a distance of one at most', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(), fc.string({ maxLength: 1 }), (a, n, with_) => {
        const at = n % a.length;
        expect(editDistance(a, a.slice(0, at) + with_ + a.slice(at + 1))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('the nearest name is found, and nothing where none is near', () => {
  const names = ['poolShare', 'payout', 'onShort', 'stored-value', 'fee'];
  expect(nearestName('poolshare', names)).toBe('poolShare');
  expect(nearestName('pool_shar', names)).toBe('poolShare');
  expect(nearestName('payuot', names)).toBe('payout');
  expect(nearestName('storedvalue', names)).toBe('stored-value');
  expect(nearestName('pool', names)).toBe('poolShare');
  expect(nearestName('fe', names)).toBe('fee');
  expect(nearestName('zzzz', names)).toBeUndefined();
  expect(nearestName('x'.repeat(10_000), names)).toBeUndefined();
});
