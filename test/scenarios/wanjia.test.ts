import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixedGrowth } from '../../sim/law/required-growth.ts';
import { ratesByLevel } from '../../sim/schemes/referral/plan.ts';
import { simulate } from '../../sim/simulate.ts';
import { readScenario, scenariosFolder } from './scenario-files.ts';

const readme = readFileSync(`${scenariosFolder}cases/README.md`, 'utf8');

/** The rates of the fall in 2012 that the file gives for each total, in 亿. */
const falls = [
  { total: 240, rate: -0.0253 },
  { total: 265, rate: -0.0201 },
  { total: 290, rate: -0.0163 },
];

const runs = await Promise.all(
  falls.map(async ({ total, rate }) => {
    const set = [`market.turnover.growth.segments.1.rate=${rate}`];
    const loaded = readScenario('cases/wanjia.yaml', { set });
    return { total, loaded, result: await simulate(loaded, { everyDay: true }) };
  }),
);

/** A line of the README's table: its figures for the three totals. */
const cells = (line: string) =>
  readme
    .split('\n')
    .find((text) => text.startsWith(`| ${line} |`))!
    .split('|')
    .slice(2, 5)
    .map((cell) => cell.trim());

test('the turnover of the file is what was published', () => {
  for (const { total, result } of runs) {
    const turnover = result.sustainability.series.turnover.mean;
    const sum = (from: number, to: number) => turnover.slice(from, to).reduce((all, value) => all + value, 0);
    expect(sum(0, 184) / 1e4).toBeCloseTo(165, 0); // 2010
    expect(sum(184, 549) / 1e8).toBeCloseTo(100, 0); // 2011
    expect(turnover[558] / 1e8).toBeCloseTo(3, 1); // early 2012
    expect(Math.abs(sum(0, 697) / 1e8 - total)).toBeLessThan(0.5);
    expect(turnover[711] / turnover[697]).toBeCloseTo(0.01, 4);
  }
});

test('scenarios/cases/README.md says what the runs say', () => {
  const figures = runs.map(({ result: { sustainability: of } }) => of);
  const date = (day: number) => new Date(Date.UTC(2010, 6, 1 + day)).toISOString().slice(0, 10);
  expect(cells('paid back of what was spent')).toEqual(
    figures.map(({ recovery }) => `${(100 * recovery.mean.value!).toFixed(1)} %`),
  );
  expect(cells('rebates paid')).toEqual(figures.map(({ claims }) => `${(claims.paid.value! / 1e8).toFixed(1)}亿`));
  expect(cells('shares of 500 still open at the end')).toEqual(
    figures.map(({ claims }) => {
      const shares = (claims.issued.value! - claims.full.value!) / 500 / 1e4;
      return `${Math.round(shares).toLocaleString('en')}万`;
    }),
  );
  expect(cells('first day the 1/500 could not be paid')).toEqual(
    figures.map(({ failure }) => date(failure.firstShortDay.p50!)),
  );
  expect(cells('yuan a share on 2012-05-28')).toEqual(
    figures.map(({ series }) => (500 * series.payoutPerUnit.p50[697]).toFixed(3)),
  );
});

test('the growth that 1/500 a day would have needed', () => {
  const { fee, referral } = runs[1].loaded.scenario.scheme;
  const { rate } = runs[1].loaded.scenario.operator.costs;
  const left = fee - rate - ratesByLevel(referral).reduce((sum, one) => sum + one, 0);
  expect(left).toBeCloseTo(0.124, 12);
  expect(fixedGrowth(left, 500).continuous).toBeCloseTo(0.0161, 4);
});
