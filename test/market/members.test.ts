import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedRepeats } from '../../sim/law/bg-nbd.ts';
import { fillMembers, fillNewcomers } from '../../sim/market/members/fill-members.ts';
import { newCrowd } from '../../sim/market/members/members-day.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { expectAgreement } from '../path/agreement.ts';
import { enginePath } from '../path/engine.ts';
import { rules } from '../path/random-schemes.ts';

const scheme = 'scheme: {fee: 10%, payout: {kind: pool}}';
const withMembers = (members: string, rest = scheme, horizon = 60) =>
  scenarioOf(`horizon: ${horizon}\nseed: m\nmarket: {members: {${members}}}\n${rest}`);

describe('how many members there are', () => {
  const levels = (growth: number[], keep: number) => {
    const crowd = newCrowd(growth.length);
    fillMembers(Float64Array.from(growth), keep, crowd);
    fillNewcomers(crowd);
    const { level, joins, stays, newcomers } = crowd;
    return {
      level: Array.from(level),
      joins: Array.from(joins),
      stays: Array.from(stays),
      newcomers: Array.from(newcomers),
    };
  };

  test('by hand', () => {
    // 100 · 0.5 + 20 = 70; then 90 of 120 stay, and half of those: 70 · 0.75 · 0.5 = 26.25; then all but half.
    const { level, joins, stays, newcomers } = levels([100, 120, 90, 90], 0.5);
    expect(level).toEqual([100, 70, 26.25, 13.125]);
    expect(joins).toEqual([0, 20, 0, 0]);
    expect(stays).toEqual([1, 0.5, 0.375, 0.5]);
    expect(newcomers).toEqual([0, 20 / 70, 0, 0]);
  });

  test('without churn they follow the level', () => {
    const growth = [10, 30, 20, 0, 0, 5, 7];
    expect(levels(growth, 1).level).toEqual(growth);
  });
});

/** Mean and variance over paths of one day's turnover, with the error of the latter from the sample itself. */
function overPaths(loaded: ReturnType<typeof withMembers>, paths: number, of: (turnover: number[]) => number) {
  const values = Array.from({ length: paths }, (_, path) => of(enginePath(loaded, path).series.turnover));
  const mean = values.reduce((a, b) => a + b, 0) / paths;
  const squares = values.map((value) => (value - mean) ** 2);
  const variance = squares.reduce((a, b) => a + b, 0) / (paths - 1);
  const error = Math.sqrt(squares.reduce((a, b) => a + (b - variance) ** 2, 0)) / paths;
  return { mean, variance, standardError: Math.sqrt(variance / paths), error };
}

const PATHS = 3000;

describe('simulated purchases against the closed forms', () => {
  test('Poisson: mean N·λ·E[X], variance N·λ·E[X²]', () => {
    const loaded = withMembers(
      'initial: 200, frequency: {kind: poisson, rate: 0.02}, amount: {kind: lognormal, mean: 300, cv: 1.2}, churn: 0.01',
      scheme,
      30,
    );
    const members = 200 * Math.exp(-0.01 * 20);
    const { mean, variance, standardError, error } = overPaths(loaded, PATHS, (turnover) => turnover[20]);
    expect(Math.abs(mean - members * 0.02 * 300)).toBeLessThan(4 * standardError);
    expect(Math.abs(variance - members * 0.02 * 300 ** 2 * (1 + 1.44))).toBeLessThan(4 * error);
  });

  test.each([
    ['as many as there were', 'growth: {kind: flat}', 60],
    ['joining', 'growth: {kind: linear, slope: 5}', 60 + 5 * 29],
    ['leaving', 'growth: {kind: linear, slope: -1}', 60 - 29],
  ])('gamma-Poisson, members %s: variance N·(r/α + r/α²), and days hang together', (_, growth, count) => {
    const loaded = withMembers(
      `initial: 60, ${growth}, frequency: {kind: gamma-poisson, r: 0.5, alpha: 2}, amount: {kind: constant, value: 10}`,
      scheme,
      31,
    );
    const day = overPaths(loaded, PATHS, (turnover) => turnover[29] / 10);
    expect(Math.abs(day.mean - count * 0.25)).toBeLessThan(4 * day.standardError);
    expect(Math.abs(day.variance - count * (0.25 + 0.125))).toBeLessThan(4 * day.error);
    if (growth.includes('flat')) {
      // Who buys often does so every day: 30 days have mean N·30·r/α and variance N·(30·r/α + 900·r/α²).
      const month = overPaths(loaded, PATHS, (turnover) => turnover.slice(0, 30).reduce((a, b) => a + b, 0) / 10);
      expect(Math.abs(month.mean - 60 * 7.5)).toBeLessThan(4 * month.standardError);
      expect(Math.abs(month.variance - 60 * (7.5 + 112.5))).toBeLessThan(4 * month.error);
    }
  });

  const cdnow = { r: 0.243, alpha: 30.9, a: 0.793, b: 2.426 };
  const bgNbd = 'frequency: {kind: bg-nbd, r: 0.243, alpha: 30.9, a: 0.793, b: 2.426}';

  test('BG/NBD: repeat purchases of the members of day 0 up to day t are E[X(t)], exactly', () => {
    const loaded = withMembers(
      `initial: 1000, ${bgNbd}, amount: {kind: constant, value: 1}, purchases: expected`,
      scheme,
      800,
    );
    const { trend } = compileModel(loaded);
    let sum = 0;
    for (let t = 0; t < 800; t++) {
      sum += trend[t];
      expect(Math.abs(sum / (1000 * expectedRepeats(cdnow, t + 1)) - 1)).toBeLessThan(1e-9);
    }
  });

  test('BG/NBD: those who join buy at once and again as the closed form says; churn takes its share', () => {
    const growth = 'initial: 50, growth: {kind: linear, slope: 7}, churn: 0.02';
    const loaded = withMembers(
      `${growth}, ${bgNbd}, amount: {kind: constant, value: 1}, purchases: expected`,
      scheme,
      90,
    );
    const { trend } = compileModel(loaded);
    for (const t of [0, 1, 40, 89]) {
      let wanted = t === 0 ? 0 : 7;
      for (let j = 0; j <= t; j++) {
        const age = t - j;
        const again = expectedRepeats(cdnow, age + 1) - expectedRepeats(cdnow, age);
        wanted += (j === 0 ? 50 : 7) * Math.exp(-0.02 * age) * again;
      }
      expect(trend[t]).toBeCloseTo(wanted, 8);
    }
  });

  test('BG/NBD: simulated repeat purchases are within 4 standard errors', () => {
    const loaded = withMembers(`initial: 100, ${bgNbd}, amount: {kind: constant, value: 1}`, scheme, 60);
    const { mean, standardError } = overPaths(loaded, 1000, (turnover) => turnover.reduce((a, b) => a + b, 0));
    expect(Math.abs(mean - 100 * expectedRepeats(cdnow, 60))).toBeLessThan(4 * standardError);
  });

  test('noise and season stand on top, with mean 1', () => {
    const loaded = withMembers(
      'initial: 300, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 5}, noise: {sd: 0.05}, seasonality: {weekly: [0, 1, 1, 1, 1, 1, 2]}',
      scheme,
      14,
    );
    const { mean, standardError } = overPaths(loaded, PATHS, (turnover) => turnover[6]);
    expect(Math.abs(mean - 300 * 0.1 * 5 * 2)).toBeLessThan(4 * standardError);
    expect(enginePath(loaded).series.turnover[7]).toBe(0);
  });

  test('members in states of growth are counted on each path', () => {
    const states =
      '{kind: regimes, states: {up: {kind: exponential, rate: 0.05, leave: 0.1}, down: {kind: exponential, rate: -0.05, leave: 0.1}}}';
    const purchases = 'frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 5}, purchases: expected';
    const plain = enginePath(withMembers(`initial: 1000, growth: ${states}, ${purchases}`), 3).series.turnover;
    const churning = enginePath(withMembers(`initial: 1000, growth: ${states}, churn: 0.02, ${purchases}`), 3).series
      .turnover;
    let members = 1000;
    for (let t = 1; t < 60; t++) {
      const [before, now] = [plain[t - 1] / 0.5, plain[t] / 0.5];
      members = members * Math.exp(-0.02) * Math.min(1, now / before) + Math.max(0, now - before);
      expect(churning[t]).toBeCloseTo(members * 0.5, 6);
    }
  });
});

describe('members under every payout rule', () => {
  const given = fc.record({
    initial: fc.integer({ min: 1, max: 50 }),
    slope: fc.integer({ min: -3, max: 9 }),
    churn: fc.constantFrom(0, 0.01, 0.3),
    frequency: fc.constantFrom(
      '{kind: poisson, rate: 0.3}',
      '{kind: gamma-poisson, r: 0.5, alpha: 2}',
      '{kind: bg-nbd, r: 0.5, alpha: 7, a: 1, b: 2}',
    ),
    unit: fc.constantFrom(10, 70, 500),
  });

  test.each(Object.keys(rules))('%s: the engine agrees with a loop over all claims on what members spend', (kind) => {
    fc.assert(
      fc.property(given, rules[kind], ({ initial, slope, churn, frequency, unit }, payout) => {
        const members = `initial: ${initial}, growth: {kind: linear, slope: ${slope}}, churn: ${churn}, frequency: ${frequency}`;
        const amount = 'amount: {kind: empirical, values: [30, 145, 620], weights: [4, 2, 1]}';
        const rest = `scheme: {fee: 0.15, poolShare: 0.7, cap: 1.2, unit: {size: ${unit}, carry: false}, payout: ${payout}}\noperator: {capital: 300}`;
        const loaded = withMembers(`${members}, ${amount}, purchases: drawn`, rest, 40);
        const got = enginePath(loaded, 5, 1);
        // From what was spent on, claims are cap·e of it: 30, 145 and 620 hold whole units of 10 / 70 / 500.
        const counted = { 10: [30, 140, 620], 70: [0, 140, 560], 500: [0, 0, 500] }[unit]!;
        const e = (4 * counted[0] + 2 * counted[1] + counted[2]) / (4 * 30 + 2 * 145 + 620);
        const same = {
          ...loaded,
          scenario: { ...loaded.scenario, scheme: { ...loaded.scenario.scheme, cap: 1.2 * e } },
        };
        const lived = got.failure === 'none' ? 40 : got.row.failureDay + 1;
        const turnover = got.series.turnover.slice(0, lived);
        const padded = [...turnover, ...Array.from({ length: 40 - lived }, () => 0)];
        expectAgreement(same, padded, got);
      }),
      { numRuns: 60 },
    );
  });
});
