import { describe, expect, test } from 'vitest';
import { paybackRoot } from '../../sim/law/payback-root.ts';
import { annuityRate } from '../../sim/law/required-growth.ts';
import { simulate } from '../../sim/simulate.ts';
import type { FraudFigures } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';

interface Case {
  readonly days: number;
  readonly initial?: number;
  readonly growth?: number;
  readonly scheme: string;
  readonly fake: string;
  readonly more?: string;
}

const fileOf = ({ days, initial = 1000, growth = 0, scheme, fake, more = '' }: Case) =>
  scenarioOf(
    `horizon: ${days}\nmarket: {turnover: {initial: ${initial}, growth: {kind: exponential, rate: ${growth}}}}\n` +
      `scheme: ${scheme}\nfraud: {fake: ${fake}}\noperator: {capital: 1e15}\n${more}`,
  );

const attacker = async (given: Case): Promise<NonNullable<FraudFigures['attacker']>> =>
  (await simulate(fileOf(given))).fraud!.attacker!;

const FEE = 0.15;
const fixed = (days: number) => `{fee: 15%, payout: {kind: fixed, days: ${days}}}`;

describe('the return of a fake purchase, through the engine', () => {
  test.each([1, 7, 100, 500])('1/%i a day is a level annuity', async (days) => {
    const { irr, npv } = await attacker({ days: days + 20, scheme: fixed(days), fake: '{share: 0, on: 9}' });
    expect(Math.abs(irr.value! / annuityRate(FEE, days) - 1)).toBeLessThan(1e-9);
    let worth = 0;
    for (let t = 1; t <= days; t++) worth += 1.0002 ** -t / days;
    expect(npv.value).toBeCloseTo(1000 * (worth - FEE), 9);
  });

  // Steady growth in which a claim lives exactly so many days: there δ is 1/days, and the pool is a level annuity too.
  test.each([
    [1, 60],
    [0.5, 40],
    [2 / 3, 90],
  ])('a pool of the share %d of fees, claims of %i days', async (pooled, life) => {
    const growth = Math.log1p(annuityRate(pooled * FEE, life));
    // As many generations as numbers have room for.
    const days = Math.floor(58 / growth);
    const { irr } = await attacker({
      days,
      initial: 1e-8,
      growth,
      scheme: `{fee: 15%, poolShare: ${pooled}, payout: {kind: pool}}`,
      fake: `{share: 0, on: ${days - life - 5}}`,
    });
    expect(Math.abs(irr.value! / annuityRate(FEE, life) - 1)).toBeLessThan(1e-9);
    if (pooled === 1) expect(irr.value).toBeCloseTo(Math.expm1(growth), 10);
  });

  test.each([
    ['fixed', (m: number) => ({ days: 60 * m + 5, scheme: fixed(50 * m) }), paybackRoot(FEE) / 50],
    [
      'pool, half of the fees',
      (m: number) => ({
        days: 2900 * m,
        initial: 1e-8,
        growth: 0.02 / m,
        scheme: '{fee: 15%, poolShare: 0.5, payout: {kind: pool}}',
        on: 2200 * m,
      }),
      (0.02 * paybackRoot(FEE)) / paybackRoot(FEE / 2),
    ],
  ] as const)('%s: the closed form is the limit, with an error like 1/m', async (_, of, closed) => {
    const errors: number[] = [];
    for (const m of [1, 2, 4, 8]) {
      const { on = 0, ...given } = of(m) as Omit<Case, 'fake'> & { on?: number };
      const { irr } = await attacker({ ...given, fake: `{share: 0, on: ${on}}` });
      errors.push(Math.abs(irr.value! * m - closed));
    }
    for (let i = 1; i < errors.length; i++) expect(errors[i - 1] / errors[i]).toBeCloseTo(2, 0);
    expect(errors[3] / closed).toBeLessThan(0.05);
  });

  test('the example of the article: 1000 booked, 150 paid, 1000 to come, 850 gained', async () => {
    const { npv, npvFound } = await attacker({ days: 501, scheme: fixed(500), fake: '{share: 5%, discount: 0}' });
    expect(npv.value).toBeCloseTo(850, 9);
    expect(npvFound.value).toBeCloseTo(-150, 12);
  });

  test('what comes back at once is taken off the price, and where it covers it there is no rate', async () => {
    const given = { days: 120, scheme: fixed(100) };
    const half = await attacker({ ...given, fake: '{share: 0, kickback: 7.5%}' });
    expect(half.irr.value).toBeCloseTo(annuityRate(0.075, 100), 12);
    const all = await attacker({ ...given, fake: '{share: 0, kickback: 15%}' });
    expect([all.irr.value, all.irrNone.value]).toEqual([null, 1]);
    expect(all.npv.value).toBeGreaterThan(0);
  });

  test('a scheme that pays back less than the fee has a negative rate, one that pays nothing none', async () => {
    const pool = { days: 200, scheme: '{fee: 15%, payout: {kind: pool}}' };
    const late = await attacker({ ...pool, fake: '{share: 0, on: 199}' });
    expect([late.irr.value, late.irrNone.value]).toEqual([null, 1]);
    const early = await attacker({ ...pool, fake: '{share: 0, on: 190}' });
    expect(early.irr.value).toBeLessThan(0);
    expect(early.irr.value).toBeGreaterThan(-1);
  });

  test('a purchase on a day that the scheme does not see has no return', async () => {
    const { npv, irr, irrNone } = await attacker({
      days: 300,
      scheme: fixed(100),
      fake: '{share: 0, on: 200}',
      more: 'failure: {closed: {day: 150}}',
    });
    expect([npv.value, irr.value, irrNone.value]).toEqual([null, null, null]);
  });
});

describe('being found', () => {
  test('late: the rest is lost, some of what came is taken back, and the fine is paid', async () => {
    const given: Case = {
      days: 200,
      scheme: fixed(100),
      fake: '{share: 0, amount: 20_000, on: 3, split: false, detection: {rate: 30%, delay: 40}}',
      more: 'safeguards: {clawBack: 50%, penalty: {from: 1万, times: 0.1}}',
    };
    const { npv, irr, parts } = await attacker(given);
    // Day by day, in expectation.
    const flow = Array.from({ length: 101 }, (_, k) => (k === 0 ? -FEE : k < 40 ? 0.01 : 0.7 * 0.01));
    flow[40] -= 0.3 * (0.5 * 0.39 + 0.1);
    const worthAt = (rate: number) => flow.reduce((sum, money, k) => sum + money * (1 + rate) ** -k, 0);
    expect(npv.value).toBeCloseTo(20_000 * worthAt(0.0002), 8);
    expect(worthAt(irr.value!)).toBeCloseTo(0, 10);
    expect(parts).toBe(1);
  });

  test('the rate falls with the share that is found, as a run at each share would say', async () => {
    const given = { days: 140, scheme: fixed(100), more: 'safeguards: {clawBack: 50%}' };
    const fake = (rate: number) => `{share: 0, detection: {rate: ${rate}, delay: 40}}`;
    const { byDetection } = await attacker({ ...given, fake: fake(0.25) });
    expect(byDetection).toHaveLength(10);
    for (const { detection, npv, irr } of byDetection) {
      const own = await attacker({ ...given, fake: fake(detection) });
      expect(npv).toBeCloseTo(own.npv.value!, 8);
      expect(irr).toBeCloseTo(own.irr.value!, 12);
    }
    const rates = byDetection.map(({ irr }) => irr!);
    expect([...rates].sort((a, b) => b - a)).toEqual(rates);
    expect(rates[9]).toBeLessThan(rates[0] - 0.01);
  });

  const pool = '{fee: 15%, poolShare: 0.5, payout: {kind: pool}}';
  test.each([
    ['at once', { days: 140, scheme: fixed(100) }, 'share: 0', 'delay: 0', ''],
    ['at once, many fakes', { days: 140, scheme: fixed(100) }, 'share: 30%', 'delay: 0', ''],
    ['late', { days: 140, scheme: fixed(100) }, 'share: 10%', 'delay: 30', 'safeguards: {clawBack: 1}'],
    ['in a pool', { days: 900, growth: 0.02, scheme: pool }, 'share: 0, on: 150', 'delay: 0', ''],
    ['in a pool that fakes feed', { days: 900, growth: 0.02, scheme: pool }, 'share: 20%, on: 150', 'delay: 0', ''],
  ])('%s: the break-even rate is where the gain changes sign', async (_, given, fake, delay, more) => {
    const at = (rate: number) => attacker({ ...given, fake: `{${fake}, detection: {rate: ${rate}, ${delay}}}`, more });
    // All else as in the run: where fakes move the payouts themselves, the rate is that of a run at the rate.
    let rate = 0.5;
    for (let round = 0; round < 12; round++) rate = (await at(rate)).breakEvenDetection!;
    expect(rate).toBeGreaterThan(0.1);
    expect(rate).toBeLessThan(0.95);
    expect((await at(rate * 0.95)).npv.value).toBeGreaterThan(0);
    expect((await at(rate * 1.05)).npv.value).toBeLessThan(0);
    expect(Math.abs((await at(rate)).npv.value!)).toBeLessThan(1e-3);
  });

  test('no rate is needed where it never pays, and none is enough where the money is there before', async () => {
    const never = await attacker({ days: 50, scheme: fixed(500), fake: '{share: 0, amount: 5}' });
    expect(never.breakEvenDetection).toBe(0);
    const late = await attacker({ days: 140, scheme: fixed(100), fake: '{share: 0, detection: {rate: 1, delay: 60}}' });
    expect(late.npv.value).toBeGreaterThan(0);
    expect(late.breakEvenDetection).toBeNull();
  });
});

describe('structuring', () => {
  const given = (fake: string, safeguards: string): Case => ({
    days: 140,
    scheme: fixed(100),
    fake: `{share: 0, ${fake}}`,
    more: `safeguards: {${safeguards}}`,
  });
  const detection = 'detection: {rate: 5%, invoiced: 60%}';

  test('a purchase is split below the invoice threshold, where fewer are found', async () => {
    const split = await attacker(given(`amount: 1000, ${detection}`, 'invoiceFrom: 1000'));
    const whole = await attacker(given(`amount: 1000, split: false, ${detection}`, 'invoiceFrom: 1000'));
    expect([split.parts, whole.parts]).toEqual([2, 1]);
    expect(split.npvWhole.value).toBeCloseTo(whole.npv.value!, 9);
    expect(split.npv.value).toBeGreaterThan(whole.npv.value! + 300);
    const below = await attacker(given(`amount: 999, ${detection}`, 'invoiceFrom: 1000'));
    expect(below.parts).toBe(1);
    expect(below.npv.value! / 999).toBeCloseTo(split.npv.value! / 1000, 12);
  });

  test('and below the amount from which it is an offence', async () => {
    const penalty = 'penalty: {from: 1万, times: 1}';
    const split = await attacker(given('amount: 25_000, detection: {rate: 50%}', penalty));
    expect(split.parts).toBe(3);
    expect(split.npv.value! - split.npvWhole.value!).toBeCloseTo(0.5 * 25_000, 8);
    const both = await attacker(given(`amount: 25_000, ${detection}`, `invoiceFrom: 1000, ${penalty}`));
    expect(both.parts).toBe(26);
  });

  test('where nothing changes with the size nobody takes the trouble', async () => {
    expect((await attacker(given('amount: 5000, detection: {rate: 5%}', 'invoiceFrom: 1000'))).parts).toBe(1);
  });
});

test('a sybil recruits himself: the rewards of so many levels come off the fee', async () => {
  const at = async (accounts: number) => {
    const { fraud } = await simulate(
      scenarioOf(
        'horizon: 120\nmarket: {turnover: {initial: 1000}}\noperator: {capital: 1e9}\n' +
          'scheme: {fee: 15%, payout: {kind: fixed, days: 100}, referral: {plan: unilevel, rates: [3%, 2%, 1%]}}\n' +
          `fraud: {fake: {share: 20%, discount: 0}, sybils: {accounts: ${accounts}, share: 10%}}`,
      ),
    );
    return fraud!;
  };
  // Sales of 1250 a day of which 1000 are real: 350 of the sales are his.
  for (const [accounts, own] of [
    [2, 0.03],
    [3, 0.05],
    [4, 0.06],
    [9, 0.06],
  ]) {
    const { attacker, sybils } = await at(accounts);
    expect(attacker!.irr.value).toBeCloseTo(annuityRate(FEE - own, 100), 12);
    expect(attacker!.npv.value).toBeCloseTo(1000 * (1 - FEE + own), 9);
    expect(sybils!.rewards.value).toBeCloseTo(120 * 350 * own, 6);
    expect(sybils!.accountsPerPerson).toBeCloseTo(1 + 0.1 * (accounts - 1), 12);
  }
});

test('the engine names the share of fakes on each day', () => {
  const { fakeShare } = enginePath(fileOf({ days: 30, scheme: fixed(100), fake: '{share: 20%, from: 5, until: 9}' }));
  expect(fakeShare.map((share) => Math.round(100 * share))).toEqual([
    0,
    0,
    0,
    0,
    0,
    20,
    20,
    20,
    20,
    20,
    ...Array(20).fill(0),
  ]);
});
