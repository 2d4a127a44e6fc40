import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownAnswers } from '../../sim/cli/verify/known-answer.ts';
import {
  liabilityCoverage,
  reserveAfterGrowth,
  reserveSinceLaunch,
  ruinAfterGrowth,
  ruinSinceLaunch,
  steadyReserve,
} from '../../sim/law/fixed-reserve.ts';
import { gaussLegendre } from '../../sim/law/gauss-legendre.ts';
import { paybackRoot } from '../../sim/law/payback-root.ts';

const { nodes, weights } = gaussLegendre(24);
/** ∫ from a to b in pieces: knows nothing of the closed forms. */
function integral(f: (u: number) => number, a: number, b: number, pieces = 8): number {
  let sum = 0;
  for (let p = 0; p < pieces; p++) {
    const from = a + ((b - a) * p) / pieces;
    const half = (b - a) / pieces / 2;
    nodes.forEach((x, i) => {
      sum += weights[i] * half * f(from + half * (1 + x));
    });
  }
  return sum;
}

const promise = fc.record({
  share: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
  days: fc.integer({ min: 20, max: 800 }),
  growth: fc.double({ min: -0.01, max: 0.02, noNaN: true }),
});

test('the reserve is what came in less what every cohort was owed', () => {
  fc.assert(
    fc.property(promise, fc.double({ min: 0.1, max: 2.5, noNaN: true }), (p, part) => {
      const t = part * p.days;
      const turnover = (u: number) => Math.exp(p.growth * u);
      const fees = p.share * integral(turnover, 0, t);
      // The kink is where claims begin to be full.
      const kink = Math.max(0, t - p.days);
      const owed = (s: number) => turnover(s) * Math.min(1, (t - s) / p.days);
      const dues = integral(owed, 0, kink) + integral(owed, kink, t);
      const scale = integral(turnover, 0, t);
      expect((reserveSinceLaunch(p, 3, t) - (3 + fees - dues)) / scale).toBeCloseTo(0, 11);
    }),
  );
});

describe('ruin since launch', () => {
  test('is where the reserve is gone, and not before', () => {
    fc.assert(
      fc.property(promise, fc.double({ min: 0, max: 50, noNaN: true }), (p, capital) => {
        const ruin = ruinSinceLaunch(p, capital);
        if (p.growth >= paybackRoot(p.share) / p.days) {
          expect(ruin).toBeNull();
          return;
        }
        if (ruin === null) {
          expect(p.growth).toBeLessThan(0);
          for (const t of [p.days, 3 * p.days, 50 * p.days]) {
            expect(reserveSinceLaunch(p, capital, t)).toBeGreaterThan(-1e-9);
          }
          return;
        }
        for (const part of [0.1, 0.5, 0.9, 0.999]) {
          expect(reserveSinceLaunch(p, capital, ruin * part)).toBeGreaterThan(0);
        }
        expect(reserveSinceLaunch(p, capital, ruin * 1.001)).toBeLessThan(0);
      }),
    );
  });

  test('flat turnover has its own closed form', () => {
    for (const [share, days, capital] of [
      [0.1, 500, 0],
      [0.15, 500, 20],
      [0.05, 365, 7],
    ]) {
      const known = share * days + Math.sqrt((share * days) ** 2 + 2 * days * capital);
      expect(ruinSinceLaunch({ share, days, growth: 0 }, capital)).toBeCloseTo(known, 9);
    }
  });

  test('does not come when growth never ends, or each purchase pays for itself', () => {
    expect(ruinSinceLaunch({ share: 0.1, days: 500, growth: 0.02 })).toBeNull();
    expect(ruinSinceLaunch({ share: 1, days: 500, growth: -0.1 })).toBeNull();
  });

  test('does not come when turnover dies before the capital', () => {
    expect(ruinSinceLaunch({ share: 0.1, days: 100, growth: -0.5 }, 10)).toBeNull();
  });
});

describe('after growth', () => {
  const stopped = knownAnswers.filter(({ name }) => name.startsWith('scheme.fixed.ruinAfter'));

  test.each(stopped.map(({ inputs }) => inputs))(
    'the reserve at the stop, %j',
    ({ phi, D, gOverGstar, reserveOverT }) => {
      const growth = ((gOverGstar as number) * paybackRoot(phi as number)) / (D as number);
      expect(steadyReserve({ share: phi as number, days: D as number, growth })).toBeCloseTo(reserveOverT as number, 8);
    },
  );

  test('the reserve is what came in less what is owed to the cohorts of the growth and of after it', () => {
    const p = { share: 0.12, days: 300, growth: 0.025 };
    for (const tau of [1, 20, 150, 299, 400]) {
      // Cohort s days before the stop is owed from its age s at the stop to its age s + tau.
      const old = integral(
        (s) => Math.exp(-p.growth * s) * (Math.min(1, (s + tau) / p.days) - s / p.days),
        0,
        p.days,
        400,
      );
      expect(reserveAfterGrowth(p, 'zero', tau)).toBeCloseTo(steadyReserve(p) - old, 4);
      const young = integral((s) => Math.min(1, (tau - s) / p.days), 0, tau, 400);
      expect(reserveAfterGrowth(p, 'flat', tau)).toBeCloseTo(steadyReserve(p) - old + p.share * tau - young, 3);
    }
  });

  test('coverage of what is owed is below φ, as the reserve over the liabilities', () => {
    const p = { share: 0.1, days: 500, growth: (1.5 * paybackRoot(0.1)) / 500 };
    const liabilities = integral((s) => Math.exp(-p.growth * s) * (1 - s / p.days), 0, p.days);
    expect(liabilityCoverage(p)).toBeCloseTo(steadyReserve(p) / liabilities, 11);
    expect(liabilityCoverage(p)).toBeCloseTo(0.03571117819, 10);
  });

  test('without surplus ruin starts at once; without need never', () => {
    expect(ruinAfterGrowth({ share: 0.1, days: 500, growth: paybackRoot(0.1) / 500 }, 'flat')).toBeCloseTo(0, 4);
    expect(ruinAfterGrowth({ share: 0.1, days: 500, growth: 0.01 }, 'zero')).toBe(0);
    expect(ruinAfterGrowth({ share: 1, days: 500, growth: 0.01 }, 'zero')).toBeNull();
  });
});
