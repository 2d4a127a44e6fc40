import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { frontierChart } from '../../../reports/charts/frontier.ts';
import { languages } from '../../../reports/words/language.ts';
import { gridSweep, growthSweep, sweepOf } from '../sweep.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const cases = {
  'one number': growthSweep(),
  'one number, certain': growthSweep({ random: false }),
  'two numbers': gridSweep(),
  'two numbers, certain': gridSweep({ random: false }),
};

describe.each(Object.entries(cases))('%s', (_, sweep) => {
  test('is whole at every width, in both languages and of every measure', () => {
    for (const lang of languages) {
      for (const width of [320, 1200]) {
        for (const measure of sweep.measures.filter((one) => one !== 'verdict.level')) {
          const chart = frontierChart(sweep, { document, lang, width }, measure)!;
          expect(chart.svg.outerHTML).not.toMatch(/NaN|Infinity|undefined| style=/);
          expect(chart.svg.getAttribute('aria-label')).toContain(chart.title);
          expect(chart.title + chart.note).not.toMatch(/undefined|null|NaN/);
          expect(chart.table.rows).toHaveLength(sweep.cells.length);
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
});

const numbersOf = (svg: Element, mark: string, attribute: string) =>
  [...svg.querySelectorAll(`g[data-mark="${mark}"] *`)].map((one) => Number(one.getAttribute(attribute)));

test('every finished cell is one field; the darkest is what fails most', () => {
  const { svg } = frontierChart(gridSweep(), { document, lang: 'en' })!;
  const fields = [...svg.querySelectorAll('g[data-mark="rect"] rect')];
  expect(fields).toHaveLength(11);
  const fills = fields.map((field) => /--rs-heat-(\d)/.exec(field.getAttribute('fill') ?? '')![1]);
  // Growth by growth, capital downwards: 0.9 is in the last of nine steps, 0.4 in the fourth, 0.01 in the first.
  expect(fills.join('')).toBe('888' + '088' + '033' + '03');
});

test('the borders run between the cells on both sides of a line, also where an axis runs downwards', () => {
  // 0.9 0.9 | 0.1 0.1 over each of three capitals: one border of three cells.
  const sweep = sweepOf(gridSweep().axes, ([i]) => (i < 2 ? 0.9 : 0.1));
  const { svg } = frontierChart(sweep, { document, lang: 'en', width: 720 })!;
  const links = [...svg.querySelectorAll('g[data-mark="link"] path')].map((path) => path.getAttribute('d')!);
  expect(links).toHaveLength(3); // 50 % alone: 0.1 is over 5 % as 0.9 is
  const rights = numbersOf(svg, 'rect', 'x').map((x, i) => x + numbersOf(svg, 'rect', 'width')[i]);
  for (const link of links) {
    const [, x1, , x2] = /M([\d.]+),([\d.]+)L([\d.]+)/.exec(link)!.map(Number);
    expect(Math.min(...rights.map((right) => Math.abs(right - x1)))).toBeLessThan(1);
    expect(x2).toBe(x1);
  }
});

test('figures that differ by rounding only share a colour, and no border parts them', () => {
  const sweep = sweepOf(gridSweep().axes, ([i]) => (i < 2 ? 0.5 : 0.5 + 2 ** -53));
  const measure = 'ordinary.clv';
  // The border of the third of nine steps, and the number below it.
  const values = [0, 6, 6 - 2 ** -50, 18];
  const cells = sweep.cells.map(({ figures, ...cell }) => ({
    ...cell,
    figures: { ...figures, [measure]: values[cell.at[0]] },
  }));
  const { svg } = frontierChart({ ...sweep, measures: [measure], cells }, { document, lang: 'en' })!;
  const fills = [...svg.querySelectorAll('g[data-mark="rect"] rect')].map((field) =>
    Number(/--rs-heat-(\d)/.exec(field.getAttribute('fill') ?? '')![1]),
  );
  expect(fills).toEqual([0, 0, 0, 3, 3, 3, 3, 3, 3, 8, 8, 8]);
  const chances = frontierChart(sweep, { document, lang: 'en' }, 'sustainability.failure.probability')!;
  expect(chances.svg.querySelectorAll('g[data-mark="link"] path')).toHaveLength(0);
});

test('the scale of a figure that is the same everywhere can be told apart', () => {
  const sweep = growthSweep();
  const measure = 'ordinary.liability';
  const cells = sweep.cells.map((cell, i) => ({ ...cell, figures: { [measure]: 3.2e6 + (i % 2) * 2 ** -31 } }));
  const { svg } = frontierChart({ ...sweep, measures: [measure], cells }, { document, lang: 'en' })!;
  const ticks = [...svg.querySelectorAll('g[data-mark="y-axis tick label"] text')].map(
    ({ textContent }) => textContent,
  );
  expect(ticks.length).toBeGreaterThan(1);
  expect(new Set(ticks).size).toBe(ticks.length);
});

test('nothing is drawn of nothing', () => {
  const none = sweepOf(gridSweep().axes, () => null);
  expect(frontierChart(none, { document, lang: 'en' })).toBeNull();
});

test('what no run has shown is not said to be 0 %', () => {
  const { table } = frontierChart(growthSweep(), { document, lang: 'en' })!;
  expect(table.rows.map((row) => table.columns[1].format(row[1]))).toEqual(['every run', '90 %', '20 %', 'none seen']);
});
