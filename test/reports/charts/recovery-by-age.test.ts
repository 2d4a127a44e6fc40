import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { heat } from '../../../reports/charts/palette.ts';
import { recoveryByAgeChart } from '../../../reports/charts/recovery-by-age.ts';
import { byAgeCsv } from '../../../reports/formats/csv.ts';
import type { ResultBundle } from '../../../sim/types.ts';
import { certain, empty, fixture } from '../fixture.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const draw = (result: ResultBundle, lang: 'en' | 'zh' = 'en') => recoveryByAgeChart(result, { document, lang })!;

/** A result in which every day's buyers have back what `shareOf` says. */
const with_ = (shareOf: (bornDay: number, age: number) => number | null, base = certain()) => {
  const byAge = base.sustainability.recovery.byAge!;
  const cohorts = byAge.cohorts.map(({ bornDay, mean }) => {
    const shares = byAge.age.map((age, i) => (mean[i] === null && bornDay + age > 1459 ? null : shareOf(bornDay, age)));
    return { bornDay, mean: shares, low: shares, high: shares };
  });
  const { sustainability } = base;
  return {
    ...base,
    sustainability: { ...sustainability, recovery: { ...sustainability.recovery, byAge: { ...byAge, cohorts } } },
  };
};

test.each([
  ['of many runs', fixture()],
  ['without a random part', certain()],
])('picture and table have the figures of the result, each in its place: %s', (_, result) => {
  const { svg, table } = draw(result);
  const byAge = result.sustainability.recovery.byAge!;
  const rects = [...svg.querySelectorAll('[data-row]')];
  expect(rects).toHaveLength(table.rows.length);
  const [low, high] = svg.getAttribute('data-domain')!.split(' ').map(Number);
  const [left, top, right, bottom] = svg.getAttribute('data-plot')!.split(' ').map(Number);
  const ages = table.rows.map(([, age]) => Number(age));
  const oldest = Math.max(...ages) + 30;
  for (const rect of rects) {
    const [born, age, mean, from, to] = table.rows[Number(rect.getAttribute('data-row'))] as number[];
    const cohort = byAge.cohorts.find(({ bornDay }) => bornDay === born)!;
    const i = byAge.age.indexOf(age);
    expect(mean).toBe(cohort.mean[i]);
    if (result.run.random) expect([from, to]).toEqual([cohort.low[i], cohort.high[i]]);
    const at = (name: string) => Number(rect.getAttribute(name));
    expect(at('x') + at('width') / 2).toBeCloseTo(left + ((born - low) / (high - low)) * (right - left), 0);
    expect(at('y') + at('height') / 2).toBeCloseTo(bottom - ((age - 30) / (oldest - 30)) * (bottom - top), 0);
    expect(rect.getAttribute('fill')).toBe(heat(Math.min(8, Math.floor(9 * mean))));
  }
});

test('all cells that the run still sees are there, in the file too', () => {
  const result = fixture();
  const seen = result.sustainability.recovery.byAge!.cohorts.flatMap(({ mean }) =>
    mean.filter((share) => share !== null),
  );
  expect(draw(result).table.rows).toHaveLength(seen.length);
  const lines = byAgeCsv(result).trim().split('\n');
  expect(lines[0]).toBe('born_day,age,recovery_mean,recovery_low,recovery_high');
  expect(lines).toHaveLength(1 + seen.length);
  expect(lines[3]).toBe('0,180,0.36,0.35,0.37');
});

test('days after every run has ended are left out, and the note says so', () => {
  const { table, note } = draw(certain()); // fails on day 585; shown until day 773
  expect(Math.max(...table.rows.map(([born, age]) => Number(born) + Number(age)))).toBe(720);
  expect(note).toContain('shown up to');
});

describe('the title says how long half takes, and for whom', () => {
  test.each([
    [
      'Buyers up to about day 300 get half back, within 300 days; later buyers do not by the end',
      '约第300天及以前的购买者在300天内拿回一半；其后的购买者到期末未能拿回',
      certain(),
    ],
    [
      'No day’s buyers get half back by the end; the most is 40 of 100',
      '到期末没有任何一天的购买者拿回一半；最多为每承诺100元拿回40元',
      with_((_, age) => Math.min(0.4, age / 1000)),
    ],
    ['Buyers of every day get half back within 60 days', '每一天的购买者都在60天内拿回一半', with_(() => 0.5)],
    [
      'Only the very first buyers get half back, within 120 days; later buyers do not by the end',
      '只有最早的购买者在120天内拿回一半；其后的购买者到期末未能拿回',
      with_((born, age) => (born === 0 && age >= 120 ? 0.6 : 0.1)),
    ],
    [
      'Buyers of 50 % of all days get half back within 60 to 120 days',
      '50 %的日子的购买者在60至120天内拿回一半',
      with_((born, age) => (born % 120 === 60 && (born > 600 || age >= 120) ? 0.6 : 0.1)),
    ],
  ])('%s', (en, zh, result) => {
    expect(draw(result).title).toBe(en);
    expect(draw(result, 'zh').title).toBe(zh);
  });

  test('averages of runs are called so, with how sure they are', () => {
    const { title, note } = draw(fixture());
    expect(title).toBe(
      'Buyers up to about day 300 get half back on average, within 300 days; later buyers do not by the end',
    );
    expect(note).toContain(
      'The first 2,048 runs; the 95 % intervals of half of the figures are ±1 of 100 or narrower, the widest is ±1.',
    );
  });
});

test('where all is paid at once, where nothing is known by age and where one day bought there is no picture', () => {
  for (const result of [
    empty(),
    fixture((r) => {
      r.sustainability.recovery.byAge = null;
    }),
    fixture((r) => {
      r.law.rule = 'instant';
    }),
    with_((born) => (born === 0 ? 1 : null)),
  ]) {
    expect(recoveryByAgeChart(result, { document, lang: 'en' })).toBeNull();
  }
});
