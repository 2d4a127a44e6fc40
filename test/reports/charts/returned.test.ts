import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { returnedChart } from '../../../reports/charts/returned.ts';
import { languages } from '../../../reports/words/language.ts';
import { loadScenario, memberOutlook } from '../../../sim/index.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

const outlookOf = (noise: string, more = '') =>
  memberOutlook(
    loadScenario(
      `rebatescope: 1\nname: test\nhorizon: 300\npaths: 60\n${more}market: {turnover: {initial: 1000${noise}}}\nscheme: {fee: 100%, payout: {kind: fixed, days: 200}}\n`,
      { file: 'test.yaml' },
    ),
    { amount: 1000, day: 10 },
  );

test('shows what comes back by when: all of it after the days of the promise', async () => {
  const { title, table, note } = returnedChart(await outlookOf(''), { document, lang: 'en' })!;
  expect(title).toBe('Of 100 promised 100 have come back by day 299');
  expect(note).not.toContain('Band');
  // A fee of all and 1/200 a day from the day after the purchase.
  expect(table.rows).toEqual([
    [40, expect.closeTo(30 / 200, 12)],
    [100, expect.closeTo(90 / 200, 12)],
    [190, expect.closeTo(180 / 200, 12)],
    [299, 1],
  ]);
});

test('is whole at every width and in both languages, with dates where there are any', async () => {
  for (const outlook of [await outlookOf(', noise: {sd: 0.05}'), await outlookOf('', 'start: 2012-03-01\n')]) {
    for (const lang of languages) {
      for (const width of [320, 1200]) {
        const chart = returnedChart(outlook, { document, lang, width })!;
        expect(chart.svg.outerHTML).not.toMatch(/NaN|Infinity|undefined| style=/);
        expect(chart.svg.getAttribute('aria-label')).toBe(chart.title);
        for (const row of chart.table.rows) {
          expect(row).toHaveLength(chart.table.columns.length);
          row.forEach((cell, i) => {
            expect(chart.table.columns[i].format(cell)).not.toMatch(/undefined|NaN|^–$/);
          });
        }
      }
    }
  }
});
