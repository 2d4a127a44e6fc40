import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { comparisonCharts } from '../../../reports/charts/trade-off.ts';
import { languages } from '../../../reports/words/language.ts';
import { knownMeasures } from '../../../reports/words/readings/comparison.ts';
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

describe('of schemes of different sorts', () => {
  const at = (scheme: string, more = '') =>
    loadScenario(
      `{rebatescope: 1, name: a, horizon: 60, market: {turnover: {initial: 1000}}, scheme: {${scheme}}${more}}`,
      { file: 'a.yaml' },
    );
  const staged = at('fee: 10%, poolShare: 0.4, payout: {kind: instant, share: 4%}');
  const stored = at(
    'kind: stored-value, prepaid: 40%, steps: [{pay: 1000, bonus: 200}], spend: 10%, ownerSpends: 100%, margin: 30%',
    ', failure: {closed: {day: 40}}',
  );
  const cashback = at('kind: cashback, rate: 5%, margin: 30%');

  test.each(languages)('it is what any scheme costs, gives and brings, in %s', async (lang) => {
    const compared = await compareScenarios([staged, cashback, stored]);
    const [gain, benefit] = comparisonCharts.map((draw) => draw(compared, { document, lang, width: 390 })!);
    // Fees of 10 % against rewards of 5 %; the bonus on what was spent, 0.2·400·(41 − (1 − 0.9^41)/0.1).
    const [fees, rewards, bonus] = benefit.table.rows.map(([, cost]) => cost as number);
    const spent = 400 * (41 - (1 - 0.9 ** 41) / 0.1);
    expect([fees, rewards, bonus].map((cost) => Math.round(cost))).toEqual([6000, 3000, Math.round(0.2 * spent)]);
    // Paid at once; rewards; the bonus less the float that is gone, 400·(1 − 0.9^41)/0.1.
    const gone = (400 * (1 - 0.9 ** 41)) / 0.1;
    const had = benefit.table.rows.map((row) => Math.round(row[4] as number));
    expect(had).toEqual([2400, 3000, Math.round(0.2 * spent - gone)]);
    // The owners of the first keep 6 %; the cashback is a loss without lift.
    const brings = gain.table.rows.map((row) => Math.round(row[4] as number));
    expect(brings.slice(0, 2)).toEqual([3600, -3000]);
    expect(gain.table.rows.map((row) => row[1])).toEqual([0, 0, 100]);
    for (const { svg, title, note } of [gain, benefit])
      expect(title + note + svg.outerHTML).not.toMatch(/undefined|null|NaN/);
  });

  test('and no measure that means another thing in each is told', async () => {
    const compared = await compareScenarios([staged, cashback]);
    expect(knownMeasures(compared)).toEqual([
      'sustainability.failure.probability',
      'sustainability.recovery.mean',
      'sustainability.claims.outstanding',
      'parties.cost',
      'parties.benefit',
      'parties.gain',
    ]);
    const alike = await compareScenarios([staged, staged]);
    expect(knownMeasures(alike).filter((measure) => measure.startsWith('parties'))).toEqual([]);
  });
});
