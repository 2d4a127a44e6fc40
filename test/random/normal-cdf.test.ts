import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gaussLegendre } from '../../sim/law/gauss-legendre.ts';
import { normalCdf, normalDensity, normalQuantile } from '../../sim/random/normal-cdf.ts';

const { nodes, weights } = gaussLegendre(40);

test('the distribution function is the integral of the density', () => {
  fc.assert(
    fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (x) => {
      let area = 0;
      for (let piece = 0; piece < 8; piece++) {
        nodes.forEach((node, i) => {
          area += weights[i] * (x / 16) * normalDensity(((piece + (1 + node) / 2) * x) / 8);
        });
      }
      expect(normalCdf(x)).toBeCloseTo(0.5 + area, 13);
    }),
  );
});

test('the lower tail keeps its digits', () => {
  // Abramowitz & Stegun table 26.2: −log10 Q(x).
  for (const [x, minusLog] of [
    [5, 6.54265],
    [10, 23.11805],
    [20, 88.5601],
    [30, 197.30921],
  ]) {
    expect(-Math.log10(normalCdf(-x))).toBeCloseTo(minusLog, 5);
  }
  expect([normalCdf(-50), normalCdf(50), normalCdf(0)]).toEqual([0, 1, 0.5]);
});

test('does not jump where its way of computing changes', () => {
  expect(normalCdf(-2.5 - 1e-13) / normalCdf(-2.5)).toBeCloseTo(1, 11);
});

test('the quantile undoes the distribution function', () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (x) => {
      expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThan(1e-10);
    }),
  );
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(0.5)).toBe(0);
});
