import { describe, expect, test } from 'vitest';
import { cutDay } from '../../sim/model/compile-feedback.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { fieldAt, rowLength } from '../../sim/path/path-block.ts';
import { newPathMemory } from '../../sim/path/path-memory.ts';
import { runPath } from '../../sim/path/step.ts';
import type { LoadedScenario } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';

const MARKETS = {
  turnover: 'turnover: {initial: 1000, growth: {kind: exponential, rate: 0.01}, noise: {sd: 0.05}}',
  members:
    'members: {initial: 100, growth: {kind: linear, slope: 3}, churn: 0.02, frequency: {kind: gamma-poisson, r: 0.5, alpha: 3}, amount: {kind: lognormal, mean: 30, cv: 1}, noise: {sd: 0.05}}',
  states:
    'members: {initial: 100, growth: {kind: regimes, states: {up: {kind: exponential, rate: 0.02, leave: 0.02}, down: {kind: exponential, rate: -0.02, leave: 0.02}}}, churn: 0.02, frequency: {kind: poisson, rate: 0.3}, amount: {kind: constant, value: 30}, purchases: expected}',
};
const MERCHANTS =
  'merchants: {initial: 50, growth: {kind: linear, slope: 1}, margin: {mean: 16%, sd: 4%}, leave: 0.03}';
const SCHEDULE = '{schedule: [{from: 0, kind: pool}, {from: 100, kind: fixed, days: 60}, {from: 150, kind: pool}]}';

const scenario = (market: string, feedback: string, payout = SCHEDULE, horizon = 260) =>
  scenarioOf(
    `horizon: ${horizon}\nseed: f\nmarket: {${market}}\nscheme: {fee: 15%, payout: ${payout}, onShort: prorate}\nfailure: {illiquid: false}${feedback}`,
  );

/** The raw bits that path 3 leaves when the compiled feedback is changed. */
function bitsOf(
  loaded: LoadedScenario,
  change: (model: ReturnType<typeof compileModel>) => ReturnType<typeof compileModel>,
) {
  const model = change(compileModel(loaded));
  const rows = new Float64Array(rowLength(model.cohorts.length));
  runPath(model, newPathMemory(model), 3, rows, 0);
  return rows;
}

describe('no elasticity', () => {
  test.each(Object.entries(MARKETS))('%s: is the model without feedback, to the bit', (_, market) => {
    const plain = scenario(`${market}, ${MERCHANTS}`, '');
    const zero = scenario(
      `${market}, ${MERCHANTS}`,
      '\nfeedback: {spending: 0, wordOfMouth: 0, churn: 0, merchants: 0}',
    );
    expect(compileModel(zero).feedback).toBeNull();
    expect(enginePath(zero, 3)).toEqual(enginePath(plain, 3));
  });

  test.each(Object.entries(MARKETS))('%s: the machinery itself at 0 gives the same bits', (name, market) => {
    const more = name === 'turnover' ? '' : ', wordOfMouth: 1, churn: 1';
    const loaded = scenario(`${market}, ${MERCHANTS}`, `\nfeedback: {spending: 1, merchants: 1${more}}`);
    const on = compileModel(loaded).feedback!;
    const none = { spending: 0, wordOfMouth: 0, churn: 0, merchants: 0 };
    const atZero = bitsOf(loaded, (model) => ({ ...model, feedback: { ...on, ...none } }));
    const without = bitsOf(loaded, (model) => ({ ...model, feedback: null }));
    const full = bitsOf(loaded, (model) => model);
    expect(atZero).toEqual(without);
    expect(full[fieldAt.turnover]).not.toBe(without[fieldAt.turnover]);
  });
});

/** Turnover day by day by the words of the model, from the payouts of the engine: nothing of its state is used. */
const gaps = (perUnit: readonly number[], fixed: (t: number) => number | null) =>
  perUnit.map((paid, t) => {
    const rate = fixed(t);
    if (t === 0) return 0;
    if (rate !== null) return 1 - Math.min(1, paid / rate > 1 - 1e-9 ? 1 : paid / rate);
    if (t < 90) return 0;
    const mean = perUnit.slice(t - 90, t).reduce((a, b) => a + b, 0) / 90;
    return 1 - Math.min(2, paid / mean);
  });
const fixedOn = (t: number) => (t >= 100 && t < 150 ? 1 / 60 : null);

describe('answers to payouts', () => {
  test('spending: today’s turnover is 1 − ε·(1 − yesterday’s satisfaction) of its trend', () => {
    const loaded = scenario(
      'turnover: {initial: 1000, growth: {kind: exponential, rate: 0.01}}',
      '\nfeedback: {spending: 0.6}',
    );
    const { series } = enginePath(loaded);
    const gap = gaps(series.payoutPerUnit, fixedOn);
    expect(Math.min(...gap)).toBeLessThan(0.1);
    expect(Math.max(...gap)).toBeGreaterThan(0.4);
    for (let t = 1; t < 260; t++) {
      const wanted = 1000 * Math.exp(0.01 * t) * Math.max(0, 1 - 0.6 * gap[t - 1]);
      expect(Math.abs(series.turnover[t] / wanted - 1)).toBeLessThan(1e-8);
    }
  });

  test('members join less and leave more, merchants leave', () => {
    const market =
      'members: {initial: 100, growth: {kind: linear, slope: 3}, churn: 0.02, frequency: {kind: poisson, rate: 0.3}, amount: {kind: constant, value: 30}, purchases: expected}';
    const loaded = scenario(`${market}, ${MERCHANTS}`, '\nfeedback: {wordOfMouth: 0.7, churn: 1.5, merchants: 2}');
    const { series } = enginePath(loaded);
    const plain = enginePath(scenario(`${market}, ${MERCHANTS}`, '')).series.turnover;
    const gap = gaps(series.payoutPerUnit, fixedOn);
    // Merchants without feedback: Φ((0.15 − 0.16)/0.04) of them are weak.
    const weakShare = 0.401293674317076;
    let [members, base] = [100, 100];
    let [shops, strong, weak] = [50, 50 * (1 - weakShare), 50 * weakShare];
    for (let t = 1; t < 260; t++) {
      const g = gap[t - 1];
      members = members * Math.exp(-0.02 * Math.max(0, 1 + 1.5 * g)) + 3 * Math.max(0, 1 - 0.7 * g);
      base = base * Math.exp(-0.02) + 3;
      const before = strong + weak;
      strong += 1 - weakShare;
      weak = weak * Math.exp(-0.03) + weakShare;
      shops = ((strong + weak - 1) / before) * shops * Math.exp(-0.03 * 2 * Math.max(0, g)) + 1;
      const wanted = plain[t] * (members / base) * (shops / (strong + weak));
      expect(Math.abs(series.turnover[t] / wanted - 1)).toBeLessThan(1e-7);
    }
  });

  test('a cut settles at (1 − ε)/(1 − ε·S) of the turnover, where S is what the cut pays', () => {
    const payout = '{schedule: [{from: 0, kind: fixed, days: 500}, {from: 300, kind: pool}]}';
    const loaded = scenarioOf(
      `horizon: 312\nmarket: {turnover: {initial: 1000}}\nscheme: {fee: 16%, poolShare: 0.625, payout: ${payout}}\noperator: {capital: 1e6}\nfeedback: {spending: 0.7}`,
    );
    const { series } = enginePath(loaded);
    // 300 claims of 1000, of which the pool has 10 % of a day's turnover; the pool itself was used up by the fixed rule.
    const cut = series.payoutPerUnit[300] * 500;
    expect(cut).toBeCloseTo((0.1 / 300) * 500, 6);
    const settled = series.turnover[303] / 1000;
    // The comparison still holds the 90 days of 1/500; the claims have grown by a hundredth.
    expect(Math.abs(settled / ((1 - 0.7) / (1 - 0.7 * cut)) - 1)).toBeLessThan(0.02);
  });
});

describe('the run after a cut', () => {
  test('starts at the first dated rule that promises less', () => {
    const day = (payout: string) => cutDay(scenario(MARKETS.turnover, '', payout).scenario.scheme.payout);
    expect(day('{kind: pool}')).toBeNull();
    expect(day('{schedule: [{from: 0, kind: pool}, {from: 50, kind: fixed, days: 60}]}')).toBeNull();
    expect(day('{schedule: [{from: 0, kind: fixed, days: 60}, {from: 50, kind: fixed, days: 50}]}')).toBeNull();
    expect(day('{schedule: [{from: 0, kind: fixed, days: 60}, {from: 50, kind: fixed, days: 61}]}')).toBe(50);
    expect(day(SCHEDULE)).toBe(150);
  });

  test('takes its rate of turnover each day of little satisfaction, and gives nothing back', () => {
    const payout = '{schedule: [{from: 0, kind: fixed, days: 500}, {from: 100, kind: pool}]}';
    const run = (more: string) =>
      enginePath(
        scenarioOf(
          `horizon: 140\nmarket: {turnover: {initial: 1000}}\nscheme: {fee: 16%, poolShare: 0.5, payout: ${payout}}\noperator: {capital: 1e6}\nfeedback: {run: {below: 0.9, rate: 0.1}${more}}`,
        ),
      ).series.turnover;
    const turnover = run('');
    expect(turnover[100]).toBe(1000); // no one has been paid less yet
    for (let t = 101; t < 140; t++) expect(turnover[t]).toBeCloseTo(1000 * Math.exp(-0.1 * (t - 100)), 8);
    const announced = run(', announce: 120');
    expect(announced[119]).toBe(1000);
    for (let t = 120; t < 140; t++) expect(announced[t]).toBeCloseTo(1000 * Math.exp(-0.1 * (t - 119)), 8);
  });
});
