import { describe, expect, test } from 'vitest';
import { evaluateRules } from '../../../sim/findings/compliance/evaluate-rules.ts';
import { rulePacks } from '../../../sim/findings/compliance/rule-packs.ts';
import { ruleTests } from '../../../sim/findings/compliance/rule-tests.ts';
import { simulate } from '../../../sim/simulate.ts';
import type { ResultBundle, RuleOutcome } from '../../../sim/types.ts';
import { scenarioOf } from '../../model/scenario-of.ts';
import { type Case, cases, ELEMENTS } from './cases.ts';

const runs = new Map<string, Promise<ResultBundle>>();

/** Every rule held against a case; equal texts are simulated once. */
async function judge({ yaml, scenario, result }: Case): Promise<RuleOutcome[]> {
  const loaded = scenarioOf(yaml);
  if (!runs.has(yaml)) runs.set(yaml, simulate(loaded));
  const changed = { ...loaded, scenario: { ...loaded.scenario, ...scenario?.(loaded.scenario) } };
  return evaluateRules(changed, { ...(await runs.get(yaml)!), ...result });
}

async function outcome(pack: string, rule: string, given: Case): Promise<RuleOutcome> {
  return (await judge(given)).find((one) => one.pack === pack && one.rule === rule)!;
}

const all = rulePacks.flatMap(({ pack, rules }) => rules.map(({ id }) => [pack, id] as const));

/** From the table of the rules (V: seen; U: unverified). */
const VERIFIED = true;
const UNVERIFIED = false;
const law: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'proposal-2012': {
    capital: VERIFIED, // 1
    deposit: VERIFIED, // 2
    records: VERIFIED, // 3
    invoices: VERIFIED, // 3
    'one-level': VERIFIED, // 4
    'own-store': VERIFIED, // 5
    'fake-purchases': VERIFIED, // 6
    'markup-halved': VERIFIED, // 6
    'pyramid-by-law': VERIFIED, // 6
    'report-reward': VERIFIED, // 6
    supervision: VERIFIED, // 7
    'sector-rules': VERIFIED, // 7
  },
  'cn-pyramid': {
    'art-7-1': VERIFIED,
    'art-7-2': VERIFIED,
    'art-7-3': VERIFIED,
    'art-24': VERIFIED,
    'cl-224-1': VERIFIED,
    'cl-224-1-serious': VERIFIED,
    'opinion-5': VERIFIED,
  },
  'cn-fundraising': {
    'four-elements': VERIFIED,
    'art-3': VERIFIED,
    'art-4': UNVERIFIED,
    'art-5': UNVERIFIED,
    counting: VERIFIED,
    'warning-full-return': VERIFIED,
    'warning-held-pool': VERIFIED,
    'warning-fake-trades': VERIFIED,
    'warning-entry-fee': VERIFIED,
  },
  'cn-prepaid': {
    'named-limit': VERIFIED,
    'unnamed-limit': VERIFIED,
    'named-validity': VERIFIED,
    'unnamed-validity': VERIFIED,
    'real-name': VERIFIED,
    balance: VERIFIED,
    escrow: VERIFIED,
    'main-business': VERIFIED,
    'payment-licence': VERIFIED,
  },
  'cn-direct-selling': { 'seller-pay': VERIFIED, 'no-team-pay': VERIFIED, deposit: VERIFIED },
  'us-ftc': {
    koscot: VERIFIED,
    practice: VERIFIED,
    'amway-70': VERIFIED,
    'amway-retail': VERIFIED,
    'amway-buy-back': VERIFIED,
    vemma: VERIFIED,
    'herbalife-retail': UNVERIFIED,
    'herbalife-own-use': UNVERIFIED,
    'herbalife-users': UNVERIFIED,
    'herbalife-cap': UNVERIFIED,
    ponzi: VERIFIED,
  },
  'eu-ucpd': { 'annex-1-14': VERIFIED, 'c-515-12': VERIFIED, 'c-667-15': VERIFIED },
  analyst: {
    'promised-from-others': VERIFIED,
    'proven-zone': VERIFIED,
    'fakes-amber': VERIFIED,
    'fakes-red': VERIFIED,
    'cover-amber': VERIFIED,
    'cover-red': VERIFIED,
    losers: VERIFIED,
  },
};

test('every pack and every rule is there, marked as verified or not', () => {
  const found = Object.fromEntries(
    rulePacks.map(({ pack, rules }) => [pack, Object.fromEntries(rules.map(({ id, verified }) => [id, verified]))]),
  );
  expect(found).toEqual(law);
});

test('every registered test is used by a rule, under its own name', () => {
  const used = new Set<string>(rulePacks.flatMap(({ rules }) => rules.map(({ test: { kind } }) => kind)));
  expect([...used].sort()).toEqual(ruleTests.map(({ kind }) => kind).sort());
});

test('the lines are those of the texts', () => {
  const lines = (pack: string, rule: string) =>
    rulePacks.find((one) => one.pack === pack)!.rules.find(({ id }) => id === rule)!.test;
  expect(lines('proposal-2012', 'capital')).toMatchObject({ least: 1000e4 });
  expect(lines('proposal-2012', 'deposit')).toMatchObject({ floor: 500e4, share: 0.15, cap: 1e8, of: 'fees' });
  expect(lines('proposal-2012', 'invoices')).toMatchObject({ most: 1000 });
  expect(lines('proposal-2012', 'fake-purchases')).toMatchObject({ from: 1e4 });
  expect(lines('cn-pyramid', 'cl-224-1')).toMatchObject({ people: 30, levels: 3 });
  expect(lines('cn-pyramid', 'cl-224-1-serious')).toMatchObject({ people: 120, money: 250e4 });
  expect(lines('cn-fundraising', 'art-3')).toMatchObject({ money: 100e4, people: 150, loss: 50e4 });
  expect(lines('cn-fundraising', 'art-4')).toMatchObject({ money: 500e4, people: 500, loss: 250e4 });
  expect(lines('cn-fundraising', 'art-5')).toMatchObject({ money: 5000e4, people: 5000, loss: 2500e4 });
  expect(lines('cn-prepaid', 'escrow')).toMatchObject({ large: 0.2, group: 0.3, brand: 0.4 });
  expect(lines('cn-direct-selling', 'deposit')).toMatchObject({ floor: 2000e4, share: 0.15, cap: 1e8, of: 'sales' });
  expect(lines('us-ftc', 'herbalife-cap')).toMatchObject({ most: 0.4175 });
  expect(lines('analyst', 'cover-amber')).toMatchObject({ least: 1.2 });
});

describe.each(all)('%s/%s', (pack, rule) => {
  const { pass, breach, other } = cases[pack][rule];

  test('passes', async () => {
    const found = await outcome(pack, rule, pass);
    expect([found.status, found.evidence]).toEqual(['pass', expect.any(String)]);
    expect(found.probability.value).toBeLessThanOrEqual(0.05);
  });

  test('is breached', async () => {
    const found = await outcome(pack, rule, breach);
    expect([found.status, found.evidence]).toEqual(['breach', expect.any(String)]);
    expect(found.probability.value).toBeGreaterThan(0.05);
  });

  test('says nothing where it is not applicable or cannot be decided', async () => {
    const found = await outcome(pack, rule, other);
    expect([found.status, found.evidence]).toEqual([other.status, expect.any(String)]);
    expect(found.probability).toMatchObject({ value: null, low: null, high: null });
  });

  test('speaks both languages, with figures and never of 0 %', async () => {
    for (const given of [pass, breach, other]) {
      const { evidence, evidence_zh, remedy, remedy_zh, title, title_zh, source, source_zh, date } = await outcome(
        pack,
        rule,
        given,
      );
      for (const text of [evidence, remedy, title, source]) expect(text).toMatch(/[a-z]/i);
      for (const text of [evidence_zh, remedy_zh, title_zh]) expect(text).toMatch(/\p{Script=Han}/u);
      expect(source_zh).not.toBe('');
      expect(date).toMatch(/^(\d{4}|n\.d\.)$/);
      for (const text of [evidence, evidence_zh]) {
        expect(text).not.toMatch(/(?<![\d.])0 %|undefined|NaN|null|\[object/);
      }
    }
  });
});

describe('what depends on the run', () => {
  const noisy = (rest: string) =>
    `horizon: 120\npaths: 400\nmarket: {turnover: {initial: 1000, noise: {sd: 0.05}}}\nscheme: {fee: 10%, payout: {kind: fixed, days: 500}}\n${rest}`;

  test('cover falls under 1.2 on day 61 and under 1 thirty days before the money runs out', async () => {
    const yaml =
      'horizon: 120\nmarket: {turnover: {initial: 1000}}\nscheme: {fee: 10%, payout: {kind: fixed, days: 500}}';
    expect((await outcome('analyst', 'cover-amber', { yaml })).when.p50).toBe(61);
    expect((await outcome('analyst', 'cover-red', { yaml })).when.p50).toBe(71);
  });

  test('cover is looked at while amounts are owed: a pool pays out all it has, and is no worse for it', async () => {
    const at = (horizon: number) => ({
      yaml: `horizon: ${horizon}\nmarket: {turnover: {initial: 1000}}\nscheme: {fee: 10%, payout: {schedule: [{from: 0, kind: pool}, {from: 100, kind: fixed, days: 500}]}}`,
    });
    expect((await outcome('analyst', 'cover-amber', at(100))).status).toBe('pass');
    // On day 100 the claims of 100 days are owed 2 each, and 100 come in: the money runs out at once.
    const found = await outcome('analyst', 'cover-red', at(200));
    expect([found.status, found.when.p50]).toEqual(['breach', 70]);
  });

  test('a share of the runs has an interval, and is breached over the threshold alone', async () => {
    const found = await outcome('analyst', 'cover-red', { yaml: noisy('') });
    const { firstShortDay } = (await runs.get(noisy(''))!).sustainability.failure;
    expect(found.probability).toEqual(firstShortDay.share);
    const { value, low, high } = found.probability;
    expect(low).toBeLessThan(value!);
    expect(high).toBeGreaterThan(value!);
    expect(found.status).toBe('breach');
    expect(found.evidence).toMatch(/\d %.*\[.*\] of runs, half of those by day \d+ \(the line is 5 % of runs\)/);
    const lenient = await outcome('analyst', 'cover-red', { yaml: noisy('thresholds: {breach: 1}') });
    expect([lenient.status, lenient.probability]).toEqual(['pass', found.probability]);
  });

  test('what was never seen has a bound', async () => {
    const { status, evidence, evidence_zh } = await outcome('analyst', 'cover-red', {
      yaml: noisy('operator: {capital: 1e9}'),
    });
    expect(status).toBe('pass');
    expect(evidence).toContain('in under 0.96 % of runs');
    expect(evidence_zh).toContain('在低于0.96 %的模拟中发生');
  });

  test('fees reach a line on the day that the recursion says', async () => {
    // 100,000 a day: the tenth day, day 9, brings 1 million.
    const yaml = `horizon: 30\nmarket: {turnover: {initial: 1e6}}\nscheme: {fee: 10%, payout: {kind: pool}}\n${ELEMENTS}`;
    const found = await outcome('cn-fundraising', 'counting', { yaml });
    expect([found.status, found.when.p50]).toEqual(['breach', 9]);
    // While one of the four elements is open the line alone does not decide, but its day is told.
    const open = await outcome('cn-fundraising', 'counting', { yaml: yaml.replace(', openToPublic: true', '') });
    expect([open.status, open.when.p50]).toEqual(['undecidable', 9]);
    expect(open.evidence).toContain('the four elements');
  });

  test('an operator with a record is held to half the money', async () => {
    const at = (rest: string) => ({
      yaml: `horizon: 6\nmarket: {turnover: {initial: 1e6}}\nscheme: {fee: 10%, payout: {kind: fixed, days: 500}}\n${rest}`,
    });
    expect((await outcome('cn-fundraising', 'art-3', at(''))).status).toBe('undecidable');
    const record = ELEMENTS.replace('{', '{record: true, ');
    expect((await outcome('cn-fundraising', 'art-3', at(ELEMENTS))).status).toBe('undecidable');
    expect((await outcome('cn-fundraising', 'art-3', at(record))).status).toBe('breach');
    expect((await outcome('cn-fundraising', 'art-3', at('facts: {permit: true}'))).status).toBe('not-applicable');
  });

  test('people are counted where the file has members, at the first day with as many', async () => {
    const yaml = `${ELEMENTS}\nhorizon: 60\nmarket: {members: {initial: 100, purchases: expected, growth: {kind: linear, slope: 5}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 1}}}\nscheme: {fee: 10%, payout: {kind: fixed, days: 500}}`;
    const found = await outcome('cn-fundraising', 'art-3', { yaml });
    expect([found.status, found.when.p50]).toEqual(['breach', 10]);
    expect(found.evidence).toContain('150 members');
    // Who has left again took part all the same.
    const leaving = { yaml: yaml.replace('initial: 100,', 'initial: 100, churn: 0.5,') };
    expect((await outcome('cn-fundraising', 'art-3', leaving)).when.p50).toBe(10);
  });

  test('of people whose number is drawn only those of day 0 are certain', async () => {
    const at = (initial: number) => ({
      yaml: `horizon: 60\npaths: 10\nmarket: {members: {initial: ${initial}, purchases: expected, growth: {kind: regimes, states: {up: {kind: exponential, rate: 0.1, leave: 0.1}, down: {kind: exponential, rate: -0.1, leave: 0.1}}}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 1}}}\nscheme: {fee: 10%, payout: {kind: fixed, days: 500}, referral: {plan: unilevel, rates: [1%, 1%]}}`,
    });
    expect((await outcome('cn-pyramid', 'cl-224-1', at(30))).status).toBe('breach');
    const open = await outcome('cn-pyramid', 'cl-224-1', at(29));
    expect([open.status, open.evidence]).toEqual(['undecidable', expect.stringContaining('29 members')]);
  });

  test('numbers that are distributions are said to count with their mean', async () => {
    const at = (capital: string) => ({
      yaml: `horizon: 30\npaths: 10\nmarket: {turnover: {initial: 1}}\nscheme: {fee: 10%, payout: {kind: pool}}\noperator: {capital: ${capital}}`,
    });
    const found = await outcome('proposal-2012', 'capital', at('{dist: uniform, min: 0, max: 4000万}'));
    expect([found.status, found.evidence]).toEqual(['pass', expect.stringContaining('count with their mean')]);
    expect((await outcome('proposal-2012', 'capital', at('2000万'))).evidence).not.toContain('mean');
  });

  test('a deposit that cash cannot bring up is breached from the first month on', async () => {
    const at = (capital: string) => ({
      yaml: `horizon: 90\nmarket: {turnover: {initial: 4e9}}\nscheme: {fee: 10%, poolShare: 1, payout: {kind: pool}}\noperator: {capital: ${capital}}\nsafeguards: {deposit: {floor: 500万, cap: 1亿, share: 15%}}`,
    });
    // 15 % of 30 days of 400 million is over the cap of 100 million; all fees go to the pool, so cash is the capital alone.
    const short = await outcome('proposal-2012', 'deposit', at('500万'));
    expect([short.status, short.when.p50]).toEqual(['breach', 29]);
    expect((await outcome('proposal-2012', 'deposit', at('1亿'))).status).toBe('pass');
  });

  test('the analyst’s lines are those of the file where it has any', async () => {
    const yaml = (rest: string) =>
      `horizon: 30\nmarket: {turnover: {initial: 1}}\nscheme: {fee: 10%, payout: {kind: pool}}\n${rest}`;
    expect((await outcome('analyst', 'proven-zone', { yaml: yaml('') })).status).toBe('breach');
    const own = await outcome('analyst', 'proven-zone', { yaml: yaml('thresholds: {provenZone: 95%}') });
    expect([own.status, own.evidence]).toEqual(['pass', expect.stringContaining('95 %')]);
  });
});

test('it is pure: the same scenario and result give the same words', async () => {
  const { yaml } = cases['cn-pyramid']['cl-224-1'].breach;
  expect(await judge({ yaml })).toEqual(await judge({ yaml }));
});

test('a run has the same outcomes as the rules held against it', async () => {
  const { yaml } = cases.analyst['cover-red'].breach;
  const outcomes = await judge({ yaml });
  expect((await runs.get(yaml)!).compliance).toEqual(outcomes);
  expect(outcomes).toHaveLength(all.length);
});
