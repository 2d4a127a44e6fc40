import { describe, expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { DrawnModel, InputDraws } from '../../sim/model/drawn-model.ts';
import type { LoadedScenario } from '../../sim/types.ts';
import { scenarioOf } from './scenario-of.ts';

const PATHS = 10_000;

/** Every kind of distribution, on a scenario whose other numbers are `more`. */
const everyKind = (more = '') =>
  scenarioOf(`horizon: 30
market:
  turnover:
    initial: {dist: lognormal, mean: 100万, cv: 0.4, max: 200万}
    growth: {kind: exponential, rate: {dist: normal, mean: 0.001, sd: 0.002, min: 0}}
    noise: {sd: {dist: triangular, min: 0, mode: 1%, max: 5%}}
scheme:
  fee: {dist: beta, a: 2, b: 8}
  poolShare: {dist: uniform, min: 0.4, max: 0.9}
  payout: {kind: fixed, days: {dist: pert, min: 10mo, mode: 500, max: 2y}}
operator: {capital: {dist: empirical, values: [1万, 2万, 5万], weights: [1, 2, 1]}}
${more}`);

/** The numbers drawn by each input over the paths. */
function drawn(loaded: LoadedScenario, paths = PATHS): Map<string, Float64Array> {
  const draws = new InputDraws(compileModel(loaded).inputs!);
  const columns = loaded.uncertain!.map(({ path }) => [path, new Float64Array(paths)] as const);
  for (let path = 0; path < paths; path++) {
    draws.draw(path);
    columns.forEach(([, column], i) => {
      column[path] = draws.values[i];
    });
  }
  return new Map(columns);
}

function ranks(values: Float64Array): Float64Array {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b]);
  const out = new Float64Array(values.length);
  order.forEach((i, rank) => {
    out[i] = rank;
  });
  return out;
}

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] - ma) * (b[i] - mb);
    aa += (a[i] - ma) ** 2;
    bb += (b[i] - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

test('the scenario holds the mean of each distribution given its range', () => {
  const { scenario, uncertain } = everyKind();
  expect(uncertain!.map(({ path, terms }) => `${path} ${terms.dist}`)).toEqual([
    'market.turnover.initial lognormal',
    'market.turnover.growth.rate normal',
    'market.turnover.noise.sd triangular',
    'scheme.fee beta',
    'scheme.poolShare uniform',
    'scheme.payout.days pert',
    'operator.capital empirical',
  ]);
  expect(scenario.scheme.fee).toBeCloseTo(0.2, 12);
  expect(scenario.scheme.poolShare).toBeCloseTo(0.65, 12);
  expect(scenario.operator.capital).toBe(25_000);
  expect(scenario.market.turnover!.noise.sd).toBeCloseTo(0.02, 12);
  // (300 + 4·500 + 730)/6 = 505
  expect(scenario.scheme.payout).toEqual({ kind: 'fixed', days: 505 });
  expect(compileModel(everyKind()).random).toBe(true);
});

/** The densities of `everyKind`, but for a factor, as their textbooks write them, and the range that each is conditioned on. */
const densities: { [path: string]: { from: number; to: number; density: (x: number) => number } } = {
  'market.turnover.initial': {
    from: 0,
    to: 2e6,
    density(x) {
      const variance = Math.log(1 + 0.4 ** 2);
      const z = Math.log(x) - (Math.log(1e6) - variance / 2);
      return x > 0 ? Math.exp((-z * z) / (2 * variance)) / x : 0;
    },
  },
  'market.turnover.growth.rate': { from: 0, to: 0.014, density: (x) => Math.exp(-(((x - 0.001) / 0.002) ** 2) / 2) },
  'market.turnover.noise.sd': { from: 0, to: 0.05, density: (x) => (x < 0.01 ? x / 0.01 : (0.05 - x) / 0.04) },
  'scheme.fee': { from: 0, to: 1, density: (x) => x * (1 - x) ** 7 },
  'scheme.poolShare': { from: 0.4, to: 0.9, density: () => 1 },
  // PERT from 300 to 730 with mode 500: beta of 1 + 4·200/430 and 1 + 4·230/430. Whole days stand for half a day on either side.
  'scheme.payout.days': {
    from: 300,
    to: 730,
    density: (x) => (x - 300) ** (800 / 430) * (730 - x) ** (920 / 430),
  },
};

/** The distribution function of a density, by trapezia. */
function cdfOf({ from, to, density }: (typeof densities)[string]) {
  const steps = 20_000;
  const width = (to - from) / steps;
  const upTo = new Float64Array(steps + 1);
  for (let i = 0; i < steps; i++) {
    upTo[i + 1] = upTo[i] + (density(from + i * width) + density(from + (i + 1) * width)) / 2;
  }
  return (x: number) => {
    const at = Math.min(steps, Math.max(0, (x - from) / width));
    const i = Math.min(steps - 1, Math.floor(at));
    return (upTo[i] + (at - i) * (upTo[i + 1] - upTo[i])) / upTo[steps];
  };
}

test('what is drawn has the distribution that was stated (Kolmogorov and Smirnov, 10 000 paths)', () => {
  const loaded = everyKind();
  for (const [path, values] of drawn(loaded)) {
    const input = loaded.uncertain!.find((one) => one.path === path)!;
    if (input.terms.dist === 'empirical') {
      const share = (value: number) => values.filter((one) => one === value).length / PATHS;
      expect(Math.abs(share(20_000) - 0.5)).toBeLessThan(0.02);
      expect(Math.abs(share(10_000) - 0.25)).toBeLessThan(0.02);
      continue;
    }
    const cdf = cdfOf(densities[path]);
    const sorted = values.slice().sort();
    // Whole numbers stand for all that rounds to them.
    const half = input.whole ? 0.5 : 0;
    let distance = 0;
    sorted.forEach((value, i) => {
      if (!input.whole || value !== sorted[i + 1]) {
        distance = Math.max(distance, Math.abs(cdf(value + half) - (i + 1) / PATHS));
      }
      if (!input.whole || value !== sorted[i - 1]) {
        distance = Math.max(distance, Math.abs(cdf(value - half) - i / PATHS));
      }
    });
    expect(distance * Math.sqrt(PATHS), path).toBeLessThan(1.63); // 1 % level
    expect(values.filter((value) => value === input.low || value === input.high).length, path).toBeLessThan(10);
  }
});

describe('correlations', () => {
  const three = `correlations:
  - {between: [market.turnover.growth.rate, market.turnover.initial], rank: -0.7}
  - {between: [scheme.fee, market.turnover.initial], rank: 0.4}
  - {between: [scheme.fee, market.turnover.growth.rate], rank: 0.2}`;

  const wanted = new Map([
    ['market.turnover.growth.rate,market.turnover.initial', -0.7],
    ['market.turnover.initial,scheme.fee', 0.4],
    ['market.turnover.growth.rate,scheme.fee', 0.2],
  ]);

  /** The rank correlation of each pair less what was asked for; 0 is asked for where nothing is. */
  function misses(loaded: LoadedScenario): Map<string, number> {
    const ranked = [...drawn(loaded)]
      .filter(([name]) => name !== 'operator.capital')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, values]) => [name, ranks(values)] as const);
    const found = new Map<string, number>();
    ranked.forEach(([a, ofA], i) => {
      for (const [b, ofB] of ranked.slice(i + 1)) {
        const pair = `${a},${b}`;
        found.set(pair, correlation(ofA, ofB) - (wanted.get(pair) ?? 0));
      }
    });
    return found;
  }

  test('rank correlations are within 0.02 of what was asked for, and near 0 for all other pairs', () => {
    // Independent draws have a standard error of 0.01.
    for (const [pair, miss] of misses(everyKind(three))) {
      expect(Math.abs(miss), pair).toBeLessThan(wanted.has(pair) ? 0.02 : 0.04);
    }
  });

  test('and that is no luck of a seed: over 12 seeds all pairs are right in the mean', () => {
    const seeds = 12;
    const sums = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed++) {
      for (const [pair, miss] of misses(everyKind(`seed: no ${seed}\n${three}`))) {
        sums.set(pair, (sums.get(pair) ?? 0) + miss / seeds);
      }
    }
    expect(sums.size).toBe(15);
    for (const [pair, miss] of sums) expect(Math.abs(miss), pair).toBeLessThan((4 * 0.01) / Math.sqrt(seeds));
  });

  test('they change no marginal and none of the numbers that are named first or not at all', () => {
    const [free, tied] = [drawn(everyKind(), 200), drawn(everyKind(three), 200)];
    for (const name of ['market.turnover.noise.sd', 'scheme.poolShare', 'scheme.payout.days', 'operator.capital']) {
      expect(tied.get(name)).toEqual(free.get(name));
    }
    const rate = [tied, free].map((one) => one.get('market.turnover.growth.rate')!);
    rate[0].forEach((value, i) => {
      expect(value / rate[1][i]).toBeCloseTo(1, 9);
    });
    expect(tied.get('scheme.fee')).not.toEqual(free.get('scheme.fee'));
  });
});

test('a number draws from a stream of its own: other inputs, and the number of paths, do not shift it', () => {
  const alone = scenarioOf(
    'paths: 7\nmarket: {turnover: {initial: 100}}\nscheme: {fee: {dist: beta, a: 2, b: 8}, payout: {kind: pool}}',
  );
  expect(drawn(alone, 100).get('scheme.fee')).toEqual(drawn(everyKind(), 100).get('scheme.fee'));
  const seeds = ['seed: a', 'seed: b'].map((seed) => drawn(everyKind(seed), 100).get('scheme.fee'));
  expect(seeds[0]).not.toEqual(seeds[1]);
});

describe('the model of a path', () => {
  test('is the model of a scenario that states the drawn numbers', () => {
    const loaded = everyKind();
    const model = compileModel(loaded);
    const drawnModel = new DrawnModel(model);
    const draws = new InputDraws(model.inputs!);
    for (const path of [0, 5, 4711]) {
      draws.draw(path);
      const [initial, rate, sd, fee, poolShare, days, capital] = draws.values;
      const stated = compileModel(
        scenarioOf(`horizon: 30
market: {turnover: {initial: ${initial}, growth: {kind: exponential, rate: ${rate}}, noise: {sd: ${sd}}}}
scheme: {fee: ${fee}, poolShare: ${poolShare}, payout: {kind: fixed, days: ${days}}}
operator: {capital: ${capital}}`),
      );
      const { trend, ...found } = drawnModel.at(path);
      const { trend: wanted, inputs: _, expectedTurnover: __, feesVary: ___, ...rest } = stated;
      expect(found).toMatchObject({ ...rest, paths: model.paths });
      trend.forEach((level, t) => {
        expect(level / wanted[t]).toBeCloseTo(1, 12);
      });
    }
  });

  test('does not depend on the paths before it', () => {
    const model = compileModel(everyKind());
    const [one, other] = [new DrawnModel(model), new DrawnModel(model)];
    for (let path = 0; path < 9; path++) one.at(path);
    expect(structuredClone(one.at(3))).toEqual(structuredClone(other.at(3)));
  });

  describe.each([
    ['of all its numbers', (x: number) => `{dist: uniform, min: ${0.8 * x}, max: ${x}}`, 9],
    ['of nothing but the answers to payouts', undefined, 1],
  ] as const)('a market of people, uncertain %s', (_, draws, count) => {
    type Number = (x: number, at: string) => string;
    const people = (number: Number, feedback: Number) => `horizon: 60
market:
  members:
    initial: 1000
    growth: {kind: logistic, capacity: ${number(9000, 'market.members.growth.capacity')}, rate: ${number(0.05, 'market.members.growth.rate')}}
    frequency: {kind: bg-nbd, r: 0.243, alpha: ${number(30.9, 'market.members.frequency.alpha')}, a: 0.793, b: 2.426}
    amount: {kind: constant, value: ${number(80, 'market.members.amount.value')}}
    churn: ${number(0.01, 'market.members.churn')}
  merchants:
    initial: 100
    growth: {kind: exponential, rate: ${number(0.01, 'market.merchants.growth.rate')}}
    margin: {mean: 20%, sd: 5%}
    classes: [{share: 70%, fee: 10%}, {share: 30%, fee: 17%}]
    leave: ${number(0.02, 'market.merchants.leave')}
  shocks: [{name: fair, factor: ${number(3, 'market.shocks[0].factor')}, on: 20, lasts: 5}]
scheme: {fee: 12.1%, payout: {kind: pool}}
feedback: {spending: ${feedback(0.5, 'feedback.spending')}, merchants: 1}`;
    const distributed = (x: number) => `{dist: uniform, min: ${0.8 * x}, max: ${x}}`;
    const loaded = scenarioOf(people(draws ?? String, distributed));

    test('the model of a path is that of a scenario that states what was drawn', () => {
      expect(loaded.uncertain).toHaveLength(count);
      const model = compileModel(loaded);
      const drawnModel = new DrawnModel(model);
      const inputDraws = new InputDraws(model.inputs!);
      for (const path of [3, 0, 3, 4711]) {
        inputDraws.draw(path);
        const values = new Map(loaded.uncertain!.map((input, i) => [input.path, inputDraws.values[i]]));
        const stated = (x: number, at: string) => String(values.get(at) ?? x);
        const wanted = compileModel(scenarioOf(people(stated, stated)));
        const found = drawnModel.at(path);
        const close = (a: Float64Array, b: Float64Array) =>
          a.forEach((value, t) => {
            expect(Math.abs(value - b[t])).toBeLessThanOrEqual(1e-12 * b[t]);
          });
        close(found.trend, wanted.trend);
        close(found.feeByDay!, wanted.feeByDay!);
        close(found.feedback!.shops!, wanted.feedback!.shops!);
        expect(found.feedback).toMatchObject({ spending: wanted.feedback!.spending, merchants: 1 });
      }
    });

    test('and does not depend on the paths before it', () => {
      const model = compileModel(loaded);
      const [one, other] = [new DrawnModel(model), new DrawnModel(model)];
      for (let path = 0; path < 5; path++) one.at(path);
      expect(structuredClone(one.at(3))).toEqual(structuredClone(other.at(3)));
    });
  });

  test('seasons and regimes are drawn too', () => {
    const seasonal = scenarioOf(
      'horizon: 14\nmarket: {turnover: {initial: 100, seasonality: {weekly: [1, 1, 1, 1, 1, 1, {dist: uniform, min: 1, max: 3}]}}}\nscheme: {fee: 15%, payout: {kind: pool}}',
    );
    const { trend } = new DrawnModel(compileModel(seasonal)).at(1);
    const draws = new InputDraws(compileModel(seasonal).inputs!);
    draws.draw(1);
    expect(trend[13] / trend[12]).toBeCloseTo(draws.values[0], 12);
    expect(trend.reduce((sum, level) => sum + level, 0)).toBeCloseTo(1400, 9);

    const moving = scenarioOf(
      'market: {turnover: {initial: 100, growth: {kind: regimes, states: {up: {kind: exponential, rate: 0.01, leave: {dist: uniform, min: 0, max: 0.1}}, down: {kind: flat, leave: 0}}}}}\nscheme: {fee: 15%, payout: {kind: pool}}',
    );
    expect(new DrawnModel(compileModel(moving)).at(2).regimes!.leave[0]).not.toBe(0.05);
  });
});
