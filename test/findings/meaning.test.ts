import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../sim/findings/meaning.ts';
import type { Trap } from '../../sim/findings/traps.ts';
import { simulate } from '../../sim/simulate.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const base = 'horizon: 800\npaths: 1\nmarket: {turnover: {initial: 1000}}\n';
const of = (rest: string) => meaningOf(scenarioOf(base + rest));
const ids = (rest: string): Trap['id'][] => of(rest).traps.map(({ id }) => id);
const pool = (more: string) => `scheme: {fee: 10%, payout: {kind: pool}${more}}`;

test('where the fee goes, and what it cannot cover', () => {
  const { fee, promised, promisedFromOthers } = of(
    'scheme: {fee: 16%, poolShare: 0.625, cap: 1.6, payout: {kind: pool}}',
  );
  expect(fee.toPool).toBeCloseTo(0.1, 12);
  expect(fee.toOperator).toBeCloseTo(0.06, 12);
  expect(promised).toBe(1.6);
  expect(promisedFromOthers).toBeCloseTo(0.9, 12);
  expect(of('scheme: {fee: 16%, payout: {kind: instant, share: 4%}}')).toMatchObject({
    promised: 0.04,
    promisedFromOthers: 0,
  });
});

test('a pool by itself owes nothing that it has not', () => {
  expect(of(pool(''))).toMatchObject({ ends: [], whenShort: null });
  expect(of(pool(', referral: {plan: unilevel, rates: [1%]}')).ends).toEqual(['illiquid']);
  expect(of(`${pool('')}\noperator: {costs: {fixed: 1}}`).ends).toEqual(['illiquid']);
});

test('what happens when money is short', () => {
  const fixed = (more: string) => of(`scheme: {fee: 10%, payout: {kind: fixed, days: 50}${more}`).whenShort;
  expect(fixed('}')).toBe('fail');
  expect(fixed(', onShort: prorate}')).toBe('share');
  expect(fixed('}\nfailure: {illiquid: false}')).toBe('share');
});

describe('upkeep that the cash cannot pay', () => {
  const upkeep = ', referral: {plan: unilevel, rates: [1%, 1%]}';
  const ends = async (rest: string) => {
    const { failure } = (await simulate(scenarioOf(base + rest))).sustainability;
    return failure.day.p50;
  };

  test.each([
    [pool(upkeep)],
    [`${pool('')}\noperator: {costs: {rate: 1%}}`],
    [`${pool('')}\noperator: {tax: 1%}`],
    [`${pool(`, poolShare: 0.9${upkeep}`)}\noperator: {capital: 9}`],
    [`${pool(', poolShare: 0.9')}\noperator: {costs: {fixed: 11}}`],
    [`scheme: {fee: 10%, payout: {kind: instant, share: 1%}}\noperator: {tax: 1%}`],
  ])('%s: fails on day 0, in the run too', async (rest) => {
    expect(of(rest).traps[0]).toMatchObject({ id: 'upkeep-fails-at-once', ends: true });
    expect(await ends(rest)).toBe(0);
  });

  test('says what is due and what there is', () => {
    const [trap] = of(`${pool(`, poolShare: 0.9${upkeep}`)}\noperator: {capital: 9, tax: 5%}`).traps;
    expect(trap).toEqual({ id: 'upkeep-fails-at-once', upkeep: 25, cash: 19, ends: true });
  });

  test('is a smaller thing where a shortage does not end the scheme', () => {
    expect(of(`${pool(upkeep)}\nfailure: {illiquid: false}`).traps[0]).toMatchObject({ ends: false });
  });

  test('capital carries it for as many days as it says', async () => {
    const rest = `${pool(`, poolShare: 0.9${upkeep}`)}\noperator: {capital: 1005}`;
    const [trap] = of(rest).traps as [Extract<Trap, { id: 'upkeep-eats-capital' }>];
    expect(trap.id).toBe('upkeep-eats-capital');
    expect(trap.days).toBeCloseTo(100.5, 9);
    expect(await ends(rest)).toBe(100);
  });

  test('what is laid down as a deposit cannot carry it, and what is asked for may be more than there is', async () => {
    const safe = (capital: number) =>
      `${pool(`, poolShare: 0.9${upkeep}`)}\noperator: {capital: ${capital}}\nsafeguards: {deposit: {floor: 500, cap: 1000, share: 0}}`;
    const [trap] = of(safe(1505)).traps as [Extract<Trap, { id: 'upkeep-eats-capital' }>];
    expect(trap.days).toBeCloseTo(100.5, 9);
    expect(await ends(safe(1505))).toBe(100);
    expect(of(safe(400)).traps).toMatchObject([
      { id: 'upkeep-fails-at-once', cash: expect.closeTo(10, 9) },
      { id: 'deposit-short-at-once', floor: 500, capital: 400 },
    ]);
    expect(ids(`${safe(400)}`.replace('{deposit', '{paidInCapital: 500, deposit'))).not.toContain(
      'deposit-short-at-once',
    );
  });

  test('rewards of levels that are not allowed are not due', () => {
    const rates = (levels: string) =>
      ids(`${pool(', referral: {plan: unilevel, rates: [0.5%, 0.5%]}, poolShare: 0.9')}\n${levels}`);
    expect(rates('operator: {costs: {rate: 0.5%}}')).toEqual(['upkeep-fails-at-once']);
    expect(rates('operator: {costs: {rate: 0.5%}}\nsafeguards: {referralLevels: 1}')).toEqual([]);
  });

  test.each([[pool(`, poolShare: 0.8${upkeep}`)], [`${pool('')}\noperator: {draw: 50%}`], [pool('')]])(
    '%s: no trap',
    async (rest) => {
      expect(ids(rest)).toEqual([]);
      expect(await ends(rest)).toBeNull();
    },
  );
});

describe('a run that cannot see the promise through', () => {
  const scheme = (payout: string) => `scheme: {fee: 10%, payout: ${payout}}`;

  test.each([
    ['{kind: fixed, days: 800}', 800],
    ['{kind: milestone, stages: [{age: 30, share: 50%}, {age: 900, share: 50%}]}', 900],
    ['{kind: stages, window: 30, trigger: 20%, fallback: 400, shares: [50%, 50%]}', 830],
    ['{kind: declining, rate: 0.0005}', 1386],
  ])('%s', (payout, term) => {
    expect(of(scheme(payout)).traps).toEqual([{ id: 'term-beyond-run', term, horizon: 800 }]);
  });

  test.each([
    '{kind: fixed, days: 799}',
    '{kind: declining, rate: 0.001}',
    '{kind: pool}',
    '{kind: instant, share: 1%}',
  ])('%s: long enough', (payout) => {
    expect(ids(scheme(payout))).toEqual([]);
  });

  test('the last instalment falls on the last day that counts', async () => {
    const rest = 'scheme: {fee: 100%, payout: {kind: fixed, days: 799}}';
    const { byCohort } = (await simulate(scenarioOf(base + rest))).sustainability.recovery;
    expect(byCohort[0]).toMatchObject({ bornDay: 0, fullShare: 1, daysToFull: 799 });
  });

  test('a pool that grows pays in full after ln k / g days', () => {
    const growing = (rate: number) =>
      meaningOf(
        scenarioOf(
          `horizon: 800\nmarket: {turnover: {initial: 1, growth: {kind: exponential, rate: ${rate}}}}\n${pool('')}`,
        ),
      ).traps;
    expect(growing(0.01)).toMatchObject([{ id: 'payback-beyond-run', horizon: 800 }]);
    expect((growing(0.01)[0] as { days: number }).days).toBeCloseTo(999.9545794, 6);
    expect(growing(0.013)).toEqual([]);
    expect(growing(-0.01)).toEqual([]);
  });
});

describe('dated rules', () => {
  const dated = (...rules: string[]) => `scheme: {fee: 16%, payout: {schedule: [${rules.join(', ')}]}}`;

  test('one that owes for a while has its own need', () => {
    const { traps, law } = of(
      dated('{from: 0, kind: pool}', '{from: 400, kind: fixed, days: 100}', '{from: 500, kind: pool}'),
    );
    expect(law.rule).toBe('pool');
    expect(traps).toMatchObject([
      { id: 'owing-part', from: 400, days: 100 },
      { id: 'promise-cut', from: 400, until: 500, term: 100 },
    ]);
    const [part] = traps as [Extract<Trap, { id: 'owing-part' }>];
    // x/(1 − e^(−x)) = 1/0.16 at x = 6.23779…; a hundredth of it a day.
    const x = 100 * part.law.requiredDailyGrowth!;
    expect((1 - Math.exp(-x)) / x).toBeCloseTo(0.16, 12);
  });

  test('one that the law is about is not said twice', () => {
    expect(ids(dated('{from: 0, kind: fixed, days: 100}', '{from: 700, kind: pool}'))).toEqual([]);
    expect(ids(dated('{from: 0, kind: fixed, days: 100}', '{from: 600, kind: fixed, days: 50}'))).toEqual([
      'owing-part',
    ]);
  });

  test('one that the run does not reach, or not to its end', () => {
    expect(ids(dated('{from: 0, kind: pool}', '{from: 800, kind: pool}'))).toEqual(['rule-after-run']);
    const late = of(dated('{from: 0, kind: pool}', '{from: 700, kind: fixed, days: 101}')).traps;
    expect(late).toMatchObject([{ id: 'owing-part' }, { id: 'term-beyond-run', term: 101, horizon: 100 }]);
  });
});

test('an end that the file sets', () => {
  expect(of(`${pool('')}\nfailure: {closed: {day: 799}}`)).toMatchObject({
    ends: ['closed'],
    traps: [{ id: 'closed-by-file', day: 799 }],
  });
  expect(ids(`${pool('')}\nfailure: {closed: {day: 800}}`)).toEqual(['closed-after-run']);
  expect(of(`${pool('')}\nfailure: {closed: {hazard: 0.01}, absconded: {hazard: 0}}`)).toMatchObject({
    ends: ['closed'],
    traps: [],
  });
});

test('what the growth needed leaves out', () => {
  const fixed = 'scheme: {fee: 10%, poolShare: 0.5, payout: {kind: fixed, days: 50}}';
  expect(of(`${fixed}\noperator: {tax: 10%, draw: 5%, costs: {fixed: 2}}`).traps).toEqual([
    { id: 'not-in-need', tax: 0.1, draw: 0.05, fixed: 2 },
  ]);
  expect(ids(`${fixed}\noperator: {costs: {rate: 1%}}`)).toEqual([]);
  expect(ids(`${pool(', poolShare: 0.5')}\noperator: {draw: 5%}`)).toEqual([]);
});

describe('rewards that hang on who stands where', () => {
  const town = (referral: string, { fee = '16%', payout = '{kind: pool}', more = '' } = {}) =>
    meaningOf(
      scenarioOf(
        'horizon: 800\npaths: 1\nmarket: {members: {initial: 10, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 50}}}\n' +
          `scheme: {fee: ${fee}, poolShare: 0, payout: ${payout}, referral: ${referral}}\nagents: {}\n${more}`,
      ),
    ).traps;

  test('pairs cost half of the bonus a level: of 10 % more than a fee of 16 % from four levels on', () => {
    const binary = '{plan: binary, bonus: 10%}';
    expect(town(binary)).toEqual([{ id: 'pairs-over-fee', bonus: 0.1, fee: 0.16, levels: 4 }]);
    expect(town('{plan: binary, bonus: 40%}', { fee: '20%' })).toMatchObject([{ levels: 2 }]);
    expect(town(binary, { more: 'safeguards: {referralLevels: 3}' })).toEqual([]);
    expect(town('{plan: binary, bonus: 10%, depth: 3}')).toEqual([]);
    expect(town('{plan: binary, bonus: 0, pairBonus: 9}')).toEqual([]);
  });

  test('a rank whose rates are more than the fee', () => {
    const ranked = (rates: string) =>
      town(`{plan: unilevel, rates: [1%], ranks: [{name: gold, spent: 9, rates: ${rates}}]}`);
    expect(ranked('[10%, 7%]')).toEqual([
      { id: 'rank-over-fee', rank: 'gold', rates: expect.closeTo(0.17, 12), fee: 0.16 },
    ]);
    expect(ranked('[10%, 6%]')).toEqual([]);
  });

  test('are not in the growth that is needed', () => {
    const fixed = { payout: '{kind: fixed, days: 50}' };
    const traps = (referral: string) => town(referral, fixed).map(({ id }) => id);
    expect(traps('{plan: binary, bonus: 1%, depth: 2}')).toEqual(['rewards-not-in-need']);
    expect(traps('{plan: matrix, width: 2, depth: 1, rates: [1%]}')).toEqual([]);
  });
});
