import { expect, test } from 'vitest';
import { formatDay, formatDuration, isoDate, onDay } from '../../../reports/words/day.ts';

test('a day is a date when the scenario has a start, else a number', () => {
  expect(formatDay(711, '2010-07-01', 'en')).toBe('2012-06-11');
  expect(formatDay(711, '2010-07-01', 'zh')).toBe('2012年6月11日');
  expect(formatDay(266, undefined, 'en')).toBe('day 266');
  expect(formatDay(266, undefined, 'zh')).toBe('第266天');
  expect(onDay(266, undefined, 'en')).toBe('on day 266');
});

test('dates cross leap days and the years of a century', () => {
  expect(isoDate(59, '2012-01-01')).toBe('2012-02-29');
  expect(isoDate(36_524, '2000-01-01')).toBe('2099-12-31');
});

test('a length of time is in years where those are whole or many', () => {
  expect(formatDuration(365, 'en')).toBe('1 year');
  expect(formatDuration(1460, 'en')).toBe('4 years');
  expect(formatDuration(900, 'en')).toBe('2.5 years');
  expect(formatDuration(266, 'en')).toBe('266 days');
  expect(formatDuration(1, 'en')).toBe('1 day');
  expect(formatDuration(1460, 'zh')).toBe('4年');
});
