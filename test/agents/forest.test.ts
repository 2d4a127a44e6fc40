import { describe, expect, test } from 'vitest';
import { HeadCount } from '../../sim/agents/head-count.ts';
import { drawnDays, fromForests, recruitsOf } from '../../sim/cli/verify/drawn-forests.ts';
import { NOBODY, Population } from '../../sim/market/referrer/population.ts';
import { nextGamma } from '../../sim/random/gamma.ts';
import { nextPoisson } from '../../sim/random/poisson.ts';
import { startStream, streamKey } from '../../sim/random/stream.ts';
import { knownAnswer } from '../known-answers/known.ts';
import { expectMean, meanAndError } from './near.ts';

const share = (population: Population, k: number) =>
  recruitsOf(population).reduce((sum, recruits) => sum + Number(recruits === k), 0) / population.count;
const uniform = '{kind: uniform}';

describe('uniform referrers make a uniform recursive tree', () => {
  test.each(knownAnswer('gastwirth.fractionRecruiting'))(
    'share that brings 0, 1, 2, 3 of $inputs.N',
    ({ inputs, expected }) => {
      const paths = inputs.N === 10 ? 40_000 : 800;
      for (const [i, k] of (inputs.k as number[]).entries()) {
        const shares = fromForests({ members: inputs.N as number, referrer: uniform }, paths, (one) => share(one, k));
        expectMean(shares, (expected as number[])[i]);
      }
    },
  );

  test.each(knownAnswer('gastwirth.leavesMeanVar'))(
    'those who bring no one: mean and variance',
    ({ inputs, expected }) => {
      const [mean, variance] = expected as number[];
      const N = inputs.N as number;
      const leaves = fromForests({ members: N, referrer: uniform, seed: 'leaves' }, 40_000, (one) => N * share(one, 0));
      expectMean(leaves, mean);
      // The relative error of a variance of n numbers of little kurtosis is about √(2/n).
      expect(Math.abs(meanAndError(leaves).variance / variance - 1)).toBeLessThan(4.5 * Math.sqrt(2 / 40_000));
    },
  );

  test.each(knownAnswer('gastwirth.p0'))('the $inputs.k-th of $inputs.N brings no one', ({ inputs, expected }) => {
    const { N, k } = inputs as Record<string, number>;
    const none = fromForests({ members: N, referrer: uniform }, 1500, (one) => Number(recruitsOf(one)[k - 1] === 0));
    expectMean(none, expected as number);
  });

  test.each(knownAnswer('gastwirth.var'))(
    'variance of what the $inputs.k-th of $inputs.N brings',
    ({ inputs, expected }) => {
      const { N, k } = inputs as Record<string, number>;
      const recruits = fromForests(
        { members: N, referrer: uniform, seed: 'var' },
        1500,
        (one) => recruitsOf(one)[k - 1],
      );
      const { mean } = meanAndError(recruits);
      // The mean of squared deviations, with its own standard error.
      const squares = recruits.map((value) => ((value - mean) ** 2 * recruits.length) / (recruits.length - 1));
      expectMean(squares, expected as number);
    },
  );

  test.each(knownAnswer('rrt.profile'))('members by level', ({ inputs, expected }) => {
    const depths = inputs.depths as number[];
    for (const [i, depth] of depths.entries()) {
      const at = fromForests({ members: inputs.N as number, referrer: uniform, seed: 'profile' }, 600, (one) =>
        one.level.subarray(0, one.count).reduce((sum, level) => sum + Number(level === depth + 1), 0),
      );
      expectMean(at, (expected as number[])[i]);
    }
  });

  test.each(knownAnswer('rrt.meanDepthLastNode'))('level of the last one', ({ inputs, expected }) => {
    const last = fromForests(
      { members: inputs.N as number, referrer: uniform, seed: 'last' },
      2000,
      (one) => one.level[one.count - 1],
    );
    expectMean(last, 1 + (expected as number));
  });

  test('several on a day: a newcomer may bring another the same day', () => {
    const shares = fromForests({ members: 270, referrer: uniform, aDay: 269 }, 2000, (one) => share(one, 0));
    expectMean(shares, 0.5);
  });
});

test('preferential referrers make a plane-oriented tree: (2N − 1)/3 of N bring no one', () => {
  const N = 300;
  expectMean(
    fromForests({ members: N, referrer: '{kind: preferential}' }, 2000, (one) => N * share(one, 0)),
    (2 * N - 1) / 3,
  );
});

test('preferential with a large start is uniform', () => {
  const N = 300;
  const shares = fromForests({ members: N, referrer: '{kind: preferential, start: 1e6}' }, 2000, (one) =>
    share(one, 0),
  );
  expectMean(shares, 0.5);
});

test('recent over two days, one newcomer a day: everyone is brought by the one before', () => {
  for (const {
    population: { count, referrer, level },
  } of drawnDays({ members: 50, referrer: '{kind: recent, days: 2}' })) {
    expect(Array.from(referrer.subarray(0, count))).toEqual(Array.from({ length: 50 }, (_, i) => i - 1));
    expect(level[count - 1]).toBe(50);
    break;
  }
});

test('none: everyone is a root, and `organic` is the share of those who come by themselves', () => {
  const roots = (referrer: string) =>
    fromForests({ members: 1001, referrer }, 300, ({ count, referrer: by }) => {
      let alone = 0;
      for (let i = 1; i < count; i++) alone += Number(by[i] === NOBODY);
      return alone / (count - 1);
    });
  expect(new Set(roots('{kind: none}'))).toEqual(new Set([1]));
  expectMean(roots('{kind: uniform, organic: 0.3}'), 0.3);
});

test('churn: members stay with the chance e^(−churn) a day, and those who left bring no one', () => {
  const members = 400;
  const churn = 0.01;
  const stays = Math.exp(-churn);
  // One on day 0, and one more on each day after: Σ stays^age.
  const wanted = (1 - stays ** members) / (1 - stays);
  expectMean(
    fromForests({ members, referrer: uniform, churn }, 2000, ({ present }) => present),
    wanted,
  );
  for (const referrer of [uniform, '{kind: preferential}', '{kind: recent, days: 9}']) {
    let seen = 0;
    for (const { population: one } of drawnDays({ members: 40, referrer, churn: 0.2 })) {
      expect(one.present).toBe(one.count - one.gone.reduce((sum, gone) => sum + gone, 0));
      if (++seen === 50) break;
    }
  }
});

/** A family in which each member brings `children()`: it dies out, or reaches `most` members or the last level. */
function familyOf(children: () => number, most: number, lastLevel = Number.POSITIVE_INFINITY): Population {
  const population = new Population(1);
  population.join(NOBODY);
  for (let parent = 0; parent < population.count && population.count < most; parent++) {
    if (population.level[parent] >= lastLevel) break;
    for (let left = children(); left > 0; left--) population.join(parent);
  }
  return population;
}

describe('families of a branching process', () => {
  test.each(knownAnswer('gw.poisson.extinction'))('die out: mean $inputs.mean', ({ inputs, expected }) => {
    const stream = new Int32Array(4);
    const key = streamKey('gw', 'recruiting');
    // A family of 300 at these means dies out with a chance below 0.42^(members of its last generation) ≈ 0.
    const died = Array.from({ length: 4000 }, (_, path) => {
      startStream(stream, key, path);
      return Number(familyOf(() => nextPoisson(stream, inputs.mean as number), 300).count < 300);
    });
    expectMean(died, expected as number);
  });

  test.each(knownAnswer('gw.geometric.varZn'))(
    'size of a generation of geometric families: variance',
    ({ inputs, expected }) => {
      const { mean, generation } = inputs as Record<string, number>;
      const stream = new Int32Array(4);
      const key = streamKey('geometric', 'recruiting');
      const sizes = Array.from({ length: 20_000 }, (_, path) => {
        startStream(stream, key, path);
        const { level, count } = familyOf(() => nextPoisson(stream, mean * nextGamma(stream, 1)), 1e6, generation + 1);
        return level.subarray(0, count).reduce((sum, one) => sum + Number(one === generation + 1), 0);
      });
      const middle = meanAndError(sizes).mean;
      expectMean(sizes, mean ** generation);
      expectMean(
        sizes.map((size) => (size - middle) ** 2),
        expected as number,
      );
    },
  );

  test.each(knownAnswer('gw.borel'))('total progeny is a Borel number', ({ inputs, expected }) => {
    const stream = new Int32Array(4);
    const key = streamKey('borel', 'recruiting');
    const sizes = Array.from({ length: 20_000 }, (_, path) => {
      startStream(stream, key, path);
      const population = familyOf(() => nextPoisson(stream, inputs.mean as number), 100_000);
      const heads = new HeadCount();
      heads.clear(population.count);
      for (let member = 0; member < population.count; member++) heads.join(population.referrer, member, 1e6, 0);
      expect(heads.heads).toBe(population.count);
      return population.count;
    });
    for (const [i, n] of (inputs.n as number[]).entries()) {
      expectMean(
        sizes.map((size) => Number(size === n)),
        (expected as number[])[i],
      );
    }
    expectMean(sizes, 1 / (1 - (inputs.mean as number)));
  });
});

test('3 levels and 30 people: the organiser and the own level count, and rewards end where the plan does', () => {
  const heads = new HeadCount();
  const population = new Population(1);
  const join = (by: number, paidLevels: number, day: number) => {
    population.join(by);
    heads.join(population.referrer, population.count - 1, paidLevels, day);
  };
  heads.clear(200);
  join(NOBODY, 2, 0);
  for (let i = 0; i < 28; i++) join(0, 2, i); // 29 people, 2 levels
  expect([heads.heads, heads.day30]).toEqual([29, -1]);
  join(1, 2, 50); // the 30th is on the third level
  expect([heads.heads, heads.day30, heads.day120]).toEqual([30, 50, -1]);
  join(29, 2, 51); // the fourth level is not paid to the organiser
  expect(heads.heads).toBe(30);
  for (let i = 0; i < 90; i++) join(2, 2, 60 + i);
  expect([heads.heads, heads.day30, heads.day120]).toEqual([120, 50, 149]);

  // One level pays for no third one, however many come.
  population.clear();
  heads.clear(200);
  join(NOBODY, 1, 0);
  for (let i = 0; i < 150; i++) join(i % 60, 1, i);
  expect(heads.day30).toBe(-1);
});

test('how many members have 3 levels and 30 people, and 120, is as counted one by one at the end', () => {
  for (const [referrer, paidLevels] of [
    [uniform, 2],
    [uniform, 6],
    ['{kind: preferential}', 3],
    ['{kind: recent, days: 5}', 40],
  ] as const) {
    const heads = new HeadCount();
    for (const seed of ['a', 'b', 'c']) {
      const { population } = drawnDays({ members: 700, referrer, seed }).next().value;
      const below = new Int32Array(population.count).fill(1);
      const levels = new Int32Array(population.count).fill(1);
      heads.clear(population.count);
      for (let member = 0; member < population.count; member++) {
        heads.join(population.referrer, member, paidLevels, member);
        for (let above = population.referrer[member], k = 1; above >= 0 && k <= paidLevels; k++) {
          below[above]++;
          levels[above] = Math.max(levels[above], k + 1);
          above = population.referrer[above];
        }
      }
      const organisers = (people: number) =>
        below.reduce((count, heads, i) => count + Number(heads >= people && levels[i] >= 3), 0);
      expect(organisers(30)).toBeGreaterThan(0);
      expect([heads.organisers30, heads.organisers120]).toEqual([organisers(30), organisers(120)]);
    }
  }
});
