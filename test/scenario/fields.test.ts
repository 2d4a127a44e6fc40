import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseAmount, parseDuration, share, text } from '../../sim/scenario/fields.ts';

describe('numbers as people write them', () => {
  test.each([
    ['16%', 0.16],
    ['0.1%', 0.001],
    ['1_000_000', 1_000_000],
    ['500万', 5_000_000],
    ['1.1万', 11_000],
    ['1.3亿', 130_000_000],
    ['2.3k', 2300],
    ['1.1M', 1_100_000],
    ['2 bn', 2_000_000_000],
    ['1.5e3', 1500],
    ['1.5e3k', 1_500_000],
    ['-4', -4],
    ['+.5', 0.5],
  ])('%s is %d, to the last bit', (given, value) => {
    expect(parseAmount(given)).toBe(value);
  });

  test('a percent is the decimal number that is meant, for every tenth of a percent', () => {
    for (let tenths = 0; tenths <= 1000; tenths++) {
      expect(parseAmount(`${tenths / 10}%`)).toBe(Number((tenths / 1000).toFixed(3)));
    }
  });

  test.each(['', '%', 'k', '1 2', '1,000', '1..2', '--1', '0x10', 'Infinity', 'NaN', '1e', '12 %%', '１２', '_1'])(
    '“%s” is no number',
    (given) => expect(parseAmount(given)).toBeNull(),
  );

  test.each([
    ['90', 90],
    ['90d', 90],
    ['3w', 21],
    ['24mo', 720],
    ['2y', 730],
    ['0.5 y', 182.5],
    ['1_000d', 1000],
  ])('%s are %d days', (given, days) => {
    expect(parseDuration(given)).toBe(days);
  });

  test.each(['', 'd', '2 years', '5m', '2010-07-01'])('“%s” is no length of time', (given) => {
    expect(parseDuration(given)).toBeNull();
  });
});

test('−0 has no sign left', () => {
  expect(Object.is(share('').parse(-0), 0)).toBe(true);
  expect(Object.is(share('').parse('-0%'), 0)).toBe(true);
});

test('a text is one line without control characters', () => {
  expect(text('').parse('  two\n lines\t')).toBe('two lines');
  for (const bad of ['\u0007', '\u009b31m', '\u202e', '\u2066', ' \n ', 'x'.repeat(201)]) {
    expect(z.safeParse(text(''), bad).success).toBe(false);
  }
});
