import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expm1, log1p } from '../../sim/random/near-one.ts';
import { exactLog, ulpsFrom } from './exact-exp-log.ts';

/** Far less than any figure is told with, far more than two correct functions may be apart. */
const APART = 2e-15;
const near = (ours: number, theirs: number) => Math.abs(ours - theirs) <= APART * Math.abs(theirs);

test('e^x − 1 and ln(1 + x) are those of the machine but for the last digits, small arguments included', () => {
  const size = fc.double({ min: -300, max: 2, noNaN: true }).map((power) => 10 ** power);
  fc.assert(
    fc.property(size, fc.boolean(), (x, isNegative) => {
      const y = isNegative ? -x : x;
      expect(near(expm1(y), Math.expm1(y))).toBe(true);
      if (y > -1) expect(near(log1p(y), Math.log1p(y))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('the ends', () => {
  expect([expm1(0), expm1(1000), expm1(-1000)]).toEqual([0, Number.POSITIVE_INFINITY, -1]);
  expect([log1p(0), log1p(Number.POSITIVE_INFINITY), log1p(-1)]).toEqual([
    0,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]);
  expect(log1p(-2)).toBeNaN();
});

test('ln(1 + x): a few ulp, also where 1 + x forgets x', () => {
  // ln(1 + x) = x − x²/2 + x³/3 … for tiny x; elsewhere 1 + x is exact for these.
  for (const x of [1e-300, -1e-20, 3e-17, 1e-12, -1e-9]) {
    expect(log1p(x) / (x - (x * x) / 2 + (x * x * x) / 3)).toBeCloseTo(1, 14);
  }
  for (const x of [-0.5, -0.25, 0.125, 1, 3, 1e6]) expect(ulpsFrom(log1p(x), exactLog(1 + x))).toBeLessThan(4);
});
