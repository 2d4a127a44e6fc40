import { describe, expect, test } from 'vitest';
import { bassShare } from '../../sim/market/growth/bass.ts';
import { fillTrend, type Growth, growthSchema, longRunRate, trendOf } from '../../sim/market/growth/growth.ts';
import { simpleGrowthKinds, simpleTrend } from '../../sim/market/growth/simple-growth.ts';
import oracles from '../known-answers/oracles.json';

const levels = (growth: Growth, initial: number, horizon: number) => Array.from(trendOf(growth, initial, horizon)!);
const close = (got: number, wanted: number) =>
  expect(Math.abs(got / wanted - 1), `${got} for ${wanted}`).toBeLessThan(1e-13);

describe('growth kinds by hand', () => {
  test('flat', () => {
    expect(levels({ kind: 'flat' }, 70, 4)).toEqual([70, 70, 70, 70]);
  });

  test('linear, never below 0', () => {
    expect(levels({ kind: 'linear', slope: 2.5 }, 10, 5)).toEqual([10, 12.5, 15, 17.5, 20]);
    expect(levels({ kind: 'linear', slope: -4 }, 10, 5)).toEqual([10, 6, 2, 0, 0]);
  });

  test('exponential: doubles after ln 2 / rate days', () => {
    const level = levels({ kind: 'exponential', rate: Math.LN2 / 10 }, 3, 41);
    close(level[10], 6);
    close(level[40], 48);
    close(levels({ kind: 'exponential', rate: -Math.LN10 / 5 }, 3, 11)[10], 0.03);
  });

  test('logistic: a tenth of the capacity is half of it after ln 9 / rate days', () => {
    const level = levels({ kind: 'logistic', capacity: 1000, rate: Math.log(9) / 20 }, 100, 61);
    expect(level[0]).toBe(100);
    close(level[20], 500);
    close(level[40], 900);
    close(level[60], 81_000 / 82); // odds of 1 : 9 go to 9² · 9 : 9 = 81 : 1
  });

  test('logistic from above its capacity falls to it; from 0 it stays 0', () => {
    const level = levels({ kind: 'logistic', capacity: 100, rate: Math.LN2 }, 200, 80);
    close(level[1], 100 / (1 - 0.25));
    close(level[79], 100);
    expect(levels({ kind: 'logistic', capacity: 100, rate: 0.1 }, 0, 3)).toEqual([0, 0, 0]);
  });

  test('bass: the published shares, on top of the initial level', () => {
    const published = oracles.oracles.filter(({ name }) => name === 'bass.F') as unknown as {
      inputs: { p: number; q: number; t: number };
      expected: number;
    }[];
    expect(published.length).toBeGreaterThan(3);
    for (const { inputs, expected } of published) {
      const { p, q, t } = inputs;
      expect(bassShare(p, q, t)).toBeCloseTo(expected, 10);
      const level = levels({ kind: 'bass', market: 1100, p, q }, 100, t + 1)[t];
      expect(level).toBeCloseTo(100 + 1000 * expected, 7);
    }
  });

  test('bass without imitation is an exponential approach', () => {
    close(bassShare(Math.LN2 / 7, 0, 14), 0.75);
  });

  test.each(simpleGrowthKinds.map((kind) => [kind.name, kind.example] as const))(
    '%s stands at exactly its level on day 0 and never leaves [0, ∞)',
    (name) => {
      const growths: Growth[] = [
        { kind: 'flat' },
        { kind: 'linear', slope: -3 },
        { kind: 'exponential', rate: -0.3 },
        { kind: 'logistic', capacity: 7, rate: 0.4 },
        { kind: 'logistic', capacity: 1e18, rate: -0.4 },
        { kind: 'bass', market: 3, p: 0.1, q: 0.4 },
      ].map((growth) => growthSchema.parse(growth));
      const own = growths.filter(({ kind }) => kind === name);
      expect(own.length).toBeGreaterThan(0);
      for (const growth of own) {
        for (const level of [0.1, 1, 1234.5678, 1e18]) {
          const path = levels(growth, level, 3000);
          expect(path[0]).toBe(level);
          expect(path.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
        }
      }
    },
  );

  test('a series is taken as it is', () => {
    expect(Array.from(trendOf({ kind: 'series', file: 'a.csv', column: 'b' }, 0, 3, [5, 0, 7])!)).toEqual([5, 0, 7]);
  });
});

describe('piecewise', () => {
  const growth = growthSchema.parse({
    kind: 'piecewise',
    segments: [
      { days: 10, kind: 'exponential', rate: Math.LN2 / 10 },
      { days: 5, kind: 'linear', slope: -1 },
      { days: 20, kind: 'logistic', capacity: 30, rate: Math.LN2 / 20 },
      { kind: 'flat' },
    ],
  });

  test('each piece starts where the last ended', () => {
    const level = levels(growth, 10, 60);
    expect(level[0]).toBe(10);
    close(level[10], 20);
    close(level[14], 16);
    close(level[15], 15);
    close(level[35], 20); // odds 15 : 15 go to 2 : 1
    close(level[59], 20);
    // No day jumps: the change from one day to the next is the steepest piece's at most.
    for (let t = 1; t < 60; t++) expect(Math.abs(level[t] - level[t - 1])).toBeLessThan(1.4);
  });

  test('equals the pieces put end to end by hand', () => {
    if (growth.kind !== 'piecewise') throw new Error('not piecewise');
    let from = 10;
    const wanted: number[] = [];
    growth.segments.forEach((piece, i) => {
      const length = [10, 5, 20, 25][i];
      for (let d = 0; d < length; d++) wanted.push(simpleTrend(piece, from, d));
      from = simpleTrend(piece, from, length);
    });
    expect(levels(growth, 10, 60)).toEqual(wanted);
  });

  test('a run may end inside any piece; the last lasts to the end whatever it says', () => {
    expect(levels(growth, 10, 12)).toEqual(levels(growth, 10, 60).slice(0, 12));
    const short = growthSchema.parse({ kind: 'piecewise', segments: [{ days: 2, kind: 'linear', slope: 1 }] });
    expect(levels(short, 1, 5)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('long-run rate', () => {
  const rate = (growth: unknown) => longRunRate(growthSchema.parse(growth));

  test('of the simple kinds', () => {
    expect(rate({ kind: 'flat' })).toBe(0);
    expect(rate({ kind: 'linear', slope: 5 })).toBe(0);
    expect(rate({ kind: 'exponential', rate: 0.004 })).toBe(0.004);
    expect(rate({ kind: 'exponential', rate: -0.004 })).toBe(-0.004);
    expect(rate({ kind: 'logistic', capacity: 3, rate: 0.1 })).toBe(0);
    expect(rate({ kind: 'logistic', capacity: 3, rate: -0.1 })).toBe(-0.1);
    expect(rate({ kind: 'bass', market: 3, p: 0.1, q: 0 })).toBe(0);
    expect(rate({ kind: 'series', file: 'a.csv', column: 'b' })).toBeNull();
  });

  test('of pieces: the last one’s', () => {
    const segments = [
      { days: 10, kind: 'flat' },
      { kind: 'exponential', rate: 0.02 },
    ];
    expect(rate({ kind: 'piecewise', segments })).toBe(0.02);
  });

  test('of two states: weighted by the days spent in each, 1/(1 − e^(−leave))', () => {
    for (const [up, down] of [
      [0.01, 0.02],
      [3, 0.05],
      [1e-7, 5],
      [1e-9, 1e-7],
    ]) {
      const states = {
        up: { kind: 'exponential', rate: 0.02, leave: up },
        down: { kind: 'exponential', rate: -0.01, leave: down },
      };
      const days = [1 / -Math.expm1(-up), 1 / -Math.expm1(-down)];
      const wanted = (0.02 * days[0] - 0.01 * days[1]) / (days[0] + days[1]);
      expect(Math.abs(rate({ kind: 'regimes', states })! - wanted), `${up}, ${down}`).toBeLessThan(1e-9);
    }
  });

  test('of states that end in absorbing ones: by the chance of ending in each', () => {
    const states = {
      start: { kind: 'exponential', rate: 0.5, leave: 1e-6, to: { boom: 1, bust: 3 } },
      boom: { kind: 'exponential', rate: 0.01, leave: 0 },
      bust: { kind: 'exponential', rate: -0.02, leave: 0 },
      never: { kind: 'exponential', rate: 9, leave: 2 },
    };
    expect(rate({ kind: 'regimes', states })).toBeCloseTo(0.25 * 0.01 - 0.75 * 0.02, 9);
  });

  test('of a state that is never left: its own, whatever else there is', () => {
    const states = {
      here: { kind: 'exponential', rate: 0.03, leave: 0 },
      there: { kind: 'flat', leave: 1 },
    };
    expect(rate({ kind: 'regimes', states })).toBe(0.03);
    expect(rate({ kind: 'regimes', states: { alone: { kind: 'exponential', rate: 0.03, leave: 0.5 } } })).toBe(0.03);
  });

  test('of two states that swap every day: half of each', () => {
    const states = {
      odd: { kind: 'exponential', rate: 0.03, leave: 10 },
      even: { kind: 'exponential', rate: 0.01, leave: 10 },
    };
    expect(rate({ kind: 'regimes', states })).toBeCloseTo(0.02, 12);
  });
});

test.each([
  { kind: 'flat' },
  { kind: 'linear', slope: -3 },
  { kind: 'exponential', rate: 0.004 },
  { kind: 'logistic', capacity: 5000, rate: 0.01 },
  { kind: 'logistic', capacity: 500, rate: -0.0005 },
  { kind: 'logistic', capacity: 1000, rate: 0.01 },
  { kind: 'bass', market: 5000, p: 0.001, q: 0.01 },
  {
    kind: 'piecewise',
    segments: [
      { days: 100, kind: 'exponential', rate: 0.01 },
      { kind: 'logistic', capacity: 9000, rate: 0.02 },
    ],
  },
] as const)('$kind, filled quickly, is the same to rounding and starts at its level', (given) => {
  const growth = growthSchema.parse(given);
  const exact = trendOf(growth, 1000, 700)!;
  const quick = new Float64Array(700).fill(7);
  expect(fillTrend(growth, 1000, quick, undefined, true)).toBe(true);
  expect(quick[0]).toBe(1000);
  exact.forEach((level, t) => {
    expect(Math.abs(quick[t] - level)).toBeLessThanOrEqual(2e-14 * level);
  });
});
