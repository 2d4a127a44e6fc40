import { describe, expect, test } from 'vitest';
import { simulate } from '../../sim/simulate.ts';
import type { Verdict } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

interface Case {
  readonly horizon?: number | string;
  readonly turnover?: string;
  readonly scheme: string;
  readonly rest?: string;
  readonly paths?: number;
}

const judged = async ({ horizon = '5y', turnover = '', scheme, rest = '', paths = 4000 }: Case): Promise<Verdict> => {
  const yaml = `horizon: ${horizon}\npaths: ${paths}\nmarket: {turnover: {initial: 1000${turnover}}}\nscheme: {${scheme}}\n${rest}`;
  return (await simulate(scenarioOf(yaml))).verdict;
};
const ids = ({ reasons }: Verdict) => reasons.map(({ id }) => id);

/** A pool whose fee is its claim: all is paid the day after, and on closing too. */
const covered = 'fee: 10%, cap: 0.1, payout: {kind: pool}';

describe('unsustainable', () => {
  test('growth-below-required: flat, 1/500 a day from a fee of 10 % needs 1.98016 % a day', async () => {
    const verdict = await judged({ horizon: 90, scheme: 'fee: 10%, payout: {kind: fixed, days: 500}' });
    expect(verdict.level).toBe('unsustainable');
    expect(ids(verdict)).toContain('growth-below-required');
    const reason = verdict.reasons.find(({ id }) => id === 'growth-below-required')!;
    expect(reason.figure).toBeCloseTo(Math.log(1.019998997331036), 10);
    expect(reason.text).toContain('+1.98');
  });

  test('growth-below-required on one side of the threshold, not on the other', async () => {
    const at = (rate: number) =>
      judged({
        horizon: 90,
        turnover: `, growth: {kind: exponential, rate: ${rate}}`,
        scheme: 'fee: 10%, payout: {kind: fixed, days: 500}',
      });
    expect(ids(await at(0.0198))).toContain('growth-below-required');
    expect(ids(await at(0.01981))).not.toContain('growth-below-required');
  });

  test('growth-below-required: costs above the fee leave nothing, whatever the growth', async () => {
    const verdict = await judged({
      horizon: 90,
      scheme: 'fee: 10%, payout: {kind: fixed, days: 500}',
      rest: 'operator: {capital: 1e9, costs: {rate: 11%}}',
    });
    expect(verdict.reasons[0].text).toContain('No growth is enough');
  });

  test('failure-likely: closed with hazard 0.001, P = 1 − e^(−1.825) = 83.9 % in five years', async () => {
    const verdict = await judged({ scheme: covered, rest: 'failure: {closed: {hazard: 0.001}}' });
    expect([verdict.level, ids(verdict)]).toEqual(['unsustainable', ['failure-likely']]);
    const p = 1 - Math.exp(-1.825);
    expect(Math.abs(verdict.reasons[0].figure! - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / 4000));
  });

  test('the failure is that of the first five years, also of a longer run', async () => {
    // Within five years 16.7 %, within fifty 84 %.
    const verdict = await judged({
      horizon: '50y',
      paths: 1000,
      scheme: covered,
      rest: 'failure: {closed: {hazard: 0.0001}}',
    });
    expect([verdict.level, ids(verdict)]).toEqual(['fragile', ['failure-possible']]);
    const p = 1 - Math.exp(-0.1825);
    expect(Math.abs(verdict.reasons[0].figure! - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / 1000) + 0.01);
  });

  test('recovery-low: a pool fed with a tenth of the claims', async () => {
    const verdict = await judged({ scheme: 'fee: 10%, payout: {kind: pool}' });
    expect([verdict.level, ids(verdict)]).toEqual(['unsustainable', ['recovery-low']]);
    expect(verdict.reasons[0].figure).toBeLessThan(0.1);
  });
});

describe('fragile', () => {
  test('failure-possible: closed with hazard 0.0001, P = 1 − e^(−0.1825) = 16.7 %', async () => {
    const verdict = await judged({ scheme: covered, rest: 'failure: {closed: {hazard: 0.0001}}' });
    expect([verdict.level, ids(verdict)]).toEqual(['fragile', ['failure-possible']]);
    const p = 1 - Math.exp(-0.1825);
    expect(Math.abs(verdict.reasons[0].figure! - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / 4000));
  });

  test('only-while-growing: 8 % a day is more than 1/50 a day from 30 % needs, none is not', async () => {
    const verdict = await judged({
      horizon: 430,
      turnover: ', growth: {kind: exponential, rate: 0.08}',
      scheme: 'fee: 30%, payout: {kind: fixed, days: 50}',
    });
    expect([verdict.level, ids(verdict)]).toEqual(['fragile', ['only-while-growing']]);
    const gamma = Math.expm1(verdict.reasons[0].figure!);
    expect((1 - (1 + gamma) ** -50) / (50 * gamma)).toBeCloseTo(0.3, 10);
    expect(verdict.reasons[0].text).toContain('turnover flat after the first year');
  });
});

describe('sound', () => {
  test('fees-cover-promise: half of the fee is paid back at once', async () => {
    const verdict = await judged({
      scheme: 'fee: 10%, payout: {kind: instant, share: 5%}',
      turnover: ', growth: {kind: linear, slope: 1}',
    });
    expect([verdict.level, ids(verdict)]).toEqual(['sound', ['fees-cover-promise']]);
    expect(verdict.reasons[0].figure).toBe(2);
    expect(verdict.reasons[0].text).toContain('never fails');
    expect(verdict.reasons[0].text).toContain('also when growth stops');
  });

  test('with chance it never says never: 0 of n is an upper bound', async () => {
    const verdict = await judged({ paths: 500, scheme: covered, turnover: ', noise: {sd: 0.01}' });
    expect(verdict.level).toBe('sound');
    expect(verdict.reasons[0].text).not.toContain('never fails');
    expect(verdict.reasons[0].text).toMatch(/under 0\.\d+ %/); // Wilson, 0 of 500: 0.763 %
  });

  test('a decline is no fault where the fee of a purchase covers its own claim', async () => {
    const verdict = await judged({
      scheme: 'fee: 10%, cap: 0.1, payout: {kind: fixed, days: 10}',
      turnover: ', growth: {kind: exponential, rate: -0.001}',
    });
    expect(verdict.level).toBe('sound');
  });

  test('a failure after the five years is not passed over in silence', async () => {
    // 2000 of capital, a cost of 1 a day: the money for it is out on day 2000.
    const verdict = await judged({
      horizon: '10y',
      scheme: covered,
      rest: 'operator: {capital: 2000, costs: {fixed: 1}}',
    });
    expect(verdict.level).toBe('sound');
    expect(verdict.reasons[0].text).not.toContain('never fails');
  });
});

test('every reason is said in both languages, and says what would change it', async () => {
  const verdicts = await Promise.all([
    judged({ horizon: 90, scheme: 'fee: 10%, payout: {kind: fixed, days: 500}' }),
    judged({ scheme: 'fee: 10%, payout: {kind: pool}' }),
    judged({ scheme: covered, rest: 'failure: {closed: {hazard: 0.001}}', paths: 300 }),
    judged({ scheme: covered, rest: 'failure: {closed: {hazard: 0.0001}}', paths: 300 }),
    judged({ scheme: covered }),
  ]);
  for (const { reasons } of verdicts) {
    for (const { text, text_zh } of reasons) {
      expect(text).toMatch(/would (change|end|put) /);
      expect(text_zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text_zh).not.toMatch(/over|under|undefined|NaN|null/);
      expect(text).not.toMatch(/undefined|NaN|null/);
    }
  }
});

describe('a run too short for a completed year', () => {
  test('recovery-bound-low: flat pool of 10 %, what fees allow stands in', async () => {
    const verdict = await judged({ horizon: 200, scheme: 'fee: 10%, payout: {kind: pool}' });
    expect([verdict.level, ids(verdict)]).toEqual(['unsustainable', ['recovery-bound-low']]);
    expect(verdict.reasons[0].figure).toBeCloseTo(0.1, 12);
  });

  test('is not judged so where fees could pay half', async () => {
    const verdict = await judged({ horizon: 200, scheme: 'fee: 60%, payout: {kind: pool}' });
    expect(ids(verdict)).not.toContain('recovery-bound-low');
  });
});

test('a closing day that the scenario sets is a failure while claims are open, and says who set it', async () => {
  // A pool of 15 %: on day 700 some 85 of each 100 promised are still open.
  const verdict = await judged({
    horizon: 900,
    scheme: 'fee: 15%, payout: {kind: pool}',
    rest: 'failure: {closed: {day: 700}}',
  });
  expect(verdict.level).toBe('unsustainable');
  const [likely] = verdict.reasons.filter(({ id }) => id === 'failure-likely');
  expect(likely.figure).toBe(1);
  expect(likely.text).toMatch(/file sets the closing day/);
});

test('against a hazard of being closed no capital is recommended', async () => {
  const { reasons } = await judged({ scheme: covered, rest: 'failure: {closed: {hazard: 0.001}}', paths: 500 });
  const [likely] = reasons.filter(({ id }) => id === 'failure-likely');
  expect(likely.text).toMatch(/a lower hazard there would change it/);
  expect(likely.text).not.toMatch(/capital/);
});

test('where everyone has been paid it is no finding about the scheme', async () => {
  const verdict = await judged({ horizon: 900, scheme: covered, rest: 'failure: {closed: {day: 700}}' });
  expect([verdict.level, ids(verdict)]).toEqual(['sound', ['fees-cover-promise']]);
});

test('the lines are those of the file, and printed', async () => {
  const hazard = 'failure: {closed: {hazard: 0.001}}'; // P = 83.9 % within five years
  const at = async (thresholds: string) => judged({ scheme: covered, rest: `${hazard}\nthresholds: {${thresholds}}` });
  expect((await at('')).level).toBe('unsustainable');
  const lenient = await at('unsustainableFailure: 90%, fragileFailure: 20%');
  expect([lenient.level, ids(lenient)]).toEqual(['fragile', ['failure-possible']]);
  expect(lenient.reasons[0].text).toContain('the line is 20 %');
  expect((await at('unsustainableFailure: 90%, fragileFailure: 90%')).level).toBe('sound');
  // 1 − e^(−0.365) = 30.6 % within one year.
  expect((await at('years: 1')).level).toBe('fragile');
});
