import { expect, test } from 'vitest';
import { dateOfDay, daysSinceEpoch } from '../../sim/scenario/calendar.ts';

test('days are counted by the calendar, leap years and all', () => {
  expect(daysSinceEpoch('1970-01-01')).toBe(0);
  expect(daysSinceEpoch('2000-03-01')! - daysSinceEpoch('2000-02-28')!).toBe(2);
  expect(daysSinceEpoch('1900-03-01')! - daysSinceEpoch('1900-02-28')!).toBe(1);
  expect(daysSinceEpoch('2012-06-11')! - daysSinceEpoch('2010-07-01')!).toBe(711);
});

test.each(['2012-02-30', '2011-02-29', '2012-13-01', '2012-00-10', '2012-04-31', '12-01-01', '', 'today'])(
  'the calendar has no %s',
  (iso) => expect(daysSinceEpoch(iso)).toBeNull(),
);

test('a day of the run and its date are the same thing', () => {
  for (let day = 0; day < 36_500; day += 97) {
    expect(daysSinceEpoch(dateOfDay('1999-12-31', day))! - daysSinceEpoch('1999-12-31')!).toBe(day);
  }
});
