import { expect, test } from 'vitest';
import { fillPowers } from '../../sim/random/fill-powers.ts';

test.each([0.003, -0.02, 1.7, -1e-9, 0])('e^(%f·n) to rounding, from where it is told to where it is told', (rate) => {
  const out = new Float64Array(404).fill(-1);
  fillPowers(rate, out, 3, 400);
  expect([...out.subarray(0, 3), ...out.subarray(400)]).toEqual(Array(7).fill(-1));
  expect(out[3]).toBe(1);
  for (let n = 0; n < 397; n++) {
    const x = rate * n;
    // Two factors and their product are each rounded, and so are the two exponents.
    expect(Math.abs(out[3 + n] / Math.exp(x) - 1), `day ${n}`).toBeLessThan(3e-16 * (6 + Math.abs(x)));
  }
});

test('fewer days than a span, and none', () => {
  const out = new Float64Array(5);
  fillPowers(Math.LN2, out, 1, 4);
  expect(Array.from(out, (value) => Number(value.toFixed(12)))).toEqual([0, 1, 2, 4, 0]);
  fillPowers(Math.LN2, out, 2, 2);
  expect(out[2]).toBeCloseTo(2, 12);
});

test('beyond all numbers it is Infinity, below all 0, never no number', () => {
  const out = new Float64Array(36_500);
  fillPowers(10, out, 0, out.length);
  expect(out.indexOf(Number.POSITIVE_INFINITY)).toBe(71); // e^709.78 is the last number
  expect(out.every((value) => value >= 1)).toBe(true);
  fillPowers(-10, out, 0, out.length);
  expect(out[80]).toBe(0);
  expect(out.every((value) => value >= 0 && value <= 1)).toBe(true);
});
