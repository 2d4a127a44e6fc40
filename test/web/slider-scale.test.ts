import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionOf, STEPS, sliderScale, valueAt } from '../../web/controls/slider-scale.ts';
import { readTyped, writeNumber } from '../../web/controls/write-number.ts';

const anywhere = { unit: 'money', min: 0, max: 1e18 };

test.each([
  [{ unit: 'share', min: 0, max: 1 }, 0.16, { low: 0, high: 1, log: false }],
  [{ unit: 'share', min: 0, max: 1 }, 0.004, { low: 0, high: 0.01, log: false }],
  [{ unit: 'per day', min: -10, max: 10 }, 0.004, { low: -0.01, high: 0.01, log: false }],
  [{ unit: 'days', min: 1, max: 36_500 }, 730, { low: 73, high: 7300, log: true }],
  [anywhere, 1e6, { low: 1e5, high: 1e7, log: true }],
  [anywhere, 0, { low: 0, high: 1e6, log: false }],
])('a slider of %j at %d', (bounds, value, scale) => expect(sliderScale(bounds, value)).toEqual(scale));

test('a value is where its slider stands, and a slider gives values in its bounds that rise', () => {
  const units = fc.constantFrom('share', 'per day', 'days', 'money', 'factor', 'count');
  fc.assert(
    fc.property(units, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.nat(STEPS), (unit, given, position) => {
      const whole = unit === 'days' || unit === 'count';
      const bounds = { unit, min: whole ? 1 : 0, max: unit === 'share' ? 1 : 1e9 };
      const value = Math.min(bounds.max, Math.max(bounds.min, whole ? Math.round(given) : given));
      const scale = sliderScale(bounds, value);
      expect(value).toBeGreaterThanOrEqual(scale.low);
      expect(value).toBeLessThanOrEqual(scale.high);
      const found = valueAt(scale, position, whole);
      expect(found).toBeGreaterThanOrEqual(bounds.min);
      expect(found).toBeLessThanOrEqual(bounds.max);
      if (!whole) expect(Math.abs(positionOf(scale, found) - position)).toBeLessThanOrEqual(STEPS / 100);
      expect(valueAt(scale, Math.min(STEPS, position + 20), whole)).toBeGreaterThanOrEqual(found);
    }),
  );
});

test.each([
  [0.17, '16%', '17%'],
  [0.1625, '16%', '16.25%'],
  [6e6, '500万', '600万'],
  [2.5e6, '1M', '2.5M'],
  [0.625, '0.5', 0.625],
  [730, '2y', 730],
  [1_234_567, '1_000_000', '1_234_567'],
  [-0.5, '0.1', -0.5],
])('%d where %j stood is written %j', (value, before, text) => expect(writeNumber(value, before)).toBe(text));

test.each([
  [' 12 ', 12],
  ['-0.5', -0.5],
  ['.5', 0.5],
  ['1e3', 1000],
  ['16%', '16%'],
  ['2y', '2y'],
  ['1_000', '1_000'],
  ['abc', 'abc'],
])('%j is put into the file as %j', (typed, value) => expect(readTyped(typed)).toBe(value));
