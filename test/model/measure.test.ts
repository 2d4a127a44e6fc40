import { expect, test } from 'vitest';
import { measureProblem } from '../../sim/model/measure.ts';
import { wording } from '../../sim/scenario/say.ts';
import { simulate } from '../../sim/simulate.ts';
import { chineseFaults } from '../scenario/chinese-faults.ts';
import { diagnoseMarked } from '../scenario/marked.ts';
import { scenarioOf } from './scenario-of.ts';

/** The paths of all figures in plain data, lists by place. */
function figuresIn(data: unknown, path: string): string[] {
  if (typeof data !== 'object' || data === null) return [path];
  return Object.entries(data).flatMap(([key, value]) => figuresIn(value, path === '' ? key : `${path}.${key}`));
}

test('every figure of a result is a measure, and every group is not', async () => {
  const { expect: _, ...result } = await simulate(
    scenarioOf(
      'name_zh: 试\nstart: 2012-01-01\nhorizon: 40\npaths: 3\nmarket: {turnover: {initial: 10, noise: {sd: 0.1}}}\nscheme: {fee: 10%, payout: {kind: fixed, days: 500}}',
    ),
  );
  const paths = figuresIn(result, '');
  expect(paths.length).toBeGreaterThan(500);
  expect(paths.filter((path) => measureProblem(path) !== null)).toEqual([]);
  const groups = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('.'))));
  const estimates = [...groups].filter((group) => paths.includes(`${group}.level`) && group !== 'verdict');
  expect([...groups].filter((group) => measureProblem(group) === null).sort()).toEqual(estimates.sort());
});

test.each([
  'sustainability.recovery.byCohort@90.mean',
  'sustainability.failure.curve@365.probability',
  'sustainability.series.payoutPerUnit.p50@697',
  'verdict.reasons.0.figure',
  'uncertainty.split.recovery.inputs',
  'uncertainty.inputs.0.p95',
  'compliance.0.status',
  'compliance.cn-pyramid/art-7-3.status',
  'compliance.analyst/cover-red.when.p50',
])('%s is a measure', (measure) => {
  expect(measureProblem(measure)).toBeNull();
});

test.each([
  ['sustainability.recovry.mean', /^leads nowhere: sustainability has/, /failure, recovery, /, /`recovery`/],
  ['recovery.mean', /^leads nowhere: the result has no such part/, /sustainability/, /^$/],
  ['verdict.level.length', /verdict\.level is one figure/, /^verdict\.level$/, /^$/],
  ['sustainability.recovery', /^names a group/, /^mean, byCohort, byAge$/, /^$/],
  ['sustainability.recovery.byCohort', /^names a list/, /byCohort\.0/, /^$/],
  ['sustainability.recovery.byCohort.mean', /byCohort is a list/, /byCohort\.0, or a day such as .*@90/, /^$/],
  ['sustainability.recovery.byCohort.length', /byCohort is a list/, /byCohort\.0/, /^$/],
  ['verdict.reasons.first.id', /is a list/, /^a place such as verdict\.reasons\.0$/, /^$/],
  ['compliance.first.status', /is a list/, /compliance\.0, or a rule such as compliance\.cn-pyramid\/art-7-3$/, /^$/],
  ['verdict.reasons.a/b.id', /is a list/, /^a place such as verdict\.reasons\.0$/, /^$/],
  ['verdict.reasons@3.id', /has no days/, /^$/, /Leave `@3` out/],
  ['sustainability.recovery.mean@3', /has no days/, /^$/, /@3/],
  ['sustainability.series.cash@3.p50', /has no days/, /^$/, /@3/],
  ['constructor.name', /no such part/, /schema/, /^$/],
  ['__proto__', /no such part/, /schema/, /^$/],
  ['', /no such part/, /schema/, /^$/],
])('%s is none, and it is said why', (measure, message, allowed, hint) => {
  const problem = measureProblem(measure)!;
  expect(wording(problem.message)).toMatch(message);
  expect(wording(problem.allowed ?? '')).toMatch(allowed);
  expect(wording(problem.hint ?? '')).toMatch(hint);
  expect([problem.message, problem.allowed ?? '', problem.hint ?? ''].flatMap(chineseFaults)).toEqual([]);
});

test('a file is told of it at its place', () => {
  const { expected, places, lines } = diagnoseMarked(`rebatescope: 1
name: a
market: {turnover: {initial: 1}}
scheme: {fee: 10%, payout: {kind: pool}}
expect:
  - {measure: ▸sustainability.failure.days.p50, equals: 1}
  - {measure: sustainability.failure.day.p50, equals: 1}
  - {measure: ▸law, equals: 1}
`);
  expect(places).toEqual(expected);
  expect(lines[0]).toMatch(
    /the measure leads nowhere: sustainability\.failure has no such part; found .*; allowed: .*day/,
  );
});
