import { describe, expect, test } from 'vitest';
import { simulate } from '../../sim/simulate.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const SAFE = 'safeguards: {deposit: {floor: 5000, cap: 50_000, share: 50%}, supervised: 30%}';
const scheme = (rest: string, { paths = 300, failure = 'absconded: {hazard: 0.001}', market = '' } = {}) =>
  scenarioOf(
    `paths: ${paths}\nhorizon: 241\nmarket: ${market === '' ? '{turnover: {initial: 1000, noise: {sd: 0.03}}}' : market}\n` +
      `scheme: {fee: 20%, poolShare: 0.5, payout: {kind: pool}}\noperator: {capital: 8000, draw: 10%}\nfailure: {${failure}}\n${rest}`,
  );

describe('the cost of waiting', () => {
  test('is looked at on 12 days, evenly spaced, the last included', async () => {
    const { stop } = await simulate(scheme(''));
    expect(stop.map(({ day }) => day)).toEqual([20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 240]);
    const short = await simulate(
      scenarioOf('horizon: 4\nmarket: {turnover: {initial: 1}}\nscheme: {fee: 10%, payout: {kind: pool}}'),
    );
    expect(short.stop.map(({ day }) => day)).toEqual([1, 2, 3]);
    const single = await simulate(
      scenarioOf('horizon: 1\nmarket: {turnover: {initial: 1}}\nscheme: {fee: 10%, payout: {kind: pool}}'),
    );
    expect(single.stop).toMatchObject([{ day: 0, unpaid: { value: 0.9 } }]);
  });

  test.each([20, 120, 240])(
    'on day %d is what a closing on that day leaves unpaid, with deposit and flights before',
    async (day) => {
      const waiting = (await simulate(scheme(SAFE))).stop.find((one) => one.day === day)!;
      const closed = await simulate(scheme(SAFE, { failure: `absconded: {hazard: 0.001}, closed: {day: ${day}}` }));
      const { outstanding } = closed.sustainability.claims;
      for (const part of ['value', 'low', 'high'] as const) {
        expect(waiting.unpaid[part]! / outstanding[part]!).toBeCloseTo(1, 10);
      }
    },
  );

  test('after a flight is what the supervised share and the deposit leave unpaid', async () => {
    const plain = { failure: 'illiquid: true' };
    const { stop, sustainability, operator } = await simulate(scheme(SAFE, plain));
    const last = stop[stop.length - 1];
    const { outstanding, cash, pool } = sustainability.series;
    // Claims are far more than money here, so means can be taken apart.
    const at = outstanding.mean.length - 1;
    const left = 0.3 * (cash.mean[at] + pool.mean[at]) + operator.depositAtEnd.value!;
    expect(last.unpaidAfterFlight.value! / (outstanding.mean[at] - left)).toBeCloseTo(1, 9);
    const all = await simulate(scheme('safeguards: {supervised: 1}', plain));
    for (const { unpaid, unpaidAfterFlight } of all.stop) expect(unpaidAfterFlight).toEqual(unpaid);
    const none = await simulate(scheme('', plain));
    const { day, unpaidAfterFlight } = none.stop[5];
    expect(unpaidAfterFlight.value! / none.sustainability.series.outstanding.mean[day]).toBeCloseTo(1, 12);
  });

  test('is not known after a flight where the supervised share is drawn', async () => {
    const { stop } = await simulate(scheme('safeguards: {supervised: {dist: uniform, min: 0, max: 1}}'));
    expect(stop[3].unpaidAfterFlight.value).toBeNull();
    expect(stop[3].unpaid.value).toBeGreaterThan(0);
  });

  test('is taken from the first 1024 paths where days are kept as sketches', async () => {
    const many = await simulate(scheme(SAFE, { paths: 10_001 }));
    const few = await simulate(scheme(SAFE, { paths: 1024 }));
    expect(many.stop).toEqual(few.stop);
  });

  test('counts the members who have joined, and shares the loss among them', async () => {
    const members = (growth: string, churn = 0) =>
      `{members: {initial: 100, growth: ${growth}, churn: ${churn}, frequency: {kind: poisson, rate: 0.2}, amount: {kind: constant, value: 50}}}`;
    const joined = async (market: string) => (await simulate(scheme('', { market }))).stop;
    for (const one of await joined(members('{kind: flat}', 0.01))) expect(one.members.value).toBe(100);
    for (const { day, members: count, unpaid, lostPerMember } of await joined(members('{kind: linear, slope: 3}'))) {
      expect(count.value).toBeCloseTo(100 + 3 * day, 9);
      expect(lostPerMember.value).toBeCloseTo(unpaid.value! / (100 + 3 * day), 9);
      expect(lostPerMember.high).toBeCloseTo(unpaid.high! / (100 + 3 * day), 9);
    }
    // Who has left stays a creditor.
    const falling = await joined(members('{kind: linear, slope: -0.2}'));
    expect(falling[11].members.value).toBe(100);
    const regimes = await joined(
      members('{kind: regimes, states: {a: {kind: flat, leave: 0.1}, b: {kind: flat, leave: 0.1}}}'),
    );
    for (const none of [regimes[3], (await simulate(scheme(''))).stop[3]]) {
      expect([none.members.value, none.lostPerMember.value]).toEqual([null, null]);
    }
  });
});

describe('what merchants and the operator have of it', () => {
  const flat = (merchants: string, rest = '') =>
    scenarioOf(
      `horizon: 10\nmarket: {turnover: {initial: 1000}, merchants: {initial: 5, margin: {mean: 25%}${merchants}}}\n` +
        `scheme: {fee: 20%, poolShare: 0.5, payout: {kind: pool}}\noperator: {capital: 300, draw: 10%, costs: {fixed: 7}}\n${rest}`,
    );

  test('merchants: the margin on the sales that the scheme brings, less the fee on all', async () => {
    const { merchants } = await simulate(flat(', extra: 30%'));
    expect(merchants.fees.value).toBeCloseTo(2000, 9);
    expect(merchants.net.value).toBeCloseTo(0.3 * 0.25 * 10_000 - 2000, 9);
    expect(merchants.breakEvenExtra).toBeCloseTo(0.8, 12);
    expect((await simulate(flat(', extra: 80%'))).merchants.net.value).toBeCloseTo(0, 9);
  });

  test('nothing is said of it where the file does not say what the scheme brings', async () => {
    expect((await simulate(flat(''))).merchants).toMatchObject({ net: { value: null }, breakEvenExtra: 0.8 });
    expect((await simulate(scheme(''))).merchants).toMatchObject({ net: { value: null }, breakEvenExtra: null });
  });

  test('the operator: drawn, taken and left, less the capital brought', async () => {
    const { operator } = await simulate(flat(''));
    // 100 a day stay in cash, 20 are drawn, 7 are costs.
    expect(operator.take.value).toBeCloseTo(200 + (300 + 10 * (100 - 20 - 7)) - 300, 9);
    const brought = await simulate(flat('', 'safeguards: {paidInCapital: 5000}'));
    expect(brought.operator.take.value).toBeCloseTo(operator.take.value!, 8);
    const fled = await simulate(scheme('', { failure: 'absconded: {hazard: 10}', paths: 50 }));
    expect(fled.operator.take.value).toBeCloseTo(fled.operator.absconded.value! + fled.operator.drawn.value! - 8000, 6);
  });

  test('the operator’s capital is each path’s own where it is drawn', async () => {
    const drawn = await simulate(
      scenarioOf(
        'paths: 200\nhorizon: 5\nmarket: {turnover: {initial: 100}}\nscheme: {fee: 10%, payout: {kind: pool}}\noperator: {capital: {dist: uniform, min: 0, max: 1000}}\nsafeguards: {paidInCapital: {dist: uniform, min: 0, max: 1000}}',
      ),
    );
    // All fees go to the pool: cash is the capital.
    expect(drawn.operator.take).toMatchObject({ value: 0, low: 0, high: 0 });
  });
});
