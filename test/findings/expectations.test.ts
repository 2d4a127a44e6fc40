import { describe, expect, test } from 'vitest';
import { checkExpectations } from '../../sim/findings/expectations.ts';
import { simulate } from '../../sim/simulate.ts';
import type { Expectation } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const result = {
  verdict: { level: 'sound' },
  recovery: { mean: { value: 0.25, low: 0.2, high: 0.3 }, byCohort: [{ p50: 0.5, daysToFull: null }] },
  failure: { day: { p50: 101 }, none: { value: null } },
  byDay: [
    { bornDay: 0, mean: 0.1 },
    { bornDay: 30, mean: 0.2 },
  ],
  compliance: [
    { pack: 'a', rule: 'x', status: 'pass' },
    { pack: 'b', rule: 'x', status: 'breach', probability: { value: 0.9 } },
  ],
  curve: [{ day: 5, probability: { value: 0.7 } }],
  series: { day: [0, 2, 4], cash: { p50: [10, 12, 14] }, other: { p50: [1, 2] } },
};

const outcome = (expectation: Partial<Expectation> & { measure: string }) =>
  checkExpectations([{ informational: false, ...expectation }], result)[0];

describe('expectations', () => {
  test.each<[string, Partial<Expectation> & { measure: string }, boolean]>([
    ['inside a range', { measure: 'recovery.mean', between: [0.2, 0.3] }, true],
    ['at the lower end of it', { measure: 'recovery.mean', between: [0.25, 0.3] }, true],
    ['at the upper end of it', { measure: 'recovery.mean', between: [0.2, 0.25] }, true],
    ['below it', { measure: 'recovery.mean', between: [0.26, 0.3] }, false],
    ['above it', { measure: 'recovery.mean', between: [0.1, 0.24] }, false],
    ['the value of an estimate', { measure: 'recovery.mean', equals: 0.25 }, true],
    ['an end of an estimate', { measure: 'recovery.mean.high', equals: 0.3 }, true],
    ['equal exactly only', { measure: 'recovery.mean', equals: 0.2500001 }, false],
    ['equal within', { measure: 'recovery.mean', equals: 0.26, within: 0.011 }, true],
    ['not within', { measure: 'recovery.mean', equals: 0.26, within: 0.009 }, false],
    ['a day', { measure: 'failure.day.p50', equals: 101 }, true],
    ['a text', { measure: 'verdict.level', equals: 'sound' }, true],
    ['another text', { measure: 'verdict.level', equals: 'fragile' }, false],
    ['a text against a number', { measure: 'verdict.level', equals: 1 }, false],
    ['an entry of a list', { measure: 'recovery.byCohort.0.p50', equals: 0.5 }, true],
    ['null for null', { measure: 'recovery.byCohort.0.daysToFull', equals: null }, true],
    ['an estimate of nothing', { measure: 'failure.none', equals: null }, true],
    ['null in a range', { measure: 'recovery.byCohort.0.daysToFull', between: [0, 1e9] }, false],
    ['an entry by its day of birth', { measure: 'byDay@30.mean', equals: 0.2 }, true],
    ['another entry', { measure: 'byDay@0.mean', equals: 0.2 }, false],
    ['a point by its day', { measure: 'curve@5.probability', equals: 0.7 }, true],
    ['a figure of a series by its day', { measure: 'series.cash.p50@4', equals: 14 }, true],
    ['the outcome of a rule', { measure: 'compliance.b/x.status', equals: 'breach' }, true],
    ['the probability of its breach', { measure: 'compliance.b/x.probability', between: [0.8, 1] }, true],
    ['the outcome of the rule of another pack', { measure: 'compliance.a/x.status', equals: 'breach' }, false],
    ['a number for null', { measure: 'failure.day.p50', equals: null }, false],
  ])('%s', (_, expectation, met) => {
    expect(outcome(expectation).met).toBe(met);
  });

  test.each([
    'recovery',
    'recovery.nothing',
    'compliance.c/x.status',
    'series.day.a/x',
    'recovery.byCohort.1.p50',
    'recovery.byCohort.length.x',
    'recovery.byCohort.length',
    'recovery.byCohort@0.p50',
    'recovery@0',
    'recovery.mean@0',
    'series.other.p50@2',
    'byDay@x.mean',
    'constructor.name',
    '__proto__',
    'verdict.level.length',
    '',
  ])('“%s” leads nowhere, and says so', (measure) => {
    for (const rest of [{ equals: null }, { equals: 0 }, { between: [-1e18, 1e18] }]) {
      expect(outcome({ measure, ...rest })).toMatchObject({ met: false, got: 'no such measure' });
    }
  });

  test.each([
    ['series.cash.p50@3', 'day 3 is not recorded (2 and 4 are)'],
    ['series.cash.p50@5', 'day 5 is not recorded (4 is)'],
    ['byDay@29.mean', 'day 29 is not recorded (0 and 30 are)'],
  ])('%s is of a day that is not there, and says which are', (measure, got) => {
    expect(outcome({ measure, between: [-1e9, 1e9] })).toMatchObject({ met: false, got });
  });

  test('tells what was wanted, what was found, and what was real', () => {
    expect(outcome({ measure: 'recovery.mean', between: [0.1, 0.2], real: 'seen', informational: true })).toEqual({
      measure: 'recovery.mean',
      wanted: '0.1 to 0.2',
      got: 0.25,
      met: false,
      informational: true,
      real: 'seen',
    });
    expect(outcome({ measure: 'recovery.mean', equals: 0.2, within: 0.1 }).wanted).toBe('0.2 ± 0.1');
    expect(outcome({ measure: 'verdict.level', equals: null }).wanted).toBe('null');
  });

  test('stand in the result of a run', async () => {
    const { expect: outcomes } = await simulate(
      scenarioOf(
        'horizon: 200\nmarket: {turnover: {initial: 10}}\nscheme: {fee: 10%, payout: {kind: fixed, days: 500}}\nexpect:\n' +
          '  - {measure: sustainability.failure.day.p50, equals: 101}\n  - {measure: sustainability.failure.firstShortDay.p50, equals: 101}\n' +
          '  - {measure: sustainability.failure.byKind.illiquid, equals: 1}\n  - {measure: verdict.level, equals: sound}\n  - {measure: operator.costs, equals: 0}',
      ),
    );
    expect(outcomes.map(({ met }) => met)).toEqual([true, true, true, false, true]);
  });
});
