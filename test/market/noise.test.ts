import { describe, expect, test } from 'vitest';
import { fillCorrection } from '../../sim/market/noise/fill-correction.ts';
import { fillNoise } from '../../sim/market/noise/fill-noise.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { fillNormals } from '../../sim/random/normal.ts';
import { startStream } from '../../sim/random/stream.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';

const modelWith = (noise: string, horizon: number, rest = '') =>
  compileModel(
    scenarioOf(
      `horizon: ${horizon}\nmarket: {turnover: {initial: 1000, noise: ${noise}}}\nscheme: {fee: 0.1, payout: {kind: pool}}\n${rest}`,
    ),
  );

/** L_t and T_t/trend_t of some days over many paths. */
function sample(noise: string, days: number[], count: number) {
  const horizon = Math.max(...days) + 1;
  const model = modelWith(noise, horizon);
  const stream = new Int32Array(4);
  const level = new Float64Array(2);
  const shock = new Float64Array(horizon);
  const logs = days.map(() => new Float64Array(count));
  const factors = days.map(() => new Float64Array(count));
  for (let path = 0; path < count; path++) {
    startStream(stream, model.streams.noise, path);
    fillNoise(model.noise, stream, level, shock, 0, horizon);
    days.forEach((t, i) => {
      logs[i][path] = Math.log(shock[t]);
      factors[i][path] = (model.trend[t] * shock[t]) / 1000;
    });
  }
  return { logs, factors };
}

const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;
const variance = (values: Float64Array) => {
  const m = mean(values);
  return values.reduce((sum, x) => sum + (x - m) ** 2, 0) / (values.length - 1);
};

const COUNT = 20_000;
const cases: [string, string, (t: number) => number][] = [
  ['random walk', '{sd: 0.03}', (t) => 0.03 ** 2 * t],
  ['random walk with large steps', '{sd: 0.3}', (t) => 0.3 ** 2 * t],
  ['Ornstein–Uhlenbeck', '{sd: 0.1, reversion: 0.05}', (t) => (0.1 ** 2 / 0.1) * -Math.expm1(-0.1 * t)],
  ['Ornstein–Uhlenbeck, quick', '{sd: 0.9, reversion: 2}', (t) => (0.9 ** 2 / 4) * -Math.expm1(-4 * t)],
  ['Ornstein–Uhlenbeck, slow', '{sd: 0.03, reversion: 1e-6}', (t) => (0.03 ** 2 / 2e-6) * -Math.expm1(-2e-6 * t)],
  // A pull that cannot be told from none must not switch the noise off.
  ['next to a random walk', '{sd: 0.03, reversion: 1e-17}', (t) => 0.03 ** 2 * t],
  ['hardly reverting', '{sd: 0.03, reversion: 1e-13}', (t) => 0.03 ** 2 * t],
];

describe.each(cases)('%s', (_, noise, formula) => {
  const days = [1, 2, 10, 40];
  const { logs, factors } = sample(noise, days, COUNT);

  test('Var(L_t) by the formula, mean 0', () => {
    days.forEach((t, i) => {
      const wanted = formula(t);
      expect(Math.abs(variance(logs[i]) / wanted - 1), `day ${t}`).toBeLessThan(4 * Math.sqrt(2 / COUNT));
      expect(Math.abs(mean(logs[i])), `day ${t}`).toBeLessThan(4 * Math.sqrt(wanted / COUNT));
    });
  });

  test('the mean of turnover is its trend', () => {
    days.forEach((t, i) => {
      if (formula(t) > 1.5) return; // the mean of so skewed a number says nothing in 20 000 paths
      const error = Math.sqrt(variance(factors[i]) / COUNT);
      expect(Math.abs(mean(factors[i]) - 1), `day ${t}`).toBeLessThan(4 * error);
    });
  });

  test('the correction is the formula’s own, exactly', () => {
    const { trend } = modelWith(noise, 41);
    for (const t of days) expect(Math.abs(Math.log(trend[t] / 1000) + formula(t) / 2)).toBeLessThan(1e-13);
  });
});

test('the autocorrelation of the reverting noise is e^(−κ·lag) at rest', () => {
  const { logs } = sample('{sd: 0.1, reversion: 0.2}', [60, 61, 65], COUNT);
  const rest = 0.01 / 0.4;
  [1, 5].forEach((lag, i) => {
    let sum = 0;
    logs[0].forEach((value, path) => {
      sum += value * logs[i + 1][path];
    });
    expect(Math.abs(sum / COUNT / rest - Math.exp(-0.2 * lag)), `lag ${lag}`).toBeLessThan(
      (4 * 1.5) / Math.sqrt(COUNT),
    );
  });
});

test('L_0 is 0: day 0 is the trend to the last bit', () => {
  for (const [, noise] of cases) {
    const { trend } = modelWith(noise, 5);
    expect(trend[0]).toBe(1000);
    const shock = new Float64Array(5);
    const model = modelWith(noise, 5);
    const stream = new Int32Array(4);
    startStream(stream, model.streams.noise, 3);
    fillNoise(model.noise, stream, new Float64Array(2), shock, 0, 5);
    expect(shock[0]).toBe(1);
  }
});

test('sd 0 is the trend to the last bit, and no random part', () => {
  const text = (noise: string) =>
    `horizon: 400\nmarket: {turnover: {initial: 1000, growth: {kind: exponential, rate: 0.0137}${noise}}}\nscheme: {fee: 0.1, payout: {kind: pool}}`;
  const plain = enginePath(scenarioOf(text('')));
  for (const noise of [', noise: {sd: 0}', ', noise: {sd: 0, reversion: 0.3}']) {
    const loaded = scenarioOf(text(noise));
    expect(enginePath(loaded, 5)).toEqual(plain);
    expect(compileModel(loaded).random).toBe(false);
  }
});

test('e^L is the exponential of the recursion for L, over 100 years and in pieces', () => {
  const days = 36_500;
  for (const noise of [
    { innovation: 0.04, keep: 1 },
    { innovation: 0.5, keep: 0.97 },
  ]) {
    const model = modelWith('{sd: 0.1}', 1);
    const stream = new Int32Array(4);
    startStream(stream, model.streams.noise, 9);
    const normals = new Float64Array(days);
    fillNormals(stream, normals, 1, days);
    startStream(stream, model.streams.noise, 9);
    const level = new Float64Array(2);
    const out = new Float64Array(days);
    for (let from = 0; from < days; from += 256) fillNoise(noise, stream, level, out, from, Math.min(days, from + 256));
    let l = 0;
    let worst = 0;
    for (let t = 1; t < days; t++) {
      l = noise.keep * l + noise.innovation * normals[t];
      worst = Math.max(worst, Math.abs(out[t] / Math.exp(l) - 1));
    }
    expect(worst).toBeLessThan(1e-9);
  }
});

test('the wildest noise for the longest time stays a number', () => {
  const loaded = scenarioOf(
    'horizon: 100y\nmarket: {turnover: {initial: 1000, noise: {sd: 2}}}\nscheme: {fee: 0.1, payout: {kind: pool}}',
  );
  const model = compileModel(loaded);
  const stream = new Int32Array(4);
  for (let path = 0; path < 60; path++) {
    startStream(stream, model.streams.noise, path);
    const shock = new Float64Array(36_500);
    fillNoise(model.noise, stream, new Float64Array(2), shock, 0, 36_500);
    expect(shock.every((value, t) => Number.isFinite(value * model.trend[t]))).toBe(true);
  }
});

test.each(['{sd: 0.02}', '{sd: 0.7}', '{sd: 0.05, reversion: 0.01}', '{sd: 1.5, reversion: 2}', '{sd: 0}'])(
  'day by day the correction of %s is e^(−Var(L_t)/2)',
  (noise) => {
    const { trend, noise: terms } = modelWith(noise, 3650);
    const correction = new Float64Array(3650);
    fillCorrection(terms, correction);
    for (const t of [0, 1, 2, 30, 400, 3649]) expect(correction[t] * 1000).toBeCloseTo(trend[t], 7);
    expect(correction[400] * 1000 - trend[400]).toBeLessThan(1e-11 * trend[400] + 1e-300);
  },
);
