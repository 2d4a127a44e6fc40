import { expect, test } from 'vitest';
import { normalQuantile } from '../../sim/random/normal-cdf.ts';
import { tQuantile } from '../../sim/stats/student-t.ts';

test('one and two degrees of freedom have closed forms', () => {
  for (const p of [0.5, 0.6, 0.9, 0.975, 0.995, 0.9995, 0.025]) {
    const one = Math.tan(Math.PI * (p - 0.5));
    const two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
    expect(Math.abs(tQuantile(p, 1) - one)).toBeLessThanOrEqual(1e-10 * Math.abs(one));
    expect(Math.abs(tQuantile(p, 2) - two)).toBeLessThanOrEqual(1e-11 * Math.abs(two));
  }
});

test('the printed table', () => {
  // Two-sided 95 %: Fisher & Yates.
  for (const [freedom, t] of [
    [3, 3.182],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
  ]) {
    expect(tQuantile(0.975, freedom)).toBeCloseTo(t, 3);
  }
});

test('tends to the normal quantile as it should', () => {
  for (const freedom of [1e3, 1e5, 1e6]) {
    // Abramowitz & Stegun 26.7.5.
    const z = normalQuantile(0.975);
    const g1 = (z ** 3 + z) / 4;
    const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
    const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
    expect(tQuantile(0.975, freedom)).toBeCloseTo(z + g1 / freedom + g2 / freedom ** 2 + g3 / freedom ** 3, 10);
  }
});
