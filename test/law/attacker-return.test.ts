import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dailyIrr, evenReturn, flatBreakEvenOverAge, poolReturn } from '../../sim/law/attacker-return.ts';

const fee = fc.double({ min: 0.01, max: 0.9, noNaN: true });

test('the internal rate of return is where the present value is nil', () => {
  fc.assert(
    fc.property(fee, fc.integer({ min: 2, max: 3000 }), (f, days) => {
      const { irr } = evenReturn(f, days, 0);
      expect(evenReturn(f, days, irr!).npv).toBeCloseTo(0, 12);
      // Day by day: the payments one by one.
      const rate = dailyIrr(f, days)!;
      let worth = 0;
      for (let t = 1; t <= days; t++) worth += (1 + rate) ** -t / days;
      expect(worth).toBeCloseTo(f, 11);
    }),
  );
});

test('undiscounted, a fake purchase is worth the claim less the fee', () => {
  expect(evenReturn(0.15, 500, 0).npv).toBeCloseTo(0.85, 15);
});

test('fraud on a pool earns the growth rate when all fees are pooled, and less when not', () => {
  fc.assert(
    fc.property(fee, fc.double({ min: 0.1, max: 0.99, noNaN: true }), (f, pooled) => {
      expect(poolReturn(f, f, 0.01, 0).irr).toBeCloseTo(0.01, 14);
      expect(poolReturn(f, pooled * f, 0.01, 0).irr!).toBeLessThan(0.01);
    }),
  );
});

test('kickbacks as high as the fee leave no finite return', () => {
  expect(evenReturn(0, 500, 0.0002).irr).toBeNull();
  expect(dailyIrr(-0.01, 500)).toBeNull();
});

test('later buyers wait in proportion to the age of the scheme', () => {
  expect(flatBreakEvenOverAge(0.15, 0.15)).toBeCloseTo(1.71479496, 8);
  expect(flatBreakEvenOverAge(0.15, 0.075)).toBeCloseTo(6.38903216, 8);
});
