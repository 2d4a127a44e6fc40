import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BlockRunner, type BlockWorker } from '../../sim/run/block-runner.ts';
import type { Crew } from '../../sim/run/crew.ts';
import { portableDigest } from '../../sim/run/path-digest.ts';
import { simulate } from '../../sim/simulate.ts';
import type { ResultBundle } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { builtIndex, builtNode } from './built.ts';

const market = (noise: string) =>
  `market: {turnover: {initial: 100_000, growth: {kind: regimes, states: {up: {kind: exponential, rate: 0.01, leave: 0.01}, down: {kind: exponential, rate: -0.02, leave: 0.02}}}, noise: ${noise}}}`;
const busy = (paths: number, horizon: number, more = '') =>
  scenarioOf(
    `paths: ${paths}\nhorizon: ${horizon}\n${market('{sd: 0.04, reversion: 0.01}')}\n` +
      'scheme: {fee: 15%, poolShare: 0.8, payout: {kind: fixed, days: 90}}\noperator: {capital: 2_000_000, costs: {rate: 1%}, draw: 5%}\n' +
      `failure: {absconded: {hazard: 0.001}, closed: {hazard: 0.0005}}\n${more}`,
  );

const uncertain = (paths: number) =>
  scenarioOf(
    `paths: ${paths}\nhorizon: 60\n${market('{sd: {dist: triangular, min: 0, mode: 2%, max: 6%}, reversion: 0.01}').replace('rate: 0.01', 'rate: {dist: normal, mean: 0.01, sd: 0.005}')}\n` +
      'scheme: {fee: {dist: beta, a: 3, b: 17}, poolShare: {dist: uniform, min: 0.5, max: 1}, payout: {kind: fixed, days: {dist: pert, min: 40, mode: 90, max: 200}}}\n' +
      'operator: {capital: {dist: lognormal, mean: 2M, cv: 0.5}}\nfailure: {closed: {hazard: 0.0005}}\n' +
      'correlations: [{between: [scheme.fee, operator.capital], rank: 0.6}]',
  );
const uncertainMembers = scenarioOf(
  `paths: 300\nhorizon: 120
market: {members: {initial: {dist: uniform, min: 20, max: 2000}, growth: {kind: exponential, rate: {dist: normal, mean: 0.01, sd: 0.01}},
  frequency: {kind: gamma-poisson, r: 0.5, alpha: {dist: uniform, min: 1, max: 5}}, amount: {kind: gamma-gamma, p: 2, q: 4, gamma: {dist: lognormal, mean: 50, cv: 0.2}}, churn: {dist: beta, a: 1, b: 99}},
  merchants: {initial: 50, margin: {mean: {dist: uniform, min: 15%, max: 30%}}, leave: 0.01}}
scheme: {fee: {dist: uniform, min: 12%, max: 17%}, payout: {kind: fixed, days: {dist: pert, min: 20, mode: 30, max: 60}}, unit: {size: 10, carry: false}}
operator: {capital: 1000}\nfeedback: {spending: {dist: uniform, min: 0, max: 1}}`,
);
const points = scenarioOf(
  `paths: 300\nhorizon: 120
market: {members: {initial: 50, growth: {kind: linear, slope: 1}, frequency: {kind: gamma-poisson, r: 0.5, alpha: 3}, amount: {kind: lognormal, mean: 90, cv: 1}, churn: 0.002, noise: {sd: 0.02}}}
scheme: {kind: points, redeem: {dist: uniform, min: 0, max: 5%}, expiry: 40, signUp: 10, birthday: 5, margin: 30%, lift: {retention: 5%, basket: {dist: uniform, min: 0, max: 20%}}}`,
);
/** Customers' money: a float that is partly spent, a flight that it tempts to, and a run on it. */
const stored = scenarioOf(
  `paths: 300\nhorizon: 120
market: {members: {initial: 50, growth: {kind: linear, slope: 1}, frequency: {kind: gamma-poisson, r: 0.5, alpha: 3}, amount: {kind: lognormal, mean: 90, cv: 1}, churn: 0.002, noise: {sd: 0.05}}}
scheme: {kind: stored-value, ownerSpends: {dist: uniform, min: 0, max: 1}, escrow: 10%, run: {from: 30, below: 40%}, margin: 30%, referral: {reward: 5}}
operator: {capital: {dist: uniform, min: 0, max: 1000}, costs: {fixed: 50}}\nfailure: {absconded: {hazard: 0.001, rising: {cash: 20_000, claims: 20_000}}, closed: {hazard: 0.001}}`,
);
const fewMembers = scenarioOf(
  `paths: 300\nhorizon: 120
market: {members: {initial: 20, growth: {kind: regimes, states: {up: {kind: exponential, rate: 0.05, leave: 0.05}, down: {kind: exponential, rate: -0.05, leave: 0.05}}},
  frequency: {kind: gamma-poisson, r: 0.5, alpha: 3}, amount: {kind: gamma-gamma, p: 2, q: 4, gamma: 50}, churn: 0.01, noise: {sd: 0.1}},
  merchants: {initial: 9, margin: {mean: 12%, sd: 5%}, classes: [{share: 50%, fee: 10%}, {share: 50%, fee: 20%}], leave: 0.01}}
feedback: {spending: 0.3, wordOfMouth: 1, churn: 1, merchants: 1, announce: 50, run: {below: 0.5, rate: 0.1}}
scheme: {fee: 15%, payout: {kind: fixed, days: 30}, unit: {size: 10, carry: false}}\noperator: {capital: 1000}`,
);

const followed = scenarioOf(
  `paths: 150\nhorizon: 120
market: {members: {initial: {dist: uniform, min: 5, max: 60}, growth: {kind: exponential, rate: 0.02}, frequency: {kind: poisson, rate: 0.05}, amount: {kind: lognormal, mean: 300, cv: 1}, churn: 0.002, noise: {sd: 0.1}}}
scheme: {fee: 16%, cap: {dist: uniform, min: 0.2, max: 1}, payout: {kind: fixed, days: 60}, referral: {plan: unilevel, rates: [1%, 1%], signUpFee: 10, headBonus: 5}}
operator: {capital: 5000}\nagents: {paths: 13, referrer: {kind: preferential, organic: 0.2}}`,
);
/** Members who are brought over a network that is drawn on each path, and runs out of people. */
const overNetwork = scenarioOf(
  `paths: 90\nhorizon: 200
market: {members: {initial: 5, growth: {kind: exponential, rate: 0.03}, frequency: {kind: poisson, rate: 0.05}, amount: {kind: lognormal, mean: 300, cv: 1}, churn: 0.002}}
scheme: {fee: 16%, payout: {kind: fixed, days: 60}, referral: {plan: unilevel, rates: [1%, 1%]}}
operator: {capital: 5000}\nagents: {paths: 13, referrer: {kind: network, people: 800, organic: 0.1, network: {kind: small-world, degree: 4, rewire: {dist: uniform, min: 0, max: 1}}}}`,
);
/** Every safeguard that acts by the day, an uncertain one among them, and a flight that money tempts to. */
const guarded = (paths: number) => {
  const text =
    'safeguards: {paidInCapital: 3M, deposit: {floor: 1M, cap: 9M, share: {dist: uniform, min: 5%, max: 30%}}, supervised: 40%, reserve: 20%, store: {cost: 100k, within: 40}}\n';
  const { source } = busy(paths, 90, text);
  const tempting = source.replace(
    'absconded: {hazard: 0.001}',
    'absconded: {hazard: 0.001, rising: {cash: 1M, claims: 50M}}',
  );
  return scenarioOf(tempting.slice(tempting.indexOf('paths:')));
};

/** Everything of a result but how long it took and on how many workers. */
const substance = ({ run, ...rest }: ResultBundle) => ({ ...rest, run: { ...run, seconds: 0, workers: 0 } });

const counts = [1, 2, 8];
let crews: Crew[] = [];
beforeAll(() => {
  crews = counts.map((count) => builtNode.threadCrew(count));
});
afterAll(() => {
  for (const crew of crews) crew.close();
});

describe('the same bits on any workers', () => {
  test.each([
    ['few paths, series as they are', busy(700, 200)],
    ['members whose rates and purchases are drawn, with merchants and feedback', fewMembers],
    [
      'frauds of every kind',
      busy(
        700,
        120,
        'fraud: {fake: {share: 30%, on: 10, supply: {expects: sceptical}, kickback: {dist: uniform, min: 0, max: 12%}, detection: {rate: 10%, delay: 20}}, markup: {share: 20%}, insiders: {share: 5%}}\n',
      ),
    ],
    ['a number of paths that no block divides', busy(1337, 60)],
    ['fewer paths than a block', busy(5, 100)],
    ['many paths, series as sketches', busy(10_001, 40)],
    ['uncertain inputs', uncertain(700)],
    ['uncertain members, merchants and feedback', uncertainMembers],
    ['points with uncertain redemption and lift', points],
    ['stored value that is spent and run for', stored],
    ['members one by one', followed],
    ['members brought over a network', overNetwork],
    ['safeguards and what each changes', guarded(700)],
    ['safeguards, series as sketches', guarded(10_001)],
    ['uncertain inputs, series as sketches', uncertain(10_001)],
  ])('%s', async (_, loaded) => {
    const inline = await simulate(loaded);
    expect(inline.run.paths).toBe(loaded.scenario.paths);
    // Something happens: a staged scheme fails at times, an ordinary one gives.
    expect(inline.ordinary?.issued.low ?? inline.sustainability.failure.probability.value).toBeGreaterThan(0);
    for (const [i, crew] of crews.entries()) {
      const threads = await builtIndex.simulate(loaded, { crew });
      expect(threads.run.workers).toBe(counts[i]);
      expect(threads.run.digest).toBe(inline.run.digest);
      expect(substance(threads)).toEqual(substance(inline));
    }
  });

  test('whoever finishes first: blocks that come back in any order', async () => {
    const loaded = busy(2000, 30);
    const inline = await simulate(loaded);
    // Workers that take 0 to 12 ms longer, block by block, in an order of their own.
    let turn = 0;
    const workers = Array.from({ length: 5 }, (): BlockWorker => {
      const runner = new BlockRunner();
      return {
        prepare: (model, keeping) => runner.prepare(model, keeping),
        async run(first, count) {
          const result = runner.run(first, count);
          await new Promise((resolve) => setTimeout(resolve, (turn++ * 7) % 13));
          return result;
        },
        takeSketches: () => runner.takeSketches(),
        follow: (path) => runner.follow(path),
      };
    });
    const order: number[] = [];
    const crew: Crew = { workers, newDigest: portableDigest, close() {} };
    const shuffled = await simulate(loaded, { crew, onProgress: ({ done }) => order.push(done) });
    expect(new Set(order).size).toBeLessThan(order.length); // some came before their turn and had to wait
    expect(substance(shuffled)).toEqual(substance(inline));
  });

  test('also when it runs again, on workers that ran something else before', async () => {
    const loaded = busy(300, 100);
    const first = await builtIndex.simulate(loaded, { crew: crews[1] });
    await builtIndex.simulate(busy(10_500, 30), { crew: crews[1] });
    await builtIndex.simulate(
      scenarioOf(`horizon: 9\n${market('{sd: 1}')}\nscheme: {fee: 10%, payout: {kind: queue}}\npaths: 200`),
      {
        crew: crews[1],
      },
    );
    expect(substance(await builtIndex.simulate(loaded, { crew: crews[1] }))).toEqual(substance(first));
  });

  test('`precision` stops at the same number of paths', async () => {
    const loaded = busy(20_000, 60);
    const inline = await simulate(loaded, { precision: 0.02 });
    expect(inline.run.paths).toBeLessThan(20_000);
    expect(inline.run.pathsAsked).toBe(20_000);
    expect(inline.run.cancelled).toBe(false);
    const { probability } = inline.sustainability.failure;
    expect(probability.high! - probability.low!).toBeLessThanOrEqual(0.04);
    const { mean } = inline.sustainability.recovery;
    expect(mean.high! - mean.low!).toBeLessThanOrEqual(0.04);
    for (const crew of crews) {
      expect(substance(await builtIndex.simulate(loaded, { crew, precision: 0.02 }))).toEqual(substance(inline));
    }
  });

  test('a precision that is out of reach runs all paths', async () => {
    const loaded = busy(600, 30);
    const result = await simulate(loaded, { precision: 1e-6 });
    expect(substance(result)).toEqual(substance(await simulate(loaded)));
  });
});

test('another seed gives another digest, another digest of nothing else', async () => {
  const [one, two] = await Promise.all([simulate(busy(100, 50, 'seed: a')), simulate(busy(100, 50, 'seed: b'))]);
  expect(one.run.digest).not.toBe(two.run.digest);
  expect(one.run.digest).toMatch(/^[0-9a-f]{64}$/);
});
