import { describe, expect, test } from 'vitest';
import { lawOf } from '../../sim/law/law-of.ts';
import { fixedGrowth, milestoneGrowth, stagesGrowth } from '../../sim/law/required-growth.ts';
import { loadScenario } from '../../sim/model/load-scenario.ts';

interface Parts {
  readonly fee?: number;
  readonly poolShare?: number;
  readonly cap?: number;
  readonly payout: object;
  readonly growth?: object;
  readonly operator?: object;
  readonly referral?: object;
  readonly turnover?: number | null;
}

function law({ payout, growth = { kind: 'flat' }, operator = {}, turnover = null, ...scheme }: Parts) {
  const file = {
    rebatescope: 1,
    name: 'law',
    horizon: 1000,
    market: { turnover: { initial: 1000, growth } },
    scheme: { fee: 0.16, payout, ...scheme },
    operator,
  };
  return lawOf(loadScenario(JSON.stringify(file), { file: 'law' }).scenario, turnover);
}

const none = { requiredDailyGrowth: null, requiredDailyGrowthExact: null, requiredAnnualGrowth: null };
const impossible = {
  requiredDailyGrowth: Number.MAX_VALUE,
  requiredDailyGrowthExact: Number.MAX_VALUE,
  requiredAnnualGrowth: Number.MAX_VALUE,
};

describe('rules that only share what comes in', () => {
  test('pool: a multiple and no growth', () => {
    const figures = law({ payout: { kind: 'pool' }, poolShare: 0.625, operator: { costs: { rate: 0.02 } } });
    expect(figures).toMatchObject({
      rule: 'pool',
      poolShare: 0.1,
      effectivePoolShare: 0.1,
      recoveryBound: 0.1,
      ...none,
    });
    expect(figures.paybackMultiple).toBeCloseTo(22016.46, 2);
    expect(figures.withAllFees).toMatchObject({
      poolShare: 0.16,
      effectivePoolShare: 0.16,
      recoveryBound: 0.16,
      ...none,
    });
    expect(figures.withAllFees.paybackMultiple).toBeCloseTo(511.725, 3);
  });

  test('the claim per unit of spending counts', () => {
    const figures = law({ payout: { kind: 'pool' }, cap: 0.5, poolShare: 0.5 });
    expect(figures).toMatchObject({ poolShare: 0.08, effectivePoolShare: 0.16, recoveryBound: 0.16 });
  });

  test('queue: the money of all before', () => {
    expect(law({ payout: { kind: 'queue' } })).toMatchObject({ paybackMultiple: 6.25, ...none });
    expect(law({ payout: { kind: 'queue' }, cap: 0.1 })).toMatchObject({ paybackMultiple: 1, ...none });
  });

  test('balance: in growth a part of the money has not left the pool yet', () => {
    const payout = { kind: 'balance', share: 0.05 };
    const flat = law({ payout });
    expect(flat.paybackMultiple).toBeCloseTo(511.725, 3);
    const grows = law({ payout, growth: { kind: 'exponential', rate: 0.003 } });
    expect(grows.paybackMultiple).toBeCloseTo(
      law({ payout: { kind: 'pool' }, fee: (0.16 * 0.05) / 0.053 }).paybackMultiple!,
      4,
    );
    expect(grows).toMatchObject({ effectivePoolShare: 0.16, assumedDailyGrowth: 0.003, ...none });
    expect(law({ payout, growth: { kind: 'exponential', rate: -0.003 } }).paybackMultiple).toBe(flat.paybackMultiple);
  });
});

describe('rules that owe', () => {
  test('fixed: growth, from all that can reach claims', () => {
    const figures = law({
      payout: { kind: 'fixed', days: 500 },
      poolShare: 0.5,
      operator: { costs: { rate: 0.02 } },
      referral: { plan: 'unilevel', rates: [0.03, 0.01] },
    });
    expect(figures.poolShare).toBeCloseTo(0.08, 15);
    expect(figures.effectivePoolShare).toBeCloseTo(0.1, 15);
    expect(figures.paybackMultiple).toBeCloseTo(22016.46, 2);
    expect(figures.requiredDailyGrowth).toBeCloseTo(0.0199991, 7);
    expect(figures.requiredDailyGrowthExact).toBeCloseTo(0.0198016, 7);
    expect(figures.requiredAnnualGrowth).toBeCloseTo(1479.8092 - 1, 3);
    // Costs and rewards are not a bound: they might be cut.
    expect(figures.recoveryBound).toBe(0.16);
    expect(figures.withAllFees.requiredDailyGrowth).toBe(fixedGrowth(0.16, 500).continuous);
  });

  test('declining: no claim is ever full', () => {
    const figures = law({ payout: { kind: 'declining', rate: 0.0005 } });
    expect(figures.paybackMultiple).toBeNull();
    expect(figures.requiredDailyGrowth).toBeCloseTo(0.0005 * (1 / 0.16 - 1), 15);
    expect(figures.requiredDailyGrowthExact).toBeCloseTo(Math.log1p(0.0005 * (1 / 0.16 - 1)), 15);
  });

  test('milestone', () => {
    const stages = [
      { age: 30, share: 0.3 },
      { age: 180, share: 0.7 },
    ];
    const figures = law({ payout: { kind: 'milestone', stages } });
    const { continuous } = milestoneGrowth(0.16, stages);
    expect(figures).toMatchObject({
      paybackMultiple: null,
      requiredDailyGrowth: continuous,
      requiredDailyGrowthExact: continuous,
    });
  });

  test('stages', () => {
    const rule = { window: 30, trigger: 0.5, fallback: 90, shares: [0.1, 0.1, 0.1], exit: 'lapse' } as const;
    const figures = law({ payout: { kind: 'stages', ...rule }, fee: 0.22 });
    expect(figures.paybackMultiple).toBeCloseTo(1.5 ** 3, 12);
    expect(figures.requiredDailyGrowthExact).toBe(stagesGrowth(0.22, rule).daily);
    expect(figures.requiredDailyGrowthExact).toBeGreaterThan(0);
  });

  test('instant: what is paid at once must come in at once', () => {
    expect(law({ payout: { kind: 'instant', share: 0.05 } })).toMatchObject({
      effectivePoolShare: 0.16 / 0.05,
      paybackMultiple: 1,
      requiredDailyGrowth: 0,
      requiredDailyGrowthExact: 0,
      requiredAnnualGrowth: 0,
    });
    // 0.16 − 0.04 is not 0.12 to the last bit.
    const even = law({ payout: { kind: 'instant', share: 0.12 }, operator: { costs: { rate: 0.04 } } });
    expect(even.requiredDailyGrowth).toBe(0);
    expect(law({ payout: { kind: 'instant', share: 0.2 } })).toMatchObject({ paybackMultiple: null, ...impossible });
  });

  test('capital lifts the bound only when turnover is known', () => {
    const payout = { kind: 'fixed', days: 500 };
    const operator = { capital: 50_000 };
    expect(law({ payout, operator }).recoveryBound).toBeNull();
    expect(law({ payout, operator, turnover: 1e6 }).recoveryBound).toBeCloseTo(0.21, 15);
    expect(law({ payout, operator, turnover: 1e6 }).withAllFees.recoveryBound).toBeCloseTo(0.21, 15);
    // Only the pool pays, and capital is not in the pool.
    expect(law({ payout: { kind: 'pool' }, operator, turnover: 1e6 }).recoveryBound).toBe(0.16);
  });
});

describe('edges', () => {
  test('fees of the whole promise need nothing', () => {
    expect(law({ payout: { kind: 'fixed', days: 500 }, cap: 0.16 })).toMatchObject({
      effectivePoolShare: 1,
      paybackMultiple: 1,
      requiredDailyGrowth: 0,
      requiredDailyGrowthExact: 0,
      requiredAnnualGrowth: 0,
    });
  });

  test('no money for claims: no growth is enough, in finite numbers', () => {
    const kinds = [
      { kind: 'fixed', days: 500 },
      { kind: 'declining', rate: 0.01 },
      { kind: 'milestone', stages: [{ age: 10, share: 1 }] },
      { kind: 'stages', window: 7, trigger: 0.2, shares: [1] },
      { kind: 'instant', share: 0.1 },
    ];
    for (const payout of kinds) expect(law({ payout, operator: { costs: { rate: 0.2 } } })).toMatchObject(impossible);
    for (const kind of ['pool', 'queue']) {
      expect(law({ payout: { kind }, poolShare: 0 })).toMatchObject({
        paybackMultiple: Number.MAX_VALUE,
        recoveryBound: 0,
      });
    }
  });

  test('every figure survives JSON', () => {
    for (const fee of [0, 1e-9, 0.001, 0.16, 1]) {
      for (const payout of [
        { kind: 'pool' },
        { kind: 'fixed', days: 1 },
        { kind: 'balance', share: 0.01 },
        { kind: 'queue' },
      ]) {
        const figures = law({ fee, payout });
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
      }
    }
  });

  test('a schedule is judged by the rule that is in force longest', () => {
    const schedule = (days: number) => ({
      schedule: [
        { from: 0, kind: 'pool' },
        { from: 300, kind: 'fixed', days: 500 },
        { from: 300 + days, kind: 'pool' },
      ],
    });
    expect(law({ payout: schedule(500) }).rule).toBe('fixed');
    expect(law({ payout: schedule(100) }).rule).toBe('pool');
    expect(law({ payout: schedule(100) }).requiredDailyGrowth).toBeNull();
  });

  test('members who can only be brought over a network do not grow for ever', () => {
    const over = (growth: string, churn: number, referrer: string) => {
      const file = `rebatescope: 1
name: law
market: {members: {initial: 10, growth: ${growth}, churn: ${churn}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 9}}}
scheme: {fee: 16%, payout: {kind: fixed, days: 90}}
agents: {referrer: ${referrer}}
`;
      return lawOf(loadScenario(file, { file: 'law' }).scenario, null).assumedDailyGrowth;
    };
    const network = '{kind: network, network: {kind: tree}}';
    const rises = '{kind: exponential, rate: 0.01}';
    expect(over(rises, 0.002, '{kind: uniform}')).toBe(0.01);
    expect(over(rises, 0, network)).toBe(0);
    expect(over(rises, 0.002, network)).toBe(-0.002);
    expect(over('{kind: linear, slope: 5}', 0.002, network)).toBe(-0.002);
    expect(over('{kind: exponential, rate: -0.01}', 0, network)).toBe(-0.01);
  });

  test('growth that a file gives row by row is not assumed for ever', () => {
    expect(
      law({ payout: { kind: 'pool' }, growth: { kind: 'bass', market: 1e6, p: 0.001, q: 0.01 } }).assumedDailyGrowth,
    ).toBe(0);
  });
});
