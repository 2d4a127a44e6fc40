import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../reports/charts/charts.ts';
import { languages } from '../../../reports/words/language.ts';
import { certain, defrauded, empty, estimate, fixture, guardedRun, poolRun } from '../fixture.ts';
import { followed, gainGroup } from '../pyramid-figures.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
/** A forest of 15 levels, joined over 4 periods. */
const grown = {
  members: estimate(1500),
  levels: estimate(22, 0.5),
  byLevel: Array.from({ length: 15 }, (_, i) => ({
    level: i + 1,
    ...gainGroup(100 * (15 - i), 300 - 40 * i, 2),
    broughtNone: estimate(60 * (15 - i)),
    broughtNoneLosersShare: estimate(0.9),
    bringersLosersShare: estimate(i === 14 ? null : 0.3),
  })),
  byJoining: Array.from({ length: 4 }, (_, i) => ({ day: 30 * i, ...gainGroup(100 * 2 ** i, 500 - 300 * i, 3) })),
  lorenz: Array.from({ length: 101 }, (_, i) => ({ members: i / 100, receipts: (i / 100) ** 2 })),
  funding: Array.from({ length: 4 }, (_, i) => ({
    day: 30 * i,
    received: 1000 + 10 * i,
    own: 40,
    from: [400, 300, 200, 100],
    fromNobody: 10 * i,
  })),
};
const cases = {
  random: fixture(),
  certain: certain(),
  pool: poolRun(),
  guarded: guardedRun(),
  empty: empty(),
  frauds: defrauded(),
  followed: followed(grown),
  losing: followed({ ...grown, losersShare: estimate(0.75, 0.01), reachable: null }),
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
        // No text lies on another or is cut off.
        const boxes = textBoxes(svg);
        const cut = boxes.filter(({ left, right }) => left < -4 || right > width + 4).map(({ text }) => text);
        expect({ lang, width, overlaps: overlaps(boxes), cut }).toEqual({ lang, width, overlaps: [], cut: [] });
        // A strict content security policy refuses styles on elements.
        expect(svg.outerHTML).not.toMatch(/ style=/);
        expect(chart.title).not.toMatch(/undefined|null|NaN/);
        expect(chart.table.rows.length).toBeGreaterThan(0);
        // Each row stands somewhere on the x axis, or on a mark; each mark is of a row that is there.
        const { along, rows } = chart.table;
        const marks = [...svg.querySelectorAll('[data-row]')].map((mark) => Number(mark.getAttribute('data-row')));
        if (along === undefined) expect(marks.length).toBeGreaterThan(0);
        else expect(along).toHaveLength(rows.length);
        for (const row of marks) expect(rows[row]).toBeDefined();
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

test('a gain stands at the share of fakes found that it belongs to, and is nothing where faking no longer pays', () => {
  const { svg, table } = charts.attacker(defrauded(), { document, lang: 'en' })!;
  expect(table.rows).toHaveLength(10);
  expect(table.rows[5]).toEqual([50, 0.5 * 690 - 0.5 * 195, 100 * (0.0133 - 0.016 * 0.25)]);
  expect(table.rows[9][2]).toBeNull();
  const [first, last] = [
    ...svg
      .querySelector('g[data-mark=line] path')!
      .getAttribute('d')!
      .matchAll(/([\d.]+),([\d.]+)/g),
  ]
    .map(([, x, y]) => [Number(x), Number(y)])
    .filter((_, i, all) => i === 0 || i === all.length - 1);
  // Between the frame's line and the event's: the line of no gain.
  const [, zero, event] = [...svg.querySelectorAll('g[data-mark=rule] line')].map((rule) => [
    Number(rule.getAttribute('x1')),
    Number(rule.getAttribute('y1')),
  ]);
  const crossing = first[0] + ((last[0] - first[0]) * (zero[1] - first[1])) / (last[1] - first[1]);
  // 690 of 885: what is gained unfound, of all that is between it and what is lost when found.
  expect((crossing - first[0]) / (last[0] - first[0])).toBeCloseTo(690 / 885 / 0.9, 3);
  expect((event[0] - first[0]) / (last[0] - first[0])).toBeCloseTo(0.78 / 0.9, 3);
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

describe('charts of members who were followed', () => {
  const draw = (id: keyof typeof charts, result = followed(grown)) => charts[id](result, { document, lang: 'en' })!;
  const rectsOf = (svg: Element) => [...svg.querySelectorAll('rect')];
  const numberOf = (node: Element, name: string) => Number(node.getAttribute(name));

  test('there are none without members, of one generation or of one period', () => {
    const ids = ['referralTree', 'referralLevels', 'joiningGain', 'receipts', 'funding', 'saturation'] as const;
    for (const id of ids) expect(charts[id](fixture(), { document, lang: 'en' })).toBeNull();
    const alone = { ...grown, byLevel: grown.byLevel.slice(0, 1), levels: estimate(1) };
    for (const id of ['referralTree', 'referralLevels'] as const) {
      expect(charts[id](followed(alone), { document, lang: 'en' })).toBeNull();
    }
    const once = { ...grown, byJoining: grown.byJoining.slice(0, 1), funding: grown.funding.slice(0, 1) };
    for (const id of ['joiningGain', 'funding', 'saturation'] as const) {
      expect(charts[id](followed(once), { document, lang: 'en' })).toBeNull();
    }
    const unpaid = { ...grown, lorenz: [], funding: [], top1Share: estimate(null), laterMoneyShare: estimate(null) };
    for (const id of ['receipts', 'funding'] as const) {
      expect(charts[id](followed(unpaid), { document, lang: 'en' })).toBeNull();
    }
  });

  test('the tree has twelve rows, the last one of all deeper levels, and discs as large as there are members', () => {
    const { svg, table } = draw('referralTree');
    expect(table.rows).toHaveLength(12);
    // Levels 12 to 15 of 100 each fewer: 400 + 300 + 200 + 100.
    expect(table.rows[11].slice(0, 2)).toEqual(['Level 12 and deeper', 1000]);
    expect(table.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(100 * (15 * 8));
    const discs = [...svg.querySelectorAll('circle')].map((disc) => numberOf(disc, 'r'));
    expect(discs).toHaveLength(24);
    // Level 1: 900 brought no one, 600 others; areas as 3 to 2.
    const [largest] = [...discs].sort((a, b) => b - a);
    expect(discs.some((r) => Math.abs(r ** 2 / largest ** 2 - 600 / 900) < 1e-6)).toBe(true);
  });

  test('no branch leads to no one', () => {
    const binary = grown.byLevel.map((level, i) => (i === 14 ? level : { ...level, broughtNone: estimate(0) }));
    const { svg } = draw('referralTree', followed({ ...grown, byLevel: binary }));
    // Twelve pieces of trunk and the branch of the last row.
    expect(svg.querySelectorAll('g[opacity] path')).toHaveLength(13);
  });

  test('bars of levels are as high as there are members, and their lower part as there are losers', () => {
    const { svg } = draw('referralLevels');
    const heights = rectsOf(svg).map((rect) => numberOf(rect, 'height'));
    expect(heights).toHaveLength(30);
    // Level 1 has 1,500 members, a tenth of whom lose; level 15 has 100, of whom four fifths do.
    expect(heights[15] / (heights[0] + heights[15])).toBeCloseTo(0.1, 2);
    expect((heights[14] + heights[29]) / (heights[0] + heights[15])).toBeCloseTo(100 / 1500, 2);
    expect(heights[29] / (heights[14] + heights[29])).toBeCloseTo(0.8, 1);
  });

  test('bars of gain go up from 0, of loss down', () => {
    const { svg } = draw('joiningGain');
    const [first, , , last] = rectsOf(svg);
    // 500 and −400.
    expect(numberOf(first, 'y') + numberOf(first, 'height')).toBeCloseTo(numberOf(last, 'y'), 6);
    expect(numberOf(first, 'height') / numberOf(last, 'height')).toBeCloseTo(500 / 400, 6);
    expect(first.getAttribute('fill')).toContain('--rs-members');
    expect(last.getAttribute('fill')).toContain('--rs-failure');
  });

  test('the map has a cell for each pair, the payee down, the funder to the right, darker where more was paid', () => {
    const { svg, table, note } = draw('funding');
    const cells = rectsOf(svg).filter((rect) => rect.getAttribute('shape-rendering') !== null);
    expect(cells).toHaveLength(16);
    const steps = cells.slice(0, 4).map((cell) => Number(/heat-(\d)/.exec(cell.getAttribute('fill')!)![1]));
    // √(money/400) in nine steps: 9 (held at 8), 7.8, 6.4, 4.5.
    expect(steps).toEqual([8, 7, 6, 4]);
    expect(numberOf(cells[1], 'x')).toBeGreaterThan(numberOf(cells[0], 'x'));
    expect(numberOf(cells[1], 'y')).toBe(numberOf(cells[0], 'y'));
    // Second cohort: 400 from before, 300 of its own period, 300 from later ones, 10 of no one.
    expect(table.rows[1].slice(1, 7)).toEqual([1010, 40, 400, 300, 300, 10]);
    // 160 of 400 + 300 + 200 + 100 on the diagonal; 60 of no member.
    expect(note).toContain('16 of every 100 there are the receiver’s own');
    expect(note).toContain('CNY 60 of all was no member’s');
  });

  test('saturation sums up who has joined, against all who might', () => {
    const { svg, table, title } = draw('saturation');
    expect(table.rows.map((row) => row[1])).toEqual([100, 300, 700, 1500]);
    expect(table.rows.map((row) => row[3])).toEqual([null, 200, (100 * 400) / 300, (100 * 800) / 700]);
    expect(svg.textContent).toContain('within reach');
    expect(title).toBe(
      '25 % of the 6,000 people within reach have joined: 100 members find 114 newcomers in the last 30 days',
    );
    expect(svg.textContent).not.toContain('no one left to bring');
    const ended = { recruitsRunOut: estimate(1), recruitsRunOutDay: { p05: 80, p50: 90, p95: 100 } };
    expect(draw('saturation', followed({ ...grown, ...ended })).svg.textContent).toContain('no one left to bring');
    const { svg: open, title: unbounded } = draw('saturation', followed({ ...grown, reachable: null }));
    expect(open.textContent).not.toContain('within reach');
    // ln(1.41e9/1500)/ln(1 + 8/7) = 18.04 periods of 30 days after day 120.
    expect(unbounded).toContain('everybody in China by day 661');
  });
});
