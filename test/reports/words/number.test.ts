import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatAnnualGrowth,
  formatDailyGrowth,
  formatMoney,
  formatMultiple,
  formatNumber,
  formatShare,
  powerOfTen,
} from '../../../reports/words/number.ts';

test.each([
  [22016.46, '22,016', '2.2万'],
  [2.85e9, '2.85 bn', '28.5亿'],
  [2.85e10, '28.5 bn', '285亿'],
  [57_000_000, '57 M', '5700万'],
  [0.1375, '0.138', '0.138'],
  [14, '14', '14'],
  [1234, '1,234', '1234'],
  [0, '0', '0'],
  [-1.5e6, '−1.5 M', '−150万'],
  [4.85e18, '4.85 × 10¹⁸', '4.85 × 10¹⁸'],
  [0.00002, '2 × 10⁻⁵', '2 × 10⁻⁵'],
  [99.97, '100', '100'],
  [9.999, '10', '10'],
])('%d is “%s” and “%s”', (value, en, zh) => {
  expect(formatNumber(value, 'en')).toBe(en);
  expect(formatNumber(value, 'zh')).toBe(zh);
});

test('a number in words is within half a per cent of the number', () => {
  const scales: Record<string, number> = { '': 1, M: 1e6, bn: 1e9, tn: 1e12, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 9e14, noNaN: true }), fc.constantFrom('en', 'zh'), (value, lang) => {
      const [, digits, suffix] = /^([\d.,]+) ?(\D*)$/.exec(formatNumber(value, lang as 'en' | 'zh'))!;
      const read = Number(digits.replaceAll(',', '')) * scales[suffix];
      expect(Math.abs(read / value - 1)).toBeLessThanOrEqual(0.0051);
    }),
  );
});

test('what is no number is a dash, infinity its sign', () => {
  expect(formatNumber(Number.NaN, 'en')).toBe('–');
  expect(formatNumber(Number.POSITIVE_INFINITY, 'zh')).toBe('∞');
});

test('money, shares, multiples and growth carry their units', () => {
  expect(formatMoney(2.85e9, 'en')).toBe('CNY 2.85 bn');
  expect(formatMoney(2.85e9, 'zh')).toBe('28.5亿元');
  expect(formatShare(0.97, 'en')).toBe('97 %');
  expect(formatMultiple(22016.46, 'en')).toBe('22,016-fold');
  expect(formatMultiple(22016.46, 'zh')).toBe('2.2万倍');
  expect(formatMultiple(4.851651954e8, 'en')).toBe('485 M-fold (4.85 × 10⁸)');
  expect(formatMultiple(4.851651954e8, 'zh')).toBe('4.85亿倍（4.85 × 10⁸）');
  expect(formatDailyGrowth(0.0198016, 'en')).toBe('+1.98 % a day');
  expect(formatDailyGrowth(-0.004, 'en')).toBe('−0.40 % a day');
  expect(formatDailyGrowth(0.0198016, 'zh')).toBe('每天增长1.98 %');
  expect(formatAnnualGrowth(0.45, 'en')).toBe('+45 % a year');
  expect(formatAnnualGrowth(1478.7, 'en')).toBe('1,480-fold a year');
});

test('a power of ten has a raised exponent', () => {
  expect(powerOfTen(4.85165e8)).toBe('4.85 × 10⁸');
  expect(powerOfTen(1e10)).toBe('1 × 10¹⁰');
});
