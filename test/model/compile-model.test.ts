import { describe, expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { scenarioOf } from './scenario-of.ts';

const scheme = 'scheme: {fee: 0.1, payout: {kind: pool}}';
const turnover = 'market: {turnover: {initial: 100}}';

describe('what is random', () => {
  const isRandom = (yaml: string) => compileModel(scenarioOf(`${scheme}\n${yaml}`)).random;
  const regimes = (states: string) => `market: {turnover: {initial: 100, growth: {kind: regimes, states: ${states}}}}`;

  test.each([
    ['flat turnover', turnover],
    ['noise of sd 0', 'market: {turnover: {initial: 100, noise: {sd: 0, reversion: 0.2}}}'],
    ['hazards of 0', `${turnover}\nfailure: {absconded: {hazard: 0}, closed: {hazard: 0}}`],
    ['a date of closing', `${turnover}\nfailure: {closed: {day: 9}}`],
    ['a state that is never left', regimes('{a: {kind: flat, leave: 0}, b: {kind: flat, leave: 1}}')],
    ['a state with nowhere to go', regimes('{a: {kind: flat, leave: 1}}')],
  ])('%s is not', (_, yaml) => expect(isRandom(yaml)).toBe(false));

  test.each([
    ['noise', 'market: {turnover: {initial: 100, noise: {sd: 1e-9}}}'],
    ['absconding', `${turnover}\nfailure: {absconded: {hazard: 1e-9}}`],
    ['closing', `${turnover}\nfailure: {closed: {hazard: 1e-9}}`],
    ['states', regimes('{a: {kind: flat, leave: 1e-9}, b: {kind: flat, leave: 0}}')],
  ])('%s is', (_, yaml) => expect(isRandom(yaml)).toBe(true));
});

describe('days that are recorded', () => {
  const grid = (horizon: number, everyDay?: boolean) =>
    Array.from(compileModel(scenarioOf(`horizon: ${horizon}\n${turnover}\n${scheme}`), { everyDay }).grid);

  test('all of them in a short run, at most 400 in a long one, first and last included, evenly', () => {
    expect(grid(1)).toEqual([0]);
    expect(grid(2)).toEqual([0, 1]);
    expect(grid(400)).toEqual(Array.from({ length: 400 }, (_, t) => t));
    for (const horizon of [401, 1825, 3650, 36_500]) {
      const days = grid(horizon);
      expect(days).toHaveLength(400);
      expect([days[0], days[399]]).toEqual([0, horizon - 1]);
      const steps = days.slice(1).map((day, i) => day - days[i]);
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
    }
    expect(grid(1825, true)).toHaveLength(1825);
  });
});

describe('cohorts that are followed', () => {
  const cohorts = (horizon: number, chosen?: number[]) =>
    Array.from(compileModel(scenarioOf(`horizon: ${horizon}\n${turnover}\n${scheme}`), { cohorts: chosen }).cohorts);

  test('every 30 days from day 0, or further apart when there would be more than 60', () => {
    expect(cohorts(1)).toEqual([0]);
    expect(cohorts(61)).toEqual([0, 30, 60]);
    expect(cohorts(1800)).toHaveLength(60);
    for (const horizon of [1801, 3650, 36_500]) {
      const days = cohorts(horizon);
      expect(days.length).toBeLessThanOrEqual(60);
      expect(days.length).toBeGreaterThan(25);
      expect(days[days.length - 1]).toBeLessThan(horizon);
      expect(days.every((day, i) => day === i * days[1])).toBe(true);
    }
    expect(cohorts(100, [3, 77])).toEqual([3, 77]);
  });
});

describe('expected turnover', () => {
  test('is the sum of trend and season, whatever the noise', () => {
    const yaml = `horizon: 14\nmarket: {turnover: {initial: 100, growth: {kind: linear, slope: 10}, noise: {sd: 0.5}, seasonality: {weekly: [0, 1, 1, 1, 1, 1, 2]}}}\n${scheme}`;
    let wanted = 0;
    for (let t = 0; t < 14; t++) wanted += (100 + 10 * t) * [0, 1, 1, 1, 1, 1, 2][t % 7];
    expect(compileModel(scenarioOf(yaml)).expectedTurnover).toBeCloseTo(wanted, 9);
  });

  test('is not known with regimes', () => {
    const yaml = `horizon: 14\nmarket: {turnover: {initial: 100, growth: {kind: regimes, states: {a: {kind: flat, leave: 0}}}}}\n${scheme}`;
    expect(compileModel(scenarioOf(yaml)).expectedTurnover).toBeNull();
  });
});
