import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayByDay, growing } from '../../sim/cli/verify/day-by-day.ts';
import {
  annuityRate,
  decliningGrowth,
  fixedGrowth,
  milestoneGrowth,
  NO_GROWTH_IS_ENOUGH,
  NONE,
  stagesGrowth,
} from '../../sim/law/required-growth.ts';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('fixed', () => {
  test('continuous and daily figures solve their equations', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 3000 }), (phi, days) => {
        const { continuous, daily } = fixedGrowth(phi, days);
        expect(-Math.expm1(-continuous * days) / (continuous * days) / phi).toBeCloseTo(1, 11);
        // Σ of days instalments of 1/days, the first a day after the purchase.
        const gamma = Math.expm1(daily);
        expect(-Math.expm1(-days * daily) / (gamma * days) / phi).toBeCloseTo(1, 10);
        expect(daily).toBeLessThan(continuous);
      }),
    );
  });

  test('the figures that the model prints', () => {
    const { continuous, daily } = fixedGrowth(0.1, 500);
    expect(continuous).toBeCloseTo(0.0199991, 7);
    expect(daily).toBeCloseTo(0.0198016, 7);
  });

  test('one instalment on the next day must be worth the price', () => {
    expect(annuityRate(0.8, 1)).toBeCloseTo(0.25, 13);
  });
});

test('milestone: the instalments, discounted at the growth, are worth the share', () => {
  const stages = fc.array(
    fc.record({ age: fc.integer({ min: 1, max: 900 }), share: fc.double({ min: 0.01, max: 0.3, noNaN: true }) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(share, stages, (phi, parts) => {
      const { continuous } = milestoneGrowth(phi, parts);
      const worth = (g: number) => parts.reduce((sum, { age, share: s }) => sum + s * Math.exp(-g * age), 0);
      if (continuous === 0) expect(worth(0)).toBeLessThanOrEqual(phi);
      else expect(worth(continuous)).toBeCloseTo(phi, 10);
    }),
  );
});

test('declining: in steady growth what is owed is ρ/(g + ρ) of turnover', () => {
  fc.assert(
    fc.property(share, fc.double({ min: 1e-5, max: 0.5, noNaN: true }), (phi, rate) => {
      const { continuous, daily } = decliningGrowth(phi, rate);
      expect(rate / (continuous + rate)).toBeCloseTo(phi, 12);
      // A day after its birth a claim is owed ρ, a day later ρ(1 − ρ), …: Σ ρ(1−ρ)^(j−1)·(1+γ)^(−j) = φ.
      let sum = 0;
      const step = (1 - rate) * Math.exp(-daily);
      for (let j = 0, part = rate * Math.exp(-daily); j < 1e6 && part > 1e-17; j++, part *= step) sum += part;
      if (rate > 1e-3) expect(sum).toBeCloseTo(phi, 10);
    }),
  );
});

test('nothing is needed once each purchase brings what it promises; nothing helps when it brings nothing', () => {
  const stages = { trigger: 0.2, fallback: 90, shares: [0.5, 0.5], exit: 'lapse' } as const;
  for (const of of [
    (phi: number) => fixedGrowth(phi, 500),
    (phi: number) => decliningGrowth(phi, 0.01),
    (phi: number) => milestoneGrowth(phi, [{ age: 30, share: 1 }]),
    (phi: number) => stagesGrowth(phi, stages),
  ]) {
    expect(of(1)).toEqual(NONE);
    expect(of(2.5)).toEqual(NONE);
    expect(of(0)).toEqual(NO_GROWTH_IS_ENOUGH);
    expect(of(-0.2)).toEqual(NO_GROWTH_IS_ENOUGH);
  }
});

/** Whether the engine pays all that it owes, day by day, from launch on. */
const survives = (phi: number, payout: object, growth: number, days: number): boolean =>
  dayByDay({ days, fee: phi, payout, turnover: growing(days, growth, 0) }).failureDay < 0;

const milestones = [
  { age: 30, share: 0.3 },
  { age: 180, share: 0.7 },
];
const patient = { window: 30, trigger: 0.9, fallback: 90, shares: [0.2, 0.3], exit: 'lapse' } as const;
const full = { window: 7, trigger: 0.9, fallback: 60, shares: [0.2, 0.3, 0.1, 0.3], exit: 'full' } as const;

describe('the daily figure is the engine’s threshold', () => {
  test.each([
    ['fixed', 0.15, { kind: 'fixed', days: 200 }, fixedGrowth(0.15, 200)],
    ['declining', 0.16, { kind: 'declining', rate: 0.002 }, decliningGrowth(0.16, 0.002)],
    ['milestone', 0.16, { kind: 'milestone', stages: milestones }, milestoneGrowth(0.16, milestones)],
    ['stages, lapse', 0.45, { kind: 'stages', ...patient }, stagesGrowth(0.45, patient)],
    ['stages, full', 0.6, { kind: 'stages', ...full }, stagesGrowth(0.6, full)],
  ])('%s', (_, phi, payout, { daily }) => {
    expect(survives(phi, payout, daily * 0.999, 5000)).toBe(false);
    expect(survives(phi, payout, daily * 1.001, 5000)).toBe(true);
    expect(survives(phi, payout, daily * 1.3, 5000)).toBe(true);
  });

  test('stages whose first shares alone are too much are beyond help: growth only brings the dues nearer', () => {
    const greedy = { window: 30, trigger: 0.2, fallback: 90, shares: [0.1, 0.1, 0.1], exit: 'lapse' } as const;
    expect(stagesGrowth(0.16, greedy)).toEqual(NO_GROWTH_IS_ENOUGH);
    for (const growth of [0.001, 0.002, 0.01, 0.05]) {
      expect(survives(0.16, { kind: 'stages', ...greedy }, growth, 4000)).toBe(false);
    }
  });

  test('stages without fallback that the trigger pays for need no speed', () => {
    const { fallback: _, ...waiting } = patient;
    expect(stagesGrowth(0.45, waiting)).toEqual(NONE);
    for (const growth of [0, 0.0005, 0.01]) {
      expect(survives(0.45, { kind: 'stages', ...waiting }, growth, 4000)).toBe(true);
    }
    expect(stagesGrowth(0.3, waiting)).toEqual(NO_GROWTH_IS_ENOUGH);
  });
});
