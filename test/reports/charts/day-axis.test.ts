import { expect, test } from 'vitest';
import { dayAxis } from '../../../reports/charts/day-axis.ts';

test('days without a start, months and years with one', () => {
  expect(dayAxis(1460, undefined, 500, 'en').ticks).toEqual([0, 365, 730, 1095, 1460]);
  const axis = dayAxis(1095, '2010-07-01', 500, 'en');
  expect(axis.ticks.map(axis.format)[0]).toBe('2010-07');
  const years = dayAxis(3650, '2010-07-01', 500, 'zh');
  expect(years.ticks.map(years.format)).toContain('2014');
});

test('five years on a phone have more than their first day', () => {
  for (const horizon of [1824, 1825, 3650]) {
    expect(dayAxis(horizon, undefined, 120, 'en').ticks.length).toBeGreaterThanOrEqual(2);
    expect(dayAxis(horizon, undefined, 150, 'en').ticks.length).toBeGreaterThanOrEqual(3);
  }
});

test('every room from a phone to a wall has from 1 to 20 ticks', () => {
  for (const start of [undefined, '2010-07-01', '2012-02-29']) {
    for (const horizon of [1, 10, 100, 365, 711, 1460, 3650, 36_500]) {
      for (const room of [120, 300, 900]) {
        const { ticks } = dayAxis(horizon, start, room, 'en');
        expect(ticks.length).toBeLessThanOrEqual(20);
        if (start === undefined || horizon >= 365) expect(ticks.length).toBeGreaterThan(0);
      }
    }
  }
});
