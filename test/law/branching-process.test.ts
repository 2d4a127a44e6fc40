import { expect, test } from 'vitest';
import { borelShare, geometricGenerationVariance, poissonExtinction } from '../../sim/law/branching-process.ts';

test('extinction is what the generations tend to', () => {
  for (const mean of [1.1, 1.5, 2, 5]) {
    let died = 0;
    for (let generation = 0; generation < 2000; generation++) died = Math.exp(mean * (died - 1));
    expect(poissonExtinction(mean)).toBeCloseTo(died, 12);
  }
  expect([0, 0.5, 1].map(poissonExtinction)).toEqual([1, 1, 1]);
});

test('variance of a generation, step by step', () => {
  // Var Z_(n+1) = m²·Var Z_n + σ²·E Z_n.
  for (const mean of [0.5, 1, 1.5]) {
    let variance = 0;
    for (let n = 0; n < 6; n++) {
      expect(geometricGenerationVariance(mean, n)).toBeCloseTo(variance, 10);
      variance = mean ** 2 * variance + mean * (1 + mean) * mean ** n;
    }
  }
});

test('sizes of families have the chance 1 in all, and the mean 1/(1 − m)', () => {
  for (const mean of [0, 0.3, 0.8]) {
    const shares = Array.from({ length: 3000 }, (_, i) => borelShare(mean, i + 1));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(shares.reduce((sum, share, i) => sum + share * (i + 1), 0)).toBeCloseTo(1 / (1 - mean), 9);
  }
});
