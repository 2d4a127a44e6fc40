import { describe, expect, test } from 'vitest';
import { checkExpectations } from '../../sim/findings/expectations.ts';
import { simulate } from '../../sim/simulate.ts';
import type { Expectation } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const result = {
  verdict: { level: 'sound' },
  recovery: { mean: { value: 0.25, low: 0.2, high: 0.3 }, byCohort: [{ p50: 0.5, daysToFull: null }] },
  failure: { day: { p50: 101 }, none: { value: null } },
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
    ['a number for null', { measure: 'failure.day.p50', equals: null }, false],
  ])('%s', (_, expectation, met) => {
    expect(outcome(expectation).met).toBe(met);
  });

  test.each([
    'recovery',
    'recovery.nothing',
    'recovery.byCohort.1.p50',
    'recovery.byCohort.length.x',
    'constructor.name',
    '__proto__',
    'verdict.level.length',
    '',
  ])('“%s” leads nowhere, and says so', (measure) => {
    for (const rest of [{ equals: null }, { equals: 0 }, { between: [-1e18, 1e18] }]) {
      expect(outcome({ measure, ...rest })).toMatchObject({ met: false, got: 'no such measure' });
    }
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
