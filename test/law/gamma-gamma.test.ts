import { expect, test } from 'vitest';
import { type GammaGamma, gammaGammaGiven, gammaGammaMean, gammaGammaSd } from '../../sim/law/gamma-gamma.ts';

const model: GammaGamma = { p: 6.25, q: 3.74, gamma: 15.44 };

test('mean and standard deviation of a purchase', () => {
  expect(Math.abs(gammaGammaMean(model) - 35.2189781021898)).toBeLessThan(1e-12);
  expect(Math.abs(gammaGammaSd(model) - 32.0215215026554)).toBeLessThan(1e-12);
});

test('they are those of the density, a beta prime', () => {
  // z^(p−1)·(γ + z)^(−p−q) up to a constant, over z = γ·e^v.
  const { p, q, gamma } = { p: 2, q: 7.5, gamma: 40 };
  const sums = [0, 0, 0];
  for (let v = -30; v < 30; v += 1 / 64) {
    const z = gamma * Math.exp(v);
    const weight = Math.exp(p * v - (p + q) * Math.log1p(Math.exp(v)));
    for (const k of [0, 1, 2]) sums[k] += weight * z ** k;
  }
  const mean = sums[1] / sums[0];
  expect(gammaGammaMean({ p, q, gamma })).toBeCloseTo(mean, 9);
  expect(gammaGammaSd({ p, q, gamma })).toBeCloseTo(Math.sqrt(sums[2] / sums[0] - mean * mean), 9);
});

test('has none where the tail is too heavy', () => {
  expect(gammaGammaMean({ ...model, q: 1 })).toBe(Infinity);
  expect(gammaGammaSd({ ...model, q: 2 })).toBe(Infinity);
  expect(gammaGammaMean({ ...model, q: 1.5 })).toBeGreaterThan(0);
});

test('what is known of a buyer counts more with every purchase', () => {
  expect(Math.abs(gammaGammaGiven(model, 2, 50) - 47.3425196850394)).toBeLessThan(1e-12);
  expect(gammaGammaGiven(model, 0, 0)).toBeCloseTo(gammaGammaMean(model), 12);
  expect(gammaGammaGiven(model, 1e9, 50)).toBeCloseTo(50, 6);
});
