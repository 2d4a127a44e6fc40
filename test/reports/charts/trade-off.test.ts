import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { comparisonCharts } from '../../../reports/charts/trade-off.ts';
import { languages } from '../../../reports/words/language.ts';
import { compareScenarios, loadScenario } from '../../../sim/index.ts';
import { certainComparison, comparison } from '../comparison.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const [risk, cost] = comparisonCharts;

const centres = (svg: Element) =>
  [...svg.querySelectorAll('g[data-mark=dot] circle')].map((dot) => [
    Number(dot.getAttribute('cx')),
    Number(dot.getAttribute('cy')),
  ]);

describe.each([
  ['random', comparison()],
  ['certain', certainComparison()],
])('charts of a %s comparison', (_, compared) => {
  test.each(languages)('are whole at every width in %s', (lang) => {
    for (const draw of comparisonCharts) {
      for (const width of [320, 1200]) {
        const chart = draw(compared, { document, lang, width })!;
        const { svg, table, title, note } = chart;
        expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined| style=/);
        expect(svg.getAttribute('aria-label')).toContain(title);
        expect(centres(svg)).toHaveLength(compared.scenarios.length);
        expect(title + note).not.toMatch(/undefined|null|NaN/);
        expect(table.rows).toHaveLength(compared.scenarios.length);
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      }
    }
  });
});

test('a point stands where its two figures are', () => {
  const { svg } = risk(comparison(), { document, lang: 'en', width: 720 })!;
  const [a, b] = centres(svg);
  // A fails in 97 of 100 runs and loses its owners 1 M, B fails in 40 and brings them 50 M.
  const ticks = [...svg.querySelectorAll('g[data-mark="x-axis tick label"] text')].map((text) => [
    Number(text.textContent),
    Number(/translate\(([\d.]+)/.exec(text.getAttribute('transform')!)![1]),
  ]);
  const at = (share: number) => ticks[0][1] + ((ticks.at(-1)![1] - ticks[0][1]) * share) / 100;
  expect(a[0]).toBeCloseTo(at(97), 0);
  expect(b[0]).toBeCloseTo(at(40), 0);
  expect(b[1]).toBeLessThan(a[1]);
});

test('its title says what changes, with intervals', () => {
  expect(risk(comparison(), { document, lang: 'en' })!.title).toBe(
    'B against A: the owners end with CNY 51 M [46–56] more; 57 fewer of 100 runs fail [51–63]',
  );
  expect(cost(comparison(), { document, lang: 'en' })!.title).toBe(
    'B against A: CNY 100 M [90–110] less reach members; no change in what merchants pay',
  );
  expect(risk(certainComparison(), { document, lang: 'en' })!.title).toBe(
    'B against A: the owners end with CNY 51 M more; it does not fail, which A does',
  );
});

test('letters that would cover each other stand as one text', () => {
  const { svg } = risk(certainComparison(), { document, lang: 'en' })!;
  const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toContain('A, C');
  expect(texts).toContain('B');
});

test('one scenario alone has no chart', () => {
  const { scenarios } = comparison();
  const alone = { schema: 'rebatescope-comparison/1' as const, scenarios: scenarios.slice(0, 1), differences: [] };
  for (const draw of comparisonCharts) expect(draw(alone, { document, lang: 'en' })).toBeNull();
});

test('of ordinary schemes it is their profit against none, and what rewards cost', async () => {
  const at = (rate: string) =>
    loadScenario(
      `{rebatescope: 1, name: a, horizon: 30, market: {turnover: {initial: 1000}}, scheme: {kind: cashback, rate: ${rate}, margin: 30%}}`,
      { file: 'a.yaml' },
    );
  const compared = await compareScenarios([at('1%'), at('2%')]);
  const [take, benefit] = comparisonCharts.map((draw) => draw(compared, { document, lang: 'en' })!);
  expect(take.table.columns[4].label).toBe('profit against no scheme, CNY');
  expect(take.title).toMatch(
    /^B against A: the scheme brings its owner CNY \d+ less; no change in how many runs fail$/,
  );
  expect(benefit.table.columns[1].label).toBe('what rewards cost, CNY');
  const staged = comparisonCharts[1](comparison(), { document, lang: 'en' })!;
  expect(staged.table.columns[1].label).toBe('what merchants pay, CNY');
});
