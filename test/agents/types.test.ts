import { describe, expect, test } from 'vitest';
import { COMMISSIONS, SPENT } from '../../sim/agents/accounts.ts';
import { AgentPaths } from '../../sim/agents/agent-path.ts';
import { NOBODY } from '../../sim/market/referrer/population.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { simulate } from '../../sim/simulate.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { expectMean, meanAndError } from './near.ts';

interface Parts {
  readonly types: string;
  readonly initial?: number;
  readonly slope?: number;
  readonly frequency?: string;
  readonly referrer?: string;
  readonly scheme?: string;
  readonly horizon?: number;
}
const typed = ({
  types,
  initial = 2000,
  slope = 0,
  frequency = '{kind: poisson, rate: 0.05}',
  referrer = '{kind: uniform}',
  scheme = '',
  horizon = 60,
}: Parts) =>
  scenarioOf(
    `seed: t\nhorizon: ${horizon}\npaths: 4\nmarket: {members: {initial: ${initial}, growth: {kind: linear, slope: ${slope}}, frequency: ${frequency}, amount: {kind: constant, value: 10}}}\n` +
      `scheme: {fee: 10%, payout: {kind: pool}${scheme}}\nagents: {referrer: ${referrer}, types: [${types}]}`,
  );

function followed(parts: Parts, path = 0) {
  const model = compileModel(typed(parts));
  const paths = new AgentPaths(model);
  paths.run(model, path);
  const { drawn, settlement } = paths;
  const members = Array.from({ length: settlement.members }, (_, member) => member);
  const typeOf = (member: number) => drawn.types!.typeOf[member];
  return { ...paths, drawn, settlement, members, typeOf };
}

describe('types', () => {
  test('come in their shares, and the rest are ordinary members', () => {
    const { members, typeOf } = followed({ types: '{name: a, share: 20%}, {name: b, share: 5%}', initial: 20_000 });
    for (const [type, share] of [0.2, 0.05, 0.75].entries()) {
      expectMean(
        members.map((member) => Number(typeOf(member) === type)),
        share,
      );
    }
  });

  test.each(['{kind: poisson, rate: 0.05}', '{kind: gamma-poisson, r: 2, alpha: 40}'])(
    'buy as often as they do, against a mean that stays: %s',
    (frequency) => {
      const types = '{name: often, share: 30%, purchases: 5}, {name: never, share: 20%, purchases: 0}';
      const { members, typeOf, settlement } = followed({ types, frequency, initial: 20_000 });
      // 0.3·5 + 0.5·1 = 2 on average; 60 days at 0.05 are 3 purchases of 10.
      const counts = members.map((member) => settlement.of(member, SPENT) / 1000);
      for (const [type, wanted] of [7.5, 0, 1.5].entries()) {
        expectMean(
          counts.filter((_, member) => typeOf(member) === type),
          wanted,
        );
      }
      expectMean(counts, 3);
    },
  );

  test('bring members as their weight and number say', () => {
    const types = '{name: promoter, share: 10%, recruits: 9}, {name: shopper, share: 90%, recruits: 1}';
    const { drawn, members, typeOf } = followed({ types, initial: 2000, slope: 200 });
    const brought = members.map((member) => drawn.population.referrer[member]).filter((by) => by !== NOBODY);
    // 9·0.1 of 9·0.1 + 0.9.
    expectMean(
      brought.map((by) => Number(typeOf(by) === 0)),
      0.5,
    );
    const none = followed({ types: '{name: shopper, share: 90%, recruits: 0}', initial: 500, slope: 50 });
    for (const by of none.members.map((member) => none.drawn.population.referrer[member])) {
      if (by !== NOBODY) expect(none.typeOf(by)).toBe(1);
    }
  });

  /*
   * Everyone has three accounts, one below the other; the last one buys, and 10 % and 5 % go to the two above. A purchase of 10 gives 1 to
   * the second and 0.5 to the first.
   */
  test('several accounts of one person: a chain whose last one buys', async () => {
    const parts: Parts = {
      types: '{name: owner, share: 100%, accounts: 3}',
      initial: 300,
      slope: 3,
      referrer: '{kind: none}',
      scheme: ', poolShare: 0, referral: {plan: unilevel, rates: [5%, 2%], signUpFee: 4}',
    };
    const { drawn, settlement, members } = followed(parts);
    expect(members).toHaveLength(300 + 59 * 3);
    const of = (member: number, field: number) => settlement.of(member, field);
    for (const member of members) {
      const place = member % 3;
      expect(drawn.types!.owner[member]).toBe(member - place);
      expect(drawn.population.referrer[member]).toBe(place === 0 ? NOBODY : member - 1);
      if (place < 2) expect(of(member, SPENT)).toBe(0);
      else {
        expect(of(member - 1, COMMISSIONS)).toBe(0.05 * of(member, SPENT));
        expect(of(member - 2, COMMISSIONS)).toBe(0.02 * of(member, SPENT));
      }
    }
    // As many purchases as the market says: 0.05 a day of each account.
    const counts = members.filter((member) => member % 3 === 2).map((member) => of(member, SPENT) / 1000);
    expectMean(counts.slice(0, 100), 60 * 0.05 * 3);

    // People are counted once: whoever joined later paid 12 for three accounts.
    const { pyramid } = await simulate(typed(parts));
    const [owner] = pyramid!.byType;
    expect(owner.type).toBe('owner');
    expect(owner.members.value).toBe(159);
    expect(pyramid!.byLevel.map(({ level, members }) => [level, members.value])).toEqual([[1, 159]]);
    const spentAll = members.reduce((sum, member) => sum + of(member, SPENT) / 100, 0);
    expect(owner.paid.value! / (spentAll + 59 * 12)).toBeCloseTo(1, 1);
  });

  test('a bonus for each account: the whole pays what members one by one come to', () => {
    const parts: Parts = {
      types: '{name: owner, share: 25%, accounts: 5}',
      initial: 10,
      slope: 50,
      referrer: '{kind: uniform, organic: 0.4}',
      scheme: ', poolShare: 0, referral: {plan: unilevel, rates: [0], headBonus: 1, signUpFee: 2}',
    };
    const model = compileModel(typed(parts));
    const paths = new AgentPaths(model);
    const rewards = Array.from({ length: 30 }, (_, path) => {
      paths.run(model, path);
      return paths.days.figure('rewards');
    });
    // Two accounts a person on average: 0.4/2 of them come by themselves, of 59·50.
    expectMean(rewards, 0.8 * 59 * 50);
    expect(model.beside!.rewards.reduce((sum, due) => sum + due, 0)).toBeCloseTo(0.8 * 59 * 50, 6);
  });

  test('who buys only to hold claims loses what does not come back', async () => {
    const { pyramid } = await simulate(
      typed({ types: '{name: speculator, share: 30%, fairValue: 0}', horizon: 200, referrer: '{kind: none}' }),
    );
    const [speculator, member] = pyramid!.byType;
    expect([speculator.type, member.type]).toEqual(['speculator', 'member']);
    // Ten purchases of 10 on average, of which a tenth comes back in all.
    expect(speculator.losersShare.value).toBeGreaterThan(0.99);
    expect(speculator.medianGain.value).toBeLessThan(-70);
    expect(member.losersShare.value).toBe(0);
    expect(member.medianGain.value).toBeGreaterThan(0);
  });

  test('a rank from the start pays from the first day on', () => {
    const plan =
      ', poolShare: 0, referral: {plan: unilevel, rates: [0], ranks: [{name: agent, spent: 1e9, rates: [5%]}]}';
    const { drawn, settlement, members, typeOf } = followed({
      types: '{name: agent, share: 50%, rank: agent}',
      initial: 1,
      slope: 20,
      scheme: plan,
    });
    const wanted = members.map(() => 0);
    for (const member of members) {
      const by = drawn.population.referrer[member];
      if (by !== NOBODY && typeOf(by) === 0) wanted[by] += 0.05 * settlement.of(member, SPENT);
    }
    expect(members.map((member) => settlement.of(member, COMMISSIONS))).toEqual(
      wanted.map((cents) => expect.closeTo(cents, 6)),
    );
    expect(wanted.reduce((sum, cents) => sum + cents, 0)).toBeGreaterThan(0);
  });
});

test('types that are all alike buy as members without types do, in the mean', () => {
  const totals = (types: string) =>
    Array.from({ length: 80 }, (_, path) => {
      const { settlement, members } = followed({ types, initial: 200 }, path);
      return members.reduce((sum, member) => sum + settlement.of(member, SPENT), 0);
    });
  const alike = totals('{name: a, share: 50%}');
  const { mean, error } = meanAndError(alike);
  expect(Math.abs(mean - 200 * 60 * 0.05 * 1000)).toBeLessThan(4.5 * error);
});
