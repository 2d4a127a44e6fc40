import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incompleteBeta } from '../../sim/random/incomplete-beta.ts';
import { clopperPearson } from '../../sim/stats/clopper-pearson.ts';
import { wilson } from '../../sim/stats/wilson.ts';

test('at its ends what was seen, or more, has just the chance of half the rest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const k = Math.round(part * n);
      const { low, high } = clopperPearson(k, n);
      if (k > 0) expect(incompleteBeta(low, k, n - k + 1)).toBeCloseTo(0.025, 10);
      if (k < n) expect(1 - incompleteBeta(high, k + 1, n - k)).toBeCloseTo(0.025, 10);
    }),
  );
});

test('is another interval than Wilson’s', () => {
  expect(clopperPearson(10, 100).low).toBeLessThan(wilson(10, 100).low);
  expect(clopperPearson(0, 0)).toEqual({ low: 0, high: 1 });
});
