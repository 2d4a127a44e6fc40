import { describe, expect, test } from 'vitest';
import { AgentPaths } from '../../sim/agents/agent-path.ts';
import { drawnDays, fromDays } from '../../sim/cli/verify/drawn-forests.ts';
import { NOBODY } from '../../sim/market/referrer/population.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { simulate } from '../../sim/simulate.ts';
import { knownAnswer } from '../known-answers/known.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { expectMean } from './near.ts';

const over = (network: string, people: number, more = '') =>
  `{kind: network, people: ${people}, network: ${network}${more}}`;
const networks = [
  '{kind: tree, branching: 3}',
  '{kind: erdos-renyi, degree: 4}',
  '{kind: small-world, degree: 4, rewire: 0.2}',
  '{kind: scale-free, edges: 2}',
];

describe.each(networks)('%s', (network) => {
  test.each([
    ['all are brought', '', 0],
    ['some come by themselves', ', organic: 0.3', 0],
    ['some leave', ', organic: 0.1', 0.05],
  ])('%s: no one joins twice, and who brings someone knows them', (_, more, churn) => {
    let seen = 0;
    for (const { acquaintances, population } of drawnDays({
      members: 120,
      aDay: 7,
      churn,
      referrer: over(network, 100, more),
    })) {
      const { network: known, member, left } = acquaintances;
      const joined = member.subarray(0, 100).filter((one) => one !== NOBODY);
      expect(joined.length).toBe(population.count);
      expect(left).toBe(100 - population.count);
      expect(Array.from(joined).sort((a, b) => a - b)).toEqual(Array.from({ length: population.count }, (_, i) => i));
      for (let one = 0; one < 100; one++) {
        if (member[one] === NOBODY || population.referrer[member[one]] === NOBODY) continue;
        const neighbours = known.neighbours.subarray(known.first[one], known.first[one + 1]);
        expect(Array.from(neighbours, (other) => member[other])).toContain(population.referrer[member[one]]);
      }
      if (++seen === 20) break;
    }
  });
});

describe('recruits run out', () => {
  test('all people of a tree are brought from its root, one a day, and then there is no one', () => {
    for (const { population, ranOut } of drawnDays({
      members: 60,
      referrer: over('{kind: tree, branching: 2}', 40),
    })) {
      expect(population.count).toBe(40);
      expect(population.referrer.subarray(0, 40).filter((by) => by === NOBODY).length).toBe(1);
      // The founder on day 0, the 39 others on days 1 … 39.
      expect(ranOut).toBe(39);
      break;
    }
  });

  test('no network: never', () => {
    for (const { ranOut } of drawnDays({ members: 60, referrer: '{kind: uniform}' })) {
      expect(ranOut).toBe(-1);
      break;
    }
  });

  test('on a ring no one else is found once all neighbours have left; some come by themselves instead', () => {
    const ring = '{kind: small-world, degree: 2, rewire: 0}';
    // Members stay a day: of those who join on day t none is there on day t + 1.
    for (const { population, ranOut } of drawnDays({ members: 30, churn: 10, referrer: over(ring, 1000) })) {
      expect(population.count).toBe(30);
      expect(ranOut).toBe(-1); // no one is there, so each comes by themselves
      break;
    }
  });

  test('as many as want to come by themselves do, whether or not others can be brought', () => {
    // No links but in pairs: after the founder’s one neighbour no one can be brought but by those who come by themselves.
    const pairs = '{kind: erdos-renyi, degree: 1.0e-9}';
    const organic = 0.2;
    const joined = fromDays(
      { members: 201, aDay: 200, referrer: over(pairs, 100_000, `, organic: ${organic}`) },
      4000,
      ({ population }) => population.count - 1,
    );
    expectMean(joined, 200 * organic);
    expectMean(
      joined.map((count) => (count - 200 * organic) ** 2),
      200 * organic * (1 - organic),
    );
  });

  test('a market that wants far more than there are people takes no longer', () => {
    const began = performance.now();
    const [joined] = fromDays(
      { members: 1e12, aDay: 1e12, referrer: over('{kind: scale-free, edges: 2}', 500, ', organic: 1.0e-9') },
      1,
      ({ population }) => population.count,
    );
    expect(joined).toBe(500);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('families over a random network are those of a branching process with Poisson children', () => {
  const random = (mean: number, people: number) => over(`{kind: erdos-renyi, degree: ${mean}}`, people);
  const family = (mean: number, people: number, paths: number) =>
    fromDays(
      { members: people, aDay: people, referrer: random(mean, people), seed: 'family' },
      paths,
      ({ population }) => population.count,
    );

  test.each(knownAnswer('gw.poisson.extinction'))('die out: mean $inputs.mean', ({ inputs, expected }) => {
    const people = 4000;
    // A family that does not die out takes 0.58 of the people or more; one that does hardly ever a tenth of them.
    const died = family(inputs.mean as number, people, 2000).map((size) => Number(size < people / 10));
    expectMean(died, expected as number);
  });

  test.each(knownAnswer('gw.borel'))('total progeny: Borel', ({ inputs, expected }) => {
    const sizes = family(inputs.mean as number, 4000, 4000);
    for (const [i, n] of (inputs.n as number[]).entries()) {
      expectMean(
        sizes.map((size) => Number(size === n)),
        (expected as number[])[i],
      );
    }
  });
});

test('where everyone knows everyone a network is a uniform referrer', () => {
  const N = 60;
  const all = over(`{kind: erdos-renyi, degree: ${N - 1}}`, N);
  const leaves = fromDays({ members: N, referrer: all }, 3000, ({ population: { count, referrer } }) => {
    const brought = new Set(referrer.subarray(0, count));
    return Array.from({ length: count }, (_, i) => i).filter((i) => !brought.has(i)).length;
  });
  // Gastwirth & Bhattacharya 1984: mean N/2, variance N/12.
  expectMean(leaves, N / 2);
  expectMean(
    leaves.map((one) => (one - N / 2) ** 2),
    N / 12,
  );
});

const scenario = (referrer: string, more = '') =>
  scenarioOf(
    `horizon: 200\npaths: 12\nmarket: {members: {initial: 10, growth: {kind: exponential, rate: 0.04}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}}}\n` +
      `scheme: {fee: 16%, poolShare: 0.8, payout: {kind: pool}, referral: {plan: unilevel, rates: [1%, 1%]}}\nagents: {members: 2000, paths: 12, referrer: ${referrer}}${more}`,
  );

test('the result says when recruits run out, and says nothing of it without a network', async () => {
  const { pyramid } = await simulate(scenario(over('{kind: erdos-renyi, degree: 8}', 1000)));
  // 10·e^(0.04·115) = 995 want to join by day 115, 1035 by day 116.
  expect(pyramid!.recruitsRunOut.value).toBe(1);
  expect(pyramid!.recruitsRunOutDay.p50).toBeGreaterThan(110);
  expect(pyramid!.recruitsRunOutDay.p95).toBeLessThanOrEqual(116);
  expect(pyramid!.members.value).toBeGreaterThan(990);
  expect(pyramid!.members.value).toBeLessThanOrEqual(1000);
  const uniform = await simulate(scenario('{kind: uniform}'));
  expect(uniform.pyramid!.recruitsRunOut.value).toBeNull();
  expect(uniform.pyramid!.recruitsRunOutDay.p50).toBeNull();
});

test('only as many buy as have joined, each as often as without a network', () => {
  const model = compileModel(scenario(over('{kind: scale-free, edges: 3}', 1000)));
  const paths = new AgentPaths(model);
  const turnover = Array.from({ length: 40 }, (_, path) => {
    paths.run(model, path);
    return paths.days.figure('turnover');
  });
  // 10·e^(0.04·t) members up to 1000, each 10 yuan a day.
  const wanted = Array.from({ length: 200 }, (_, t) => 10 * Math.min(1000, 10 * Math.exp(0.04 * t)));
  expectMean(
    turnover,
    wanted.reduce((sum, one) => sum + one, 0),
  );
});

test('the rest of the run has no more members than there are people either', async () => {
  const text = (growth: string) =>
    `horizon: 100\nmarket: {members: {initial: 10, growth: ${growth}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}, purchases: expected}}\n` +
    `scheme: {fee: 16%, poolShare: 0, payout: {kind: pool}, referral: {plan: unilevel, rates: [0], signUpFee: 7}}\nagents: {members: 2000, paths: 2, referrer: ${over('{kind: tree}', 300)}}`;
  // So does a market whose members move by regimes, here from the first day to the last in one state.
  const regimes = await simulate(
    scenarioOf(text('{kind: regimes, states: {only: {kind: linear, slope: 10, leave: 0}}}')),
  );
  const { operator, sustainability, stop } = await simulate(scenarioOf(text('{kind: linear, slope: 10}')));
  // 10 + 10t members until day 29, then 300: each buys for 10 yuan a day, of which 1.60 are fees, and pays 7 once but for the founders.
  const members = Array.from({ length: 100 }, (_, t) => Math.min(300, 10 + 10 * t));
  const sum = members.reduce((all, one) => all + one, 0);
  expect(sustainability.claims.issued.value).toBeCloseTo(10 * sum, 4);
  expect(regimes.sustainability.claims.issued.value).toBeCloseTo(10 * sum, 4);
  expect(operator.cashAtEnd.value).toBeCloseTo(1.6 * sum + 7 * 290, 4);
  expect(stop.at(-1)!.members.value).toBeCloseTo(300, 9);
});
