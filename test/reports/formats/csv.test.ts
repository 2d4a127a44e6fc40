import { expect, test } from 'vitest';
import { cohortsCsv, everyDayCsv, seriesCsv, summaryCsv, textCell } from '../../../reports/formats/csv.ts';
import { measureProblem } from '../../../sim/model/measure.ts';
import { simulate } from '../../../sim/simulate.ts';
import { scenarioOf } from '../../model/scenario-of.ts';
import { certain, fixture } from '../fixture.ts';

const rowsOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('a text cell %j is no formula', (text) => {
  expect(textCell(text).replace(/^"/, '')).toMatch(/^'/);
});

test('a text cell is quoted where it must be', () => {
  expect(textCell('a,b')).toBe('"a,b"');
  expect(textCell('a"b')).toBe('"a""b"');
  expect(textCell('=a"b')).toBe(`"'=a""b"`);
  expect(textCell('a\nb')).toBe('"a\nb"');
  expect(textCell('plain')).toBe('plain');
});

test('series have full precision, a header and a row a day', () => {
  const result = fixture();
  const rows = rowsOf(seriesCsv(result));
  const { series } = result.sustainability;
  expect(rows).toHaveLength(series.day.length + 1);
  expect(rows[0].slice(0, 5)).toEqual(['day', 'turnover_p05', 'turnover_p50', 'turnover_p95', 'turnover_mean']);
  expect(rows[0]).toHaveLength(1 + 8 * 4);
  expect(Number(rows[10][4])).toBe(series.turnover.mean[9]);
});

test('with a start each row has its date', () => {
  const result = fixture((r) => {
    r.scenario.start = '2010-07-01';
  });
  expect(rowsOf(seriesCsv(result))[1].slice(0, 2)).toEqual(['0', '2010-07-01']);
  expect(rowsOf(cohortsCsv(result))[0].slice(0, 2)).toEqual(['born_day', 'date']);
});

test('what was not there to estimate is an empty cell', () => {
  const last = rowsOf(cohortsCsv(fixture())).at(-1)!;
  expect(last.slice(1, 5)).toEqual(['', '', '', '']);
});

test('the summary names measures by their path in the result', () => {
  const rows = new Map(rowsOf(summaryCsv(fixture())).map(([measure, ...rest]) => [measure, rest]));
  expect(rows.get('sustainability.recovery.mean')).toEqual(['0.14', '0.138', '0.142', '0.95']);
  expect(rows.get('law.requiredDailyGrowthExact')![0]).toBe('0.0198016');
  expect(rows.get('sustainability.failure.byKind.absconded')![0]).toBe('0');
});

test('the rebate model’s table: the pool gets its share of turnover', () => {
  const rows = rowsOf(everyDayCsv(certain()));
  expect(rows[0]).toEqual([
    'day',
    'turnover',
    'fees',
    'to_pool',
    'payouts',
    'payout_per_unit',
    'open_claims',
    'pool',
    'cash',
  ]);
  expect(Number(rows[1][1])).toBe(1e6);
  expect(Number(rows[1][3])).toBe(1e5);
  expect(rows).toHaveLength(401);
});

test('the summary of an ordinary scheme has its figures, and those of each class of customer', async () => {
  const result = await simulate(
    scenarioOf(
      'horizon: 60\nmarket: {members: {initial: 1000, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}, purchases: expected}}\nscheme: {kind: tiers, margin: 40%, window: 30, levels: [{name: a, from: 0, rate: 5%}, {name: b, from: 300, rate: 10%}]}',
    ),
  );
  const rows = new Map(rowsOf(summaryCsv(result)).map(([measure, value]) => [measure, value]));
  expect(Number(rows.get('ordinary.cost'))).toBe(result.ordinary!.cost.value);
  expect(Number(rows.get('ordinary.costByRun.p50'))).toBe(result.ordinary!.costByRun.p50);
  expect(Number(rows.get('ordinary.classes.1.members'))).toBe(result.ordinary!.classes[1].members);
  expect(Number(rows.get('ordinary.classes.1.rewards'))).toBe(result.ordinary!.classes[1].rewards.value);
  expect(
    [...rows.keys()].filter((measure) => measure.startsWith('ordinary.') && measureProblem(measure) !== null),
  ).toEqual([]);
});
