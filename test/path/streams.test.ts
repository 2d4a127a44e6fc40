import { describe, expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { rowLength } from '../../sim/path/path-block.ts';
import { newPathMemory } from '../../sim/path/path-memory.ts';
import { runPath } from '../../sim/path/step.ts';
import { BlockRunner } from '../../sim/run/block-runner.ts';
import type { LoadedScenario } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from './engine.ts';

const HORIZON = 700;
const noisy = (rest: string, growth = '{kind: flat}', seed = 's') =>
  scenarioOf(
    `horizon: ${HORIZON}\nseed: ${seed}\nmarket: {turnover: {initial: 1000, growth: ${growth}, noise: {sd: 0.05}}}\nscheme: {fee: 0.1, payout: {kind: pool}}\n${rest}`,
  );

/** Turnover up to the day on which the path ends. */
function alive(loaded: LoadedScenario, path: number) {
  const { series, row } = enginePath(loaded, path);
  const end = row.failureDay < 0 ? HORIZON : row.failureDay + 1;
  return { end, turnover: series.turnover.slice(0, end) };
}

describe('a new random part never shifts another', () => {
  const plain = noisy('');

  test.each([
    ['absconding', 'failure: {absconded: {hazard: 0.003}}'],
    ['closing', 'failure: {closed: {hazard: 0.003}}'],
    ['both', 'failure: {absconded: {hazard: 0.003}, closed: {hazard: 0.001}}'],
  ])('%s leaves the noise as it is, to the last bit', (_, failure) => {
    const loaded = noisy(failure);
    let ended = 0;
    for (let path = 0; path < 40; path++) {
      const { end, turnover } = alive(loaded, path);
      if (end < HORIZON) ended++;
      expect(turnover).toEqual(alive(plain, path).turnover.slice(0, end));
    }
    expect(ended).toBeGreaterThan(20);
  });

  test('closing leaves the days of absconding as they are', () => {
    const one = noisy('failure: {absconded: {hazard: 0.003}}');
    const two = noisy('failure: {absconded: {hazard: 0.003}, closed: {hazard: 0.001}}');
    let kept = 0;
    for (let path = 0; path < 60; path++) {
      const [alone, both] = [enginePath(one, path), enginePath(two, path)];
      if (both.failure !== 'absconded') continue;
      kept++;
      expect(both.row.failureDay).toBe(alone.row.failureDay);
    }
    expect(kept).toBeGreaterThan(20);
  });

  test('a higher hazard only moves the day forward', () => {
    const days = [0.001, 0.002, 0.01].map((hazard) =>
      Array.from({ length: 60 }, (_, path) => {
        const { failureDay } = enginePath(noisy(`failure: {absconded: {hazard: ${hazard}}}`), path).row;
        return failureDay < 0 ? HORIZON : failureDay;
      }),
    );
    for (let path = 0; path < 60; path++) {
      expect(days[1][path]).toBeLessThanOrEqual(days[0][path]);
      expect(days[2][path]).toBeLessThanOrEqual(days[1][path]);
    }
  });

  test('states leave the noise as it is: the ratio of turnover is the level alone', () => {
    const states =
      '{kind: regimes, states: {a: {kind: linear, slope: 8, leave: 0.02}, b: {kind: linear, slope: -4, leave: 0.02}}}';
    const loaded = noisy('', states);
    for (let path = 0; path < 10; path++) {
      const [with_, without] = [alive(loaded, path).turnover, alive(plain, path).turnover];
      const level = with_.map((turnover, t) => (1000 * turnover) / without[t]);
      for (let t = 1; t < HORIZON; t++) {
        const step = level[t] - level[t - 1];
        expect(Math.min(Math.abs(step - 8), Math.abs(step + 4), level[t])).toBeLessThan(1e-6);
      }
    }
  });

  test('the noise has the days of its own whatever the horizon', () => {
    const short = scenarioOf(
      'horizon: 300\nseed: s\nmarket: {turnover: {initial: 1000, noise: {sd: 0.05}}}\nscheme: {fee: 0.1, payout: {kind: pool}}',
    );
    expect(enginePath(short, 3).series.turnover).toEqual(enginePath(plain, 3).series.turnover.slice(0, 300));
  });

  test('another seed is another world', () => {
    const other = alive(noisy('', '{kind: flat}', 't'), 0).turnover;
    const same = alive(plain, 0).turnover;
    expect(other.filter((turnover, t) => t > 0 && turnover === same[t])).toEqual([]);
  });
});

describe('a path is the same', () => {
  const payouts = [
    '{kind: pool}',
    '{kind: balance, share: 0.1, breaker: {above: 1.5, share: 0.01}}',
    '{kind: queue}',
    '{kind: fixed, days: 30}',
    '{kind: declining, rate: 0.05}',
    '{kind: milestone, stages: [{age: 20, share: 0.5}, {age: 40, share: 0.5}]}',
    '{kind: stages, window: 10, trigger: 0.1, fallback: 20, shares: [0.2, 0.3], exit: full}',
    '{kind: instant, share: 0.11}',
    '{schedule: [{from: 0, kind: pool}, {from: 100, kind: fixed, days: 60}, {from: 200, kind: balance, share: 0.1}]}',
  ];

  test.each(payouts)('alone and after others in the same memory: %s', (payout) => {
    const loaded = scenarioOf(
      `horizon: 400\nmarket: {turnover: {initial: 1000, growth: {kind: regimes, states: {a: {kind: exponential, rate: 0.03, leave: 0.02}, b: {kind: exponential, rate: -0.03, leave: 0.02}}}, noise: {sd: 0.1}}}\n` +
        `scheme: {fee: 0.1, payout: ${payout}, onShort: prorate}\noperator: {capital: 20_000, costs: {fixed: 10}}\nfailure: {closed: {hazard: 0.004}, halted: {below: 0.2, days: 9}}`,
    );
    const model = compileModel(loaded);
    const stride = rowLength(model.cohorts.length);
    const runner = new BlockRunner();
    runner.prepare(model, 'exact');
    const block = runner.run(1000, 50);
    for (const path of [0, 7, 31, 49]) {
      const memory = newPathMemory(model);
      const row = new Float64Array(stride);
      runPath(model, memory, 1000 + path, row, 0);
      expect(block.rows.slice(path * stride, (path + 1) * stride)).toEqual(row);
      const { length } = memory.record;
      expect(block.records!.slice(path * length, (path + 1) * length)).toEqual(memory.record);
    }
  });

  test('however many paths there are and wherever a block begins', () => {
    const loaded = noisy('failure: {absconded: {hazard: 0.003}}');
    const model = compileModel(loaded);
    const stride = rowLength(model.cohorts.length);
    const runner = new BlockRunner();
    runner.prepare(model, 'exact');
    const whole = runner.run(0, 100);
    for (const [first, count] of [
      [0, 1],
      [13, 29],
      [99, 1],
    ]) {
      expect(runner.run(first, count).rows).toEqual(whole.rows.slice(first * stride, (first + count) * stride));
    }
  });

  test('beyond 2^32 too, and there different from the one below', () => {
    const [low, high] = [enginePath(noisy(''), 5), enginePath(noisy(''), 2 ** 32 + 5)];
    expect(enginePath(noisy(''), 2 ** 32 + 5)).toEqual(high);
    expect(high.series.turnover[10]).not.toBe(low.series.turnover[10]);
  });
});

test('the sums of a block are those of its paths, in every column', () => {
  const model = compileModel(noisy('failure: {absconded: {hazard: 0.003}}'));
  const runner = new BlockRunner();
  runner.prepare(model, 'exact');
  for (const count of [1, 7, 8, 9, 128]) {
    const { sums, records } = runner.run(3, count);
    sums.forEach((sum, column) => {
      let wanted = 0;
      for (let i = 0; i < count; i++) wanted += records![i * sums.length + column];
      expect(sum).toBe(wanted);
    });
  }
});
