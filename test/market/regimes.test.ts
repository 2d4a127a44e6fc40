import { describe, expect, test } from 'vitest';
import { compileRegimes, fillRegimes } from '../../sim/market/growth/compile-regimes.ts';
import { growthSchema, trendOf } from '../../sim/market/growth/growth.ts';
import { startStream, streamKey } from '../../sim/random/stream.ts';

function paths(states: Record<string, unknown>, initial: number, horizon: number, count: number): Float64Array[] {
  const growth = growthSchema.parse({ kind: 'regimes', states });
  if (growth.kind !== 'regimes') throw new Error('not regimes');
  const compiled = compileRegimes(growth, horizon);
  const stream = new Int32Array(4);
  const key = streamKey('regimes', 'regime');
  return Array.from({ length: count }, (_, path) => {
    const out = new Float64Array(horizon);
    startStream(stream, key, path);
    fillRegimes(compiled, stream, initial, out);
    return out;
  });
}

/** The states of each path, read off its slope: the states must be linear with whole slopes that differ. */
const slopes = (path: Float64Array) => Array.from(path.subarray(1), (level, t) => Math.round(level - path[t]));

/** Lengths of the stays in each state: whole ones only, so the last of each path is left out. */
function staysOf(paths: readonly Float64Array[]): Map<number, number[]> {
  const stays = new Map<number, number[]>();
  for (const path of paths) {
    let length = 0;
    const slope = slopes(path);
    slope.forEach((one, t) => {
      length++;
      if (t + 1 === slope.length || slope[t + 1] === one) return;
      stays.set(one, [...(stays.get(one) ?? []), length]);
      length = 0;
    });
  }
  return stays;
}

/** 4.5 standard errors of a share. */
const near = (seen: number, p: number, n: number, what: string) =>
  expect(Math.abs(seen - p), what).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / n) + 1e-9);

describe('regimes', () => {
  test('a stay of n days has the chance e^(−(n−1)·leave)·(1 − e^(−leave))', () => {
    const leave = { up: 0.4, down: 0.15 };
    const stays = staysOf(
      paths(
        { up: { kind: 'linear', slope: 1, leave: leave.up }, down: { kind: 'linear', slope: -1, leave: leave.down } },
        1e6,
        4000,
        20,
      ),
    );
    for (const [slope, hazard] of [
      [1, leave.up],
      [-1, leave.down],
    ]) {
      const lengths = stays.get(slope)!;
      expect(lengths.length).toBeGreaterThan(5000);
      for (const n of [1, 2, 3, 5, 10, 20]) {
        const p = Math.exp(-(n - 1) * hazard) * -Math.expm1(-hazard);
        near(
          lengths.filter((length) => length === n).length / lengths.length,
          p,
          lengths.length,
          `${slope}: ${n} days`,
        );
      }
    }
  });

  test('the first stay has the same distribution: the state of day 0 may be left on day 1', () => {
    const count = 20_000;
    const first = paths(
      { up: { kind: 'linear', slope: 1, leave: 0.3 }, down: { kind: 'linear', slope: -1, leave: 0 } },
      1e6,
      40,
      count,
    ).map((path) => slopes(path).indexOf(-1));
    for (const n of [1, 2, 5, 10]) {
      const p = Math.exp(-(n - 1) * 0.3) * -Math.expm1(-0.3);
      near(first.filter((days) => days === n).length / count, p, count, `${n} days`);
    }
  });

  test('a state with leave 0 is never left', () => {
    const absorbed = paths(
      { up: { kind: 'linear', slope: 1, leave: 0.5 }, down: { kind: 'linear', slope: -1, leave: 0 } },
      1e6,
      300,
      200,
    );
    for (const path of absorbed) {
      const slope = slopes(path);
      expect(slope.lastIndexOf(1)).toBe(slope.indexOf(-1) - 1);
    }
  });

  test('the next state is drawn by weight; without `to` every other state is equally likely', () => {
    const states = {
      a: { kind: 'linear', slope: 1, leave: 0.7, to: { b: 1, c: 3 } },
      b: { kind: 'linear', slope: 2, leave: 0.7 },
      c: { kind: 'linear', slope: 3, leave: 0.7, to: { a: 0.2, d: 0 } },
      d: { kind: 'linear', slope: 4, leave: 0.7 },
    };
    const moves = new Map<string, number>();
    for (const path of paths(states, 1e6, 3000, 20)) {
      const slope = slopes(path);
      for (let t = 1; t < slope.length; t++) {
        if (slope[t] === slope[t - 1]) continue;
        const move = `${slope[t - 1]}${slope[t]}`;
        moves.set(move, (moves.get(move) ?? 0) + 1);
      }
    }
    const from = (state: number) => [1, 2, 3, 4].map((to) => moves.get(`${state}${to}`) ?? 0);
    const [a, b, c] = [from(1), from(2), from(3)];
    const total = (counts: number[]) => counts.reduce((x, y) => x + y, 0);
    expect(total(a)).toBeGreaterThan(3000);
    expect([a[0], a[3]]).toEqual([0, 0]);
    near(a[1] / total(a), 0.25, total(a), 'a to b');
    near(b[0] / total(b), 1 / 3, total(b), 'b to a');
    near(b[2] / total(b), 1 / 3, total(b), 'b to c');
    near(b[3] / total(b), 1 / 3, total(b), 'b to d');
    expect(c).toEqual([total(c), 0, 0, 0]);
  });

  test('the level goes on from where it stood, in every kind', () => {
    const states = {
      steady: { kind: 'flat', leave: 0.1 },
      up: { kind: 'exponential', rate: 0.01, leave: 0.1 },
      ramp: { kind: 'linear', slope: 10, leave: 0.1 },
      fill: { kind: 'logistic', capacity: 2000, rate: 0.02, leave: 0.1 },
      spread: { kind: 'bass', market: 2000, p: 0.001, q: 0.02, leave: 0.1 },
    };
    for (const path of paths(states, 1000, 500, 50)) {
      expect(path[0]).toBe(1000);
      for (let t = 1; t < path.length; t++) {
        // No kind moves by more than 1 %, 10, or what the logistic takes off above its capacity: a jump would be far more.
        expect(Math.abs(path[t] - path[t - 1])).toBeLessThan(
          0.021 * path[t - 1] * Math.max(1, path[t - 1] / 2000) + 11,
        );
      }
    }
  });

  test.each([
    ['flat', { kind: 'flat' }],
    ['linear', { kind: 'linear', slope: -3 }],
    ['exponential', { kind: 'exponential', rate: 0.003 }],
    ['logistic', { kind: 'logistic', capacity: 5000, rate: 0.01 }],
    ['bass', { kind: 'bass', market: 5000, p: 0.001, q: 0.01 }],
  ])('a single state of %s is that growth', (_, growth) => {
    const [path] = paths({ only: { ...growth, leave: 0 } }, 1000, 800, 1);
    const wanted = trendOf(growthSchema.parse(growth), 1000, 800)!;
    wanted.forEach((level, t) => {
      expect(Math.abs(path[t] - level)).toBeLessThanOrEqual(1e-11 * level);
    });
  });

  test('a state that was left and entered again starts from the level it finds', () => {
    const states = {
      rise: { kind: 'linear', slope: 1, leave: 1 },
      fall: { kind: 'linear', slope: -1, leave: 1 },
    };
    for (const path of paths(states, 100, 200, 50)) {
      for (const slope of slopes(path)) expect(Math.abs(slope)).toBe(1);
    }
  });

  test('no path leaves the numbers, whatever states come together', () => {
    const states = {
      up: { kind: 'exponential', rate: 0.5, leave: 0.3 },
      // Above its capacity this one is at infinity within days.
      down: { kind: 'logistic', capacity: 1000, rate: -0.5, leave: 0.05 },
      still: { kind: 'flat', leave: 0.3 },
    };
    for (const path of paths(states, 500, 5000, 20)) {
      expect(path.every((level) => level >= 0 && level <= 1e18)).toBe(true);
    }
    const far = paths({ up: { kind: 'exponential', rate: 0.5, leave: 1e-6 } }, 1e17, 5000, 1)[0];
    expect(far[4999]).toBe(1e18);
  });

  test('a state with nowhere to go stays', () => {
    const [path] = paths({ only: { kind: 'linear', slope: 2, leave: 3 } }, 10, 50, 1);
    expect(path[49]).toBe(10 + 49 * 2);
    const [other] = paths(
      { a: { kind: 'linear', slope: 2, leave: 3, to: { b: 0 } }, b: { kind: 'linear', slope: 5, leave: 0 } },
      10,
      50,
      1,
    );
    expect(other[49]).toBe(10 + 49 * 2);
  });
});
