import { afterEach, expect, test, vi } from 'vitest';
import { type Progress, progressMeter } from '../../sim/run/progress.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is told after so many seconds, with so much done. */
function toldAt(seconds: number, done: number, total: number): Progress {
  const now = vi.spyOn(performance, 'now').mockReturnValue(5000);
  let told: Progress | undefined;
  const tell = progressMeter((progress) => {
    told = progress;
  });
  now.mockReturnValue(5000 + 1000 * seconds);
  tell(done, total);
  return told!;
}

test.each([
  [2, 10_000, 20_000, 5000, 2],
  [10, 900, 1000, 90, 10 / 9],
  // Slower than one a second.
  [8, 2, 10, 0.25, 32],
  [3, 600, 600, 200, 0],
])('after %d s with %d of %d done it is %d a second and %d s are left', (seconds, done, total, rate, left) => {
  const { pathsPerSecond, secondsLeft } = toldAt(seconds, done, total);
  expect(pathsPerSecond).toBeCloseTo(rate, 9);
  expect(secondsLeft).toBeCloseTo(left, 9);
});

test('while nothing is done, and in the first second, it promises no end', () => {
  expect(toldAt(0.9, 5, 10).secondsLeft).toBe(Number.POSITIVE_INFINITY);
  expect(toldAt(0.9, 10, 10).secondsLeft).toBe(0);
  expect(toldAt(4, 0, 10)).toEqual({ done: 0, total: 10, pathsPerSecond: 0, secondsLeft: Number.POSITIVE_INFINITY });
});

test('a slow beginning is forgotten, and a rate is steady where it is', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const told: Progress[] = [];
  const tell = progressMeter((progress) => told.push(progress));
  // Two seconds of 100 a second, then 1000 a second.
  for (let at = 100; at <= 10_000; at += 100) {
    now.mockReturnValue(at);
    tell(at <= 2000 ? at / 10 : 200 + (at - 2000), 20_000);
  }
  for (const { done, total, pathsPerSecond, secondsLeft } of told.slice(9)) {
    expect(secondsLeft).toBeCloseTo((total - done) / pathsPerSecond, 9);
  }
  expect(told.slice(0, 20).every(({ pathsPerSecond }) => Math.abs(pathsPerSecond - 100) < 1e-9)).toBe(true);
  expect(told.at(-1)!.pathsPerSecond).toBeCloseTo(1000, 9);
});
