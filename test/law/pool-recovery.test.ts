import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annuityFactor } from '../../sim/law/exponential-integrals.ts';
import { gaussLegendre } from '../../sim/law/gauss-legendre.ts';
import { paybackRoot } from '../../sim/law/payback-root.ts';
import {
  dailyPoolShare,
  fullyPaidShare,
  giniRecovered,
  medianRecovered,
  paybackDays,
} from '../../sim/law/pool-recovery.ts';

const share = fc.double({ min: 0.03, max: 0.95, noNaN: true });

test('mean φ, and the Gini coefficient is half the mean difference over the mean', () => {
  const { nodes, weights } = gaussLegendre(60);
  fc.assert(
    fc.property(share, (phi) => {
      // R = min(1, E), E exponential of rate X: P(R > y) = e^(−Xy) below 1. Mean = ∫P, Gini = 1 − ∫P²/∫P.
      const x = paybackRoot(phi);
      const integral = (f: (y: number) => number) =>
        nodes.reduce((sum, node, i) => sum + (weights[i] / 2) * f((1 + node) / 2), 0);
      const mean = integral((y) => Math.exp(-x * y));
      expect(mean).toBeCloseTo(phi, 11);
      expect(giniRecovered(phi)).toBeCloseTo(1 - integral((y) => Math.exp(-2 * x * y)) / mean, 10);
    }),
  );
});

test('half of past turnover has got less than the median', () => {
  fc.assert(
    fc.property(share, (phi) => {
      const below = 1 - Math.exp(-paybackRoot(phi) * medianRecovered(phi));
      if (medianRecovered(phi) < 1) expect(below).toBeCloseTo(0.5, 12);
      else expect(fullyPaidShare(phi)).toBeGreaterThanOrEqual(0.5);
    }),
  );
});

test('in steady growth a claim takes X/g days, the same share of turnover in the limit of small days', () => {
  expect(paybackDays(0.1, 0.01)).toBeCloseTo(999.9545794, 6);
  // Σ over L days of unit payments, discounted: by the sum itself.
  const [gamma, days] = [0.013, 90];
  let sum = 0;
  for (let age = 1; age <= days; age++) sum += (1 + gamma) ** -age / days;
  expect(dailyPoolShare(gamma, days)).toBeCloseTo(sum, 14);
  expect(dailyPoolShare(0, days)).toBe(1);
  expect(dailyPoolShare(1e-6, 1e6)).toBeCloseTo(annuityFactor(1), 6);
});
