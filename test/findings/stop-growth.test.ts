import { describe, expect, test } from 'vitest';
import { stopGrowth } from '../../sim/findings/stop-growth.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import type { LoadedScenario } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { scenarioOn } from '../path/engine.ts';

const growing = (growth: string, horizon = 1000, more = '') =>
  scenarioOf(
    `horizon: ${horizon}\nmarket: {turnover: {initial: 1000, growth: ${growth}${more}}}\nscheme: {fee: 10%, payout: {kind: pool}}`,
  );
const trend = (loaded: LoadedScenario) => Array.from(compileModel(loaded).trend);

describe('growth stopped after the first year', () => {
  test.each([
    '{kind: exponential, rate: 0.01}',
    '{kind: exponential, rate: -0.01}',
    '{kind: linear, slope: 7}',
    '{kind: logistic, capacity: 50_000, rate: 0.01}',
    '{kind: bass, market: 90_000, p: 0.001, q: 0.01}',
    '{kind: piecewise, segments: [{days: 100, kind: exponential, rate: 0.02}, {days: 50, kind: flat}, {kind: linear, slope: 9}]}',
    '{kind: piecewise, segments: [{days: 300, kind: exponential, rate: 0.02}, {days: 300, kind: exponential, rate: -0.01}, {kind: linear, slope: 9}]}',
    '{kind: piecewise, segments: [{days: 365, kind: linear, slope: 3}, {kind: exponential, rate: 0.01}]}',
    '{kind: piecewise, segments: [{kind: exponential, rate: 0.01}]}',
  ])('%s: the same to the end of day 365, then its level', (growth) => {
    const loaded = growing(growth);
    const [before, after] = [trend(loaded), trend(stopGrowth(loaded)!)];
    expect(after.slice(0, 365)).toEqual(before.slice(0, 365));
    for (let t = 365; t < 1000; t++) expect(Math.abs(after[t] / before[365] - 1)).toBeLessThan(1e-14);
  });

  test('a series holds its level of day 365', () => {
    const turnover = Array.from({ length: 500 }, (_, t) => 3 * t);
    const loaded = scenarioOn(turnover, 'scheme: {fee: 10%, payout: {kind: pool}}');
    expect(trend(stopGrowth(loaded)!)).toEqual(turnover.map((value, t) => (t <= 365 ? value : 3 * 365)));
  });

  test('noise and season stay, and nothing else changes', () => {
    const loaded = growing(
      '{kind: exponential, rate: 0.01}',
      1000,
      ', noise: {sd: 0.1}, seasonality: {weekly: [1, 1, 1, 1, 1, 2, 2]}',
    );
    const stopped = stopGrowth(loaded)!;
    const { market, ...rest } = stopped.scenario;
    expect(rest).toEqual({ ...loaded.scenario, market: undefined });
    expect({ ...market.turnover, growth: null }).toEqual({ ...loaded.scenario.market.turnover, growth: null });
    const [before, after] = [compileModel(loaded), compileModel(stopped)];
    expect(after.noise).toEqual(before.noise);
    expect(after.trend.slice(0, 365)).toEqual(before.trend.slice(0, 365));
    expect(after.trend[372] / after.trend[370]).toBeCloseTo(
      (before.trend[372] / before.trend[370]) * Math.exp(-0.02),
      12,
    );
  });

  test('there is no such test of flat growth, of states, or of a year or less', () => {
    expect(stopGrowth(growing('{kind: flat}'))).toBeNull();
    expect(stopGrowth(growing('{kind: regimes, states: {a: {kind: exponential, rate: 0.01, leave: 0}}}'))).toBeNull();
    expect(stopGrowth(growing('{kind: exponential, rate: 0.01}', 365))).toBeNull();
    expect(stopGrowth(growing('{kind: exponential, rate: 0.01}', 366))).not.toBeNull();
  });
});
