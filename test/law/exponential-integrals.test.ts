import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annuityFactor, phi1, phi2 } from '../../sim/law/exponential-integrals.ts';
import { gaussLegendre } from '../../sim/law/gauss-legendre.ts';

const { nodes, weights } = gaussLegendre(40);
/** Integral over [0, 1], by a rule that knows nothing of the closed forms. */
const integral = (f: (u: number) => number) =>
  nodes.reduce((sum, node, i) => sum + (weights[i] / 2) * f((1 + node) / 2), 0);

const argument = fc.double({ min: -20, max: 20, noNaN: true });

test('phi1 and phi2 are their integrals', () => {
  fc.assert(
    fc.property(argument, (x) => {
      expect(phi1(x) / integral((u) => Math.exp(x * u))).toBeCloseTo(1, 12);
      expect(phi2(x) / integral((u) => (1 - u) * Math.exp(x * u))).toBeCloseTo(1, 11);
    }),
  );
});

test('no digits are lost near 0', () => {
  for (const x of [1e-17, 1e-9, -1e-9, 1e-5, -1e-5]) {
    expect(phi1(x)).toBeCloseTo(1 + x / 2 + (x * x) / 6, 15);
    expect(phi2(x)).toBeCloseTo(0.5 + x / 6 + (x * x) / 24, 15);
  }
  expect([phi1(0), phi2(0), annuityFactor(0)]).toEqual([1, 0.5, 1]);
});

test('phi2 does not jump where its way of computing changes', () => {
  for (const x of [0.5, -0.5]) expect(phi2(x * (1 - 1e-15))).toBeCloseTo(phi2(x), 14);
});
