import { describe, expect, test } from 'vitest';
import { asinh, cosh, sinh } from '../../sim/random/hyperbolic.ts';

const places = [0, 1e-300, 1e-12, 1e-5, 0.01, 0.3, 1, 2.5, 20, 300, 700].flatMap((x) => [x, -x]);
const near = (got: number, wanted: number) => Math.abs(got - wanted) <= 8 * Number.EPSILON * Math.abs(wanted);

describe.each([
  ['sinh', sinh, Math.sinh],
  ['cosh', cosh, Math.cosh],
  ['asinh', asinh, Math.asinh],
])('%s', (_, ours, engines) => {
  test('is within 8 ulp of the engine’s', () => {
    for (const x of places) expect(near(ours(x), engines(x)), `at ${x}`).toBe(true);
  });
});

test('far out nothing overflows before it must', () => {
  expect(near(asinh(1e300), Math.log(2) + 300 * Math.LN10)).toBe(true);
  expect(asinh(-1e300)).toBe(-asinh(1e300));
  expect(sinh(800)).toBe(Number.POSITIVE_INFINITY);
  expect(sinh(-800)).toBe(Number.NEGATIVE_INFINITY);
});
