import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../reports/charts/charts.ts';
import { languages } from '../../../reports/words/language.ts';
import { certain, defrauded, empty, fixture, guardedRun, poolRun } from '../fixture.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const cases = {
  random: fixture(),
  certain: certain(),
  pool: poolRun(),
  guarded: guardedRun(),
  empty: empty(),
  frauds: defrauded(),
};
const ids = Object.keys(charts) as (keyof typeof charts)[];

/** Every number that places something. */
const geometry = (svg: Element): string =>
  [...svg.querySelectorAll('path, line, rect, text, g')]
    .map((node) =>
      ['d', 'x1', 'x2', 'y1', 'y2', 'x', 'y', 'width', 'height', 'transform']
        .map((name) => node.getAttribute(name))
        .join(' '),
    )
    .join('\n');

describe.each(Object.entries(cases))('%s run', (_, result) => {
  test.each(ids)('%s chart is whole at every width and in both languages', (id) => {
    for (const lang of languages) {
      for (const width of [320, 1200]) {
        const chart = charts[id](result, { document, lang, width });
        if (chart === null) continue;
        const { svg } = chart;
        expect(geometry(svg)).not.toMatch(/NaN|Infinity|undefined/);
        expect(svg.getAttribute('width')).toBe(String(width));
        expect(svg.getAttribute('role')).toBe('img');
        expect(svg.getAttribute('aria-label')).toContain(chart.title);
        expect(svg.querySelectorAll('text').length).toBeGreaterThan(2);
        expect(svg.querySelectorAll('path').length).toBeGreaterThan(0);
        // A strict content security policy refuses styles on elements.
        expect(svg.outerHTML).not.toMatch(/ style=/);
        expect(chart.title).not.toMatch(/undefined|null|NaN/);
        expect(chart.table.rows.length).toBeGreaterThan(0);
        for (const row of chart.table.rows) {
          expect(row).toHaveLength(chart.table.columns.length);
          row.forEach((cell, i) => {
            expect(chart.table.columns[i].format(cell)).not.toMatch(/undefined|NaN/);
          });
        }
      }
    }
  });
});

test('a kind without claims or needed growth has no chart of them', () => {
  for (const id of ['growth', 'recovery', 'claims'] as const) {
    expect(charts[id](empty(), { document, lang: 'en' })).toBeNull();
  }
});

test('a balance that stays at nothing has no chart, one that is held on some days has', () => {
  const balances = ['cash', 'outstanding', 'pool'] as const;
  for (const id of balances) {
    const holding = (value: (i: number) => number) => {
      const result = fixture();
      const { series } = result.sustainability;
      const p95 = series.day.map((_, i) => value(i));
      return {
        ...result,
        sustainability: { ...result.sustainability, series: { ...series, [id]: { ...series[id], p95 } } },
      };
    };
    expect(
      charts[id](
        holding(() => 0),
        { document, lang: 'en' },
      ),
    ).toBeNull();
    expect(
      charts[id](
        holding(() => 1e-4),
        { document, lang: 'en' },
      ),
    ).toBeNull(); // rounding, of millions a day
    expect(
      charts[id](
        holding((i) => (i < 20 ? 1e6 : 0)),
        { document, lang: 'en' },
      ),
    ).not.toBeNull();
  }
});

test('charts of frauds are there with frauds, each of what there is', () => {
  const drawn = (result: ReturnType<typeof fixture>) =>
    (['fakeShare', 'attacker', 'effort', 'dilution', 'markupLoss'] as const).filter(
      (id) => charts[id](result, { document, lang: 'en' }) !== null,
    );
  expect(drawn(fixture())).toEqual([]);
  expect(drawn(defrauded())).toEqual(['fakeShare', 'attacker', 'effort', 'dilution', 'markupLoss']);
  const insidersOnly = defrauded((result) => {
    delete result.fraud!.attacker;
    delete result.fraud!.effort;
    delete result.fraud!.markup;
    for (const cohort of result.fraud!.byCohort) Object.assign(cohort, { markupLoss: null, markupLossShared: null });
  });
  expect(drawn(insidersOnly)).toEqual(['dilution']);
});

test('a rate stands at the share of fakes found that it belongs to, and the line ends where no rate is left', () => {
  const { svg, table } = charts.attacker(defrauded(), { document, lang: 'en' })!;
  expect(table.rows).toHaveLength(9);
  expect(table.rows[5].slice(0, 2)).toEqual([50, 100 * (0.0133 - 0.016 * 0.25)]);
  const d = svg.querySelector('g[data-mark=line] path')!.getAttribute('d')!;
  const xs = d
    .slice(1)
    .split(/[LMC]/)
    .map((pair) => Number(pair.split(',')[0]));
  expect((xs[4] - xs[0]) / (xs[8] - xs[0])).toBeCloseTo(0.5, 6);
  expect(svg.textContent).toContain('no longer pays');
});

test('a random run has a band, a median and a dashed mean; a certain one a single line', () => {
  const { svg } = charts.cash(fixture(), { document, lang: 'en' })!;
  expect(svg.querySelectorAll('g[data-mark=area] path')).toHaveLength(1);
  expect(svg.querySelectorAll('g[data-mark=line][stroke-dasharray] path')).toHaveLength(1);
  expect(svg.querySelectorAll('g[data-mark=line][stroke-width="2"] path')).toHaveLength(1);
  const one = charts.cash(certain(), { document, lang: 'en' })!.svg;
  expect(one.querySelectorAll('g[data-mark=area]')).toHaveLength(0);
  expect(one.querySelectorAll('g[data-mark=line] path')).toHaveLength(1);
});

test('the same thing has the same colour', () => {
  const stroke = (id: keyof typeof charts) =>
    charts[id](fixture(), { document, lang: 'en' })!
      .svg.querySelector('g[data-mark=line][stroke-width="2"]')
      ?.getAttribute('stroke');
  expect(stroke('cash')).toBe('var(--rs-cash, #009E73)');
  expect(stroke('outstanding')).toBe('var(--rs-claims, #E69F00)');
  expect(stroke('survival')).toBe('var(--rs-failure, #D55E00)');
  expect(stroke('recovery')).toBe('var(--rs-members, #0072B2)');
});

test('a point of the cash line stands where its value is', () => {
  // Cash of the certain run peaks at day 295 (a parabola with zeros at 0 and 590): the highest point of the line.
  const { svg } = charts.cash(certain(), { document, lang: 'en', width: 720 })!;
  const d = svg.querySelector('g[data-mark=line] path')!.getAttribute('d')!;
  const points = d
    .slice(1)
    .split(/[LM]/)
    .map((pair) => pair.split(',').map(Number));
  const top = points.reduce((best, point) => (point[1] < best[1] ? point : best));
  const [first, last] = [points[0], points[points.length - 1]];
  const end = 585 * 1.3 + 10;
  expect((top[0] - first[0]) / (last[0] - first[0])).toBeCloseTo(295 / end, 1);
});

test('when every run has ended a chart stops soon after, and says so', () => {
  const chart = charts.cash(certain(), { document, lang: 'en' })!;
  expect(chart.note).toContain('every run has ended');
  // The table keeps the whole run.
  expect(chart.table.rows.at(-1)![0]).toBe(1459);
  expect(charts.cash(fixture(), { document, lang: 'en' })!.note).not.toContain('every run has ended');
});

test('hostile text from a scenario stays text', () => {
  const hostile = fixture((result) => {
    result.scenario.name = '<img src=x onerror=alert(1)>';
  });
  for (const id of ids) {
    const chart = charts[id](hostile, { document, lang: 'en' });
    expect(chart?.svg.querySelectorAll('img, script').length ?? 0).toBe(0);
  }
});

test('a scheme that pays at once has no chart that says of its claims that nothing is paid on them', () => {
  const instant = fixture((result) => {
    result.law.rule = 'instant';
  });
  for (const id of ['outstanding', 'payoutPerUnit', 'liabilityCover'] as const) {
    expect(charts[id](instant, { document, lang: 'en' })).toBeNull();
    expect(charts[id](fixture(), { document, lang: 'en' })).not.toBeNull();
  }
});
