import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LevelsPayer } from '../../../sim/schemes/referral/payers/levels-payer.ts';
import { PairsPayer } from '../../../sim/schemes/referral/payers/pairs-payer.ts';
import { paidBy, planOf } from './paid-by.ts';
import { type Day, type Reward, referenceRewards } from './reference.ts';

/** Days of a community in which anyone who is there may bring the next one, and anyone may buy. */
const days = fc
  .array(
    fc.record({
      joins: fc.array(fc.tuple(fc.nat(4), fc.nat(1000)), { maxLength: 8 }),
      buys: fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 99_999 })), { maxLength: 10 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn): Day[] => {
    let members = 0;
    return drawn.map(({ joins, buys }) => ({
      joins: joins.map(([alone, by]) => (members++ === 0 || alone === 0 ? -1 : by % (members - 1))),
      buys: members === 0 ? [] : buys.map(([buyer, cents]) => [buyer % members, cents] as const),
    }));
  });

const conditions = {
  spent: fc.constantFrom(0, 300, 1500),
  direct: fc.constantFrom(1, 2),
  below: fc.constantFrom(0, 2, 6),
};
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const ranksWith = <T>(paid: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(fc.record(conditions), paid), { maxLength: 3 })
    .map((ranks) => ranks.map(([needs, given], i) => ({ name: `r${i}`, ...needs, ...given })));
const rates = fc.array(fc.constantFrom(0.001, 0.01, 0.0333, 0.1), { minLength: 1, maxLength: 4 });

const binary = fc
  .record({
    bonus: fc.constantFrom(0, 0.05, 0.1, 0.333),
    pairBonus: fc.constantFrom(0, 7),
    dailyCap: optional(fc.constantFrom(0, 12, 60)),
    depth: fc.constantFrom(1, 3, 50),
    ranks: ranksWith(fc.record({ bonus: optional(fc.constant(0.2)), dailyCap: optional(fc.constant(90)) })),
  })
  .map((fields) => planOf({ plan: 'binary', ...fields }));
const matrix = fc
  .record({ width: fc.integer({ min: 1, max: 4 }), rates, ranks: ranksWith(fc.record({ rates: optional(rates) })) })
  .map((fields) => planOf({ plan: 'matrix', depth: 4, ...fields }));
const unilevel = fc
  .record({ rates, ranks: ranksWith(fc.record({ rates: optional(rates) })).filter(({ length }) => length > 0) })
  .map((fields) => planOf({ plan: 'unilevel', ...fields }));

/** In an order of their own: on the same day rewards come in any order. */
const sorted = (rewards: readonly Reward[]) =>
  [...rewards].sort((a, b) => a.day - b.day || a.member - b.member || a.cents - b.cents);

describe('each plan pays as trees of objects and searches by queue do', () => {
  test.each([
    ['binary', binary],
    ['matrix', matrix],
    ['unilevel with ranks', unilevel],
  ] as const)('%s', (_, plans) => {
    let paid = 0;
    fc.assert(
      fc.property(plans, days, optional(fc.integer({ min: 1, max: 3 })), (plan, given, allowed) => {
        const rewards = paidBy(plan, given, { allowed });
        expect(sorted(rewards)).toEqual(sorted(referenceRewards(plan, given, allowed)));
        paid += rewards.length;
      }),
      { numRuns: 400 },
    );
    expect(paid).toBeGreaterThan(500);
  });
});

test('a binary plan: what comes into both legs is matched or waits in the stronger one, and no day pays over the cap', () => {
  fc.assert(
    fc.property(days, (given) => {
      const plan = planOf({ plan: 'binary', bonus: 1, dailyCap: 300 });
      const members = given.reduce((sum, { joins }) => sum + joins.length, 0);
      const came = new Float64Array(2 * members);
      let joined = 0;
      const rewards = paidBy(plan, given, {
        after(payer, day) {
          if (!(payer instanceof PairsPayer)) throw new Error('binary has legs');
          const { parent } = payer;
          joined += given[day].joins.length;
          const placed = Array.from({ length: joined }, (_, member) => member);
          const legOf = (member: number) => placed.filter((other) => parent[other] === parent[member]).indexOf(member);
          for (const [buyer, cents] of given[day].buys) {
            for (let at = buyer; parent[at] >= 0; at = parent[at]) came[2 * parent[at] + legOf(at)] += cents;
          }
          for (const member of placed) {
            const [left, right] = [payer.spent[2 * member], payer.spent[2 * member + 1]];
            // One leg is always empty, and the difference of the legs never changes by a pairing.
            expect(Math.min(left, right)).toBe(0);
            expect(left - right).toBe(came[2 * member] - came[2 * member + 1]);
          }
        },
      });
      const byDay = new Map<string, number>();
      const inAll = new Float64Array(members);
      for (const { day, member, cents } of rewards) {
        byDay.set(`${day} ${member}`, (byDay.get(`${day} ${member}`) ?? 0) + cents);
        inAll[member] += cents;
      }
      for (const cents of byDay.values()) expect(cents).toBeLessThanOrEqual(30_000);
      // At 100 % all that is paid is no more than the weaker leg ever had.
      for (let member = 0; member < members; member++) {
        expect(inAll[member]).toBeLessThanOrEqual(Math.min(came[2 * member], came[2 * member + 1]));
      }
    }),
    { numRuns: 200 },
  );
});

test('a payer that is begun anew pays as a new one does', () => {
  for (const [plans, payer] of [[binary, new PairsPayer()] as const, [matrix, new LevelsPayer()] as const]) {
    fc.assert(
      fc.property(plans, days, (plan, given) => {
        expect(paidBy(plan, given, { payer })).toEqual(paidBy(plan, given));
      }),
      { numRuns: 50 },
    );
  }
});
