import { expect, test } from 'vitest';
import { nextGamma } from '../../sim/random/gamma.ts';
import { nextPoisson } from '../../sim/random/poisson.ts';
import { startStream, streamKey } from '../../sim/random/stream.ts';

const COUNT = 200_000;

function draws(draw: (state: Int32Array) => number): Float64Array {
  const state = new Int32Array(4);
  startStream(state, streamKey('counts', 'purchases'), 0);
  return Float64Array.from({ length: COUNT }, () => draw(state));
}

/** Mean and variance within 4.5 standard errors; `fourth` is the fourth central moment. */
function expectMoments(values: Float64Array, mean: number, variance: number, fourth: number): void {
  const seen = values.reduce((a, b) => a + b, 0) / COUNT;
  expect(Math.abs(seen - mean)).toBeLessThanOrEqual(4.5 * Math.sqrt(variance / COUNT));
  const spread = values.reduce((a, b) => a + (b - mean) ** 2, 0) / COUNT;
  expect(Math.abs(spread - variance)).toBeLessThanOrEqual(4.5 * Math.sqrt((fourth - variance ** 2) / COUNT));
}

test.each([0, 1e-3, 0.4, 3, 9.99, 10, 11.5, 60, 63.5, 1000, 123_456, 9e6, 2e7, 1e12])(
  'Poisson numbers of mean %d have that mean and variance',
  (mean) => {
    const values = draws((state) => nextPoisson(state, mean));
    expect(values.every((value) => value >= 0 && Number.isInteger(value))).toBe(true);
    expectMoments(values, mean, mean, mean + 3 * mean * mean);
  },
);

test.each([0.7, 6, 10.3, 35, 200])('Poisson numbers of mean %d have the chance of each count (χ²)', (mean) => {
  const values = draws((state) => nextPoisson(state, mean));
  const seen = new Map<number, number>();
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
  let chance = Math.exp(-mean);
  let chi = 0;
  let cells = 0;
  for (let k = 0; k < mean + 20 * Math.sqrt(mean) + 20; k++) {
    const expected = chance * COUNT;
    if (expected > 20) {
      chi += ((seen.get(k) ?? 0) - expected) ** 2 / expected;
      cells++;
    }
    chance *= mean / (k + 1);
  }
  expect(cells).toBeGreaterThan(3);
  expect(Math.abs(chi - cells)).toBeLessThan(5 * Math.sqrt(2 * cells));
});

test.each([0.02, 0.5, 1, 2.5, 40, 1e5])('gamma numbers of shape %d have that mean and variance', (shape) => {
  const values = draws((state) => nextGamma(state, shape));
  expect(values.every((value) => value >= 0)).toBe(true);
  expectMoments(values, shape, shape, 3 * shape * shape + 6 * shape);
});

test('gamma of shape 1 is exponential, of shape 0 is 0', () => {
  const values = draws((state) => nextGamma(state, 1)).sort();
  let worst = 0;
  values.forEach((x, i) => {
    worst = Math.max(worst, Math.abs(1 - Math.exp(-x) - (i + 0.5) / COUNT));
  });
  expect(worst * Math.sqrt(COUNT)).toBeLessThan(1.95); // Kolmogorov–Smirnov at 0.1 %
  expect(nextGamma(new Int32Array(4), 0)).toBe(0);
});
