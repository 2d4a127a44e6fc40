import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internalRate, presentValue } from '../../sim/fraud/internal-rate.ts';

test('the rate is where the present value is nil', () => {
  const money = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      fc.array(money, { minLength: 1, maxLength: 60 }),
      (price, later) => {
        const flow = Float64Array.from([-price, ...later]);
        const rate = internalRate(flow, flow.length);
        const total = later.reduce((sum, paid) => sum + paid, 0);
        if (rate === null) {
          // Only what comes to next to nothing has no rate.
          expect(presentValue(flow, flow.length, 1000)).toBeLessThanOrEqual(0);
          return;
        }
        const z = 1 / (1 + rate);
        const size = presentValue(flow.map(Math.abs), flow.length, z);
        expect(Math.abs(presentValue(flow, flow.length, z))).toBeLessThanOrEqual(1e-12 * size);
        if (Math.abs(total - price) > 1e-6) expect(rate > 0).toBe(total > price);
      },
    ),
  );
});

test.each([
  [[-1, 2], 1],
  [[-1, 0, 4], 1],
  [[-1, 0.5], -0.5],
  [[-1, 1], 0],
  [[-1, 1e7], 1e7 - 1],
])('%j has the rate %d', (flow, wanted) => {
  expect(internalRate(Float64Array.from(flow), flow.length)).toBeCloseTo(wanted, 8);
});

test('of several rates the highest counts', () => {
  // (z − 1/2)(z − 1/3)·… : −1 + 5z − 6z² is nil at z = 1/2 and 1/3, the rates 1 and 2.
  expect(internalRate(Float64Array.of(-1, 5, -6), 3)).toBeCloseTo(2, 12);
});

test.each([[[-1]], [[-1, 0, 0]], [[0, 1]], [[1, 1]], [[-1, 0.5, -9]]])('%j has none', (flow) => {
  expect(internalRate(Float64Array.from(flow), flow.length)).toBeNull();
});
