import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruinWatchedAlways, ruinWatchedDaily, ruinWatchedDailyNearly } from '../../sim/law/brownian-ruin.ts';
import { gaussLegendre } from '../../sim/law/gauss-legendre.ts';
import { normalCdf } from '../../sim/random/normal-cdf.ts';

const { nodes, weights } = gaussLegendre(40);

test('watched always: the integral of the first-passage density', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 10, noNaN: true }),
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      (start, drift) => {
        let sum = 0;
        // u/√(2πt³)·exp(−(u+μt)²/(2t)), in s = √t, which has no spike at 0.
        for (let piece = 0; piece < 20; piece++) {
          nodes.forEach((node, i) => {
            const s = ((piece + (1 + node) / 2) * 10) / 20;
            const t = s * s;
            sum +=
              (weights[i] / 4) *
              ((2 * start) / (Math.sqrt(2 * Math.PI) * t)) *
              Math.exp(-((start + drift * t) ** 2) / (2 * t));
          });
        }
        expect(ruinWatchedAlways({ start, drift, sd: 1 }, 100)).toBeCloseTo(sum, 9);
      },
    ),
    { numRuns: 30 },
  );
});

test('watched once: the normal distribution', () => {
  expect(ruinWatchedDaily({ start: 2, drift: 0.3, sd: 1.5 }, 4, 4)).toBeCloseTo(normalCdf((-2 - 1.2) / 3), 13);
  expect(ruinWatchedDaily({ start: 2, drift: 0.3, sd: 1.5 }, 0)).toBe(0);
});

test('watched twice: one integral', () => {
  const [start, drift, sd] = [1, -0.2, 0.8];
  let sum = normalCdf((-start - drift) / sd);
  for (let piece = 0; piece < 40; piece++) {
    nodes.forEach((node, i) => {
      const y = ((piece + (1 + node) / 2) * 12) / 40;
      const density = Math.exp(-((y - start - drift) ** 2) / (2 * sd * sd)) / (sd * Math.sqrt(2 * Math.PI));
      sum += ((weights[i] * 12) / 80) * density * normalCdf((-y - drift) / sd);
    });
  }
  expect(ruinWatchedDaily({ start, drift, sd }, 2)).toBeCloseTo(sum, 12);
});

test('watched ever more often it tends to being watched always, and the shifted barrier follows', () => {
  const reserve = { start: 2, drift: -0.05, sd: 1 };
  const always = ruinWatchedAlways(reserve, 4);
  const often = [1, 0.25, 0.0625].map((step) => ruinWatchedDaily(reserve, 4, step));
  expect(often[0]).toBeLessThan(often[1]);
  expect(often[1]).toBeLessThan(often[2]);
  expect(often[2]).toBeLessThan(always);
  for (const [i, step] of [1, 0.25, 0.0625].entries()) {
    expect(Math.abs(ruinWatchedDailyNearly(reserve, 4, step) - often[i])).toBeLessThan(0.02 * step);
  }
});

test('ruin without end does not overflow', () => {
  expect(ruinWatchedAlways({ start: 1000, drift: -10, sd: 1 }, 1000)).toBeCloseTo(1, 12);
});
