import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparedEstimate } from '../../sim/analysis/compare.ts';
import {
  type ComparedMeasure,
  type Comparison,
  comparedMeasures,
  isPyramidMeasure,
  pyramidMeasures,
} from '../../sim/analysis/comparison.ts';
import { compareScenarios } from '../../sim/compare-scenarios.ts';
import { loadScenario } from '../../sim/model/load-scenario.ts';
import { measureProblem } from '../../sim/model/measure.ts';
import { exactEstimate } from '../../sim/stats/estimates.ts';
import type { Estimate, LoadedScenario } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const DAYS = 60;
interface Parts {
  readonly fee?: string;
  readonly share?: string;
  readonly noise?: number;
  readonly closed?: number;
  readonly head?: string;
  readonly rest?: string;
}

/** Cashback at once, of sales of 1000 a day: whatever is paid, kept and earned is known by hand. */
const atOnce = ({ fee = '10%', share = '5%', noise = 0, closed = 0, head = '', rest = '' }: Parts = {}) =>
  scenarioOf(
    `horizon: ${DAYS}\npaths: 400\n${head}\nmarket: {turnover: {initial: 1000, noise: {sd: ${noise}}}, merchants: {initial: 5, margin: {mean: 30%}, extra: 50%}}\n` +
      `scheme: {fee: ${fee}, poolShare: 0, payout: {kind: instant, share: ${share}}}\nfailure: {closed: {hazard: ${closed}}}\n${rest}`,
  );

/** A pool that pays what comes in, and is closed some day. */
const pool = (cap: number, hazard = 0.002, head = 'seed: pool\npaths: 500') =>
  scenarioOf(
    `horizon: 300\n${head}\nmarket: {turnover: {initial: 1000, noise: {sd: 0.04}}}\n` +
      `scheme: {fee: 20%, poolShare: 0.4, cap: ${cap}, payout: {kind: pool}}\nfailure: {closed: {hazard: ${hazard}}}`,
  );

const found = ({ differences }: Comparison, measure: ComparedMeasure, from = 0, to = 1) =>
  differences.find((one) => one.measure === measure && one.from === from && one.to === to)!;
const width = ({ low, high }: Estimate) => high! - low!;
/** Everything but how long it took and on how many workers. */
const substance = ({ scenarios, ...rest }: Comparison) => ({
  ...rest,
  scenarios: scenarios.map(({ run, ...result }) => ({ ...result, run: { ...run, seconds: 0, workers: 0 } })),
});

describe('differences', () => {
  test('of two files that say the same are exactly zero', async () => {
    const { scenarios, differences } = await compareScenarios([pool(1), pool(1)]);
    expect(scenarios[0].sustainability.failure.probability.value).toBeGreaterThan(0);
    expect(differences).toHaveLength(comparedMeasures.length);
    for (const { measure, difference } of differences) {
      // No margins in the file, no ordinary scheme, and no members one by one.
      const nothing = /^(merchants\.net|ordinary\..*|pyramid\..*)$/.test(measure);
      expect(difference, measure).toMatchObject(nothing ? { value: null } : { value: 0, low: 0, high: 0 });
    }
  });

  test.each(['points-as-money', 'tiers', 'referral', 'volume'])(
    'of ordinary scheme %s with itself are exactly zero, and so is their interval',
    async (name) => {
      const text = readFileSync(new URL(`../../scenarios/ordinary/${name}.yaml`, import.meta.url), 'utf8');
      const one = loadScenario(text.replace('paths: 2_000', 'paths: 150'), { file: `${name}.yaml` });
      const { differences } = await compareScenarios([one, structuredClone(one)]);
      const ordinary = differences.filter(({ measure }) => measure.startsWith('ordinary.'));
      expect(ordinary.some(({ difference }) => difference.value === 0)).toBe(true);
      for (const { measure, difference } of ordinary) {
        if (difference.value === null) continue;
        expect([difference.value, difference.low, difference.high], measure).toEqual([0, 0, 0]);
      }
    },
  );

  test('without noise are what arithmetic says, and have no interval', async () => {
    const comparison = await compareScenarios([atOnce(), atOnce({ fee: '12%', share: '6%' })]);
    const sales = 1000 * DAYS;
    const wanted: Partial<Record<ComparedMeasure, number>> = {
      'sustainability.failure.probability': 0,
      'sustainability.recovery.mean': 0, // all that is promised is paid at once in both
      'sustainability.claims.paid': 0.01 * sales,
      'sustainability.claims.outstanding': 0,
      'operator.take': (0.12 - 0.06 - 0.1 + 0.05) * sales,
      'merchants.fees': 0.02 * sales,
      'merchants.net': -0.02 * sales, // the same extra sales, dearer
      'parties.cost': 0.02 * sales,
      'parties.benefit': 0.01 * sales,
      'parties.gain': (0.12 - 0.06 - 0.1 + 0.05) * sales,
    };
    expect(comparison.differences.map(({ measure }) => measure)).toEqual(comparedMeasures);
    for (const measure of comparedMeasures) {
      const { difference, unpaired } = found(comparison, measure);
      for (const { value, low, high } of [difference, unpaired]) {
        const exact = wanted[measure];
        if (exact === undefined) expect(value, measure).toBeNull();
        else expect(value, measure).toBeCloseTo(exact, 6);
        expect([low, high]).toEqual([value, value]);
      }
    }
  });

  test('are those of the results, for every measure and pair', async () => {
    const cheated = 'fraud: {fake: {share: 10%, amount: 1000, discount: 0}, markup: {passThrough: 50%, share: 40%}}';
    const files = [pool(1), atOnce({ noise: 0.1, rest: cheated }), atOnce({ noise: 0.1, closed: 0.01 })].map(
      (loaded) => ({ ...loaded, scenario: { ...loaded.scenario, horizon: 200 } }) as LoadedScenario,
    );
    const comparison = await compareScenarios(files);
    const { scenarios, differences } = comparison;
    expect(differences.map(({ from, to }) => `${from}${to}`)).toEqual(
      ['01', '02', '12'].flatMap((pair) => comparedMeasures.map(() => pair)),
    );
    for (const { measure, from, to, difference, unpaired } of differences) {
      expect(measureProblem(measure), measure).toBeNull();
      const [before, after] = [scenarios[from], scenarios[to]].map(
        (result) =>
          (measure.split('.').reduce((part: unknown, key) => (part as Record<string, unknown>)?.[key], result) ??
            exactEstimate(null)) as Estimate,
      );
      if (before.value === null || after.value === null) {
        expect([difference.value, unpaired.value], measure).toEqual([null, null]);
        continue;
      }
      const size = Math.max(1, Math.abs(before.value), Math.abs(after.value));
      expect(difference.value! / size, measure).toBeCloseTo((after.value - before.value) / size, 9);
      expect(unpaired.value! / size, measure).toBeCloseTo((after.value - before.value) / size, 9);
      for (const { low, value, high } of [difference, unpaired]) {
        expect(low).toBeLessThanOrEqual(value!);
        expect(high).toBeGreaterThanOrEqual(value!);
      }
    }
  });

  test('are narrower in pairs by what the two have in common: fees of 10 and of 11 % of the same noisy sales', async () => {
    const comparison = await compareScenarios([atOnce({ noise: 0.05 }), atOnce({ noise: 0.05, fee: '11%' })]);
    const { difference, unpaired } = found(comparison, 'merchants.fees');
    // Per path 0.01·S against 0.10·S and 0.11·S: half widths are as 0.01 to √(0.10² + 0.11²).
    expect(width(difference) / width(unpaired)).toBeCloseTo(0.01 / Math.hypot(0.1, 0.11), 9);
    expect(width(unpaired)).toBeGreaterThan(5 * width(difference));
    expect(difference.low).toBeGreaterThan(0);
  });

  test('of points as money at two rates: at least five times narrower than apart, and what a rate more costs', async () => {
    const file = readFileSync(new URL('../../scenarios/ordinary/points-as-money.yaml', import.meta.url), 'utf8');
    const at = (rate: string) =>
      withPaths(loadScenario(file, { file: 'points.yaml', set: [`scheme.rate=${rate}`, 'horizon=200'] }), 300);
    const comparison = await compareScenarios([at('1%'), at('1.1%')]);
    const { scenarios } = comparison;
    for (const measure of ['ordinary.cost', 'ordinary.profitAgainstNone', 'operator.take'] as const) {
      const { difference, unpaired } = found(comparison, measure);
      expect(width(unpaired), measure).toBeGreaterThan(5 * width(difference));
    }
    // A tenth more points cost a tenth more, and that is all that is lost.
    const cost = scenarios[0].ordinary!.cost.value!;
    expect(found(comparison, 'ordinary.cost').difference.value! / cost).toBeCloseTo(0.1, 9);
    expect(found(comparison, 'ordinary.profitAgainstNone').difference.value! / cost).toBeCloseTo(-0.1, 9);
  });

  test('of chances: one hazard twice the other, which the same draws make certain to be no safer', async () => {
    const comparison = await compareScenarios([pool(1, 0.001), pool(1, 0.002)]);
    const { difference, unpaired } = found(comparison, 'sustainability.failure.probability');
    const exact = 0.999 ** 300 - 0.998 ** 300;
    expect(difference.low).toBeLessThan(exact);
    expect(difference.high).toBeGreaterThan(exact);
    expect(width(difference)).toBeLessThan(0.8 * width(unpaired));
  });

  test('are not known for certain where no path differs but some might', async () => {
    const { difference } = found(
      await compareScenarios([atOnce({ closed: 1e-9 }), atOnce({ closed: 2e-9 })]),
      'sustainability.failure.probability',
    );
    expect(difference.value).toBe(0);
    expect(difference.low).toBeLessThan(0);
    expect(difference.high).toBeGreaterThan(0);
  });

  test('between one that draws nothing and one that does: the one path stands for all', async () => {
    for (const turn of [1, -1]) {
      const files = [atOnce(), atOnce({ noise: 0.05, share: '6%' })];
      const comparison = await compareScenarios(turn === 1 ? files : files.reverse());
      const { difference, unpaired } = found(comparison, 'sustainability.claims.paid');
      const { scenarios } = comparison;
      const drawn = scenarios.find(({ run }) => run.random)!.sustainability.claims.paid;
      expect(turn * difference.value!).toBeCloseTo(drawn.value! - 0.05 * 1000 * DAYS, 6);
      expect(width(difference)).toBeCloseTo(width(drawn), 6);
      expect(width(unpaired)).toBeCloseTo(width(drawn), 6);
    }
  });

  test('where the capital is drawn: what the owners brought differs from path to path', async () => {
    const rest = 'operator: {capital: {dist: uniform, min: 1000, max: 9000}}';
    const comparison = await compareScenarios([atOnce({ rest }), atOnce({ rest, share: '6%' })]);
    const { difference, unpaired } = found(comparison, 'operator.take');
    expect(difference.value).toBeCloseTo(-0.01 * 1000 * DAYS, 6);
    expect(width(difference)).toBeLessThan(1e-6);
    expect(width(unpaired)).toBeLessThan(1e-6); // take is cash less the capital itself
  });
});

describe('what is the same for all', () => {
  test('the first file’s seed and number of paths', async () => {
    const { scenarios } = await compareScenarios([
      pool(1, 0.002, 'seed: one\npaths: 150'),
      pool(1, 0.002, 'seed: two\npaths: 900'),
      pool(1, 0.002, 'seed: three\npaths: 20'),
    ]);
    for (const { run } of scenarios) expect([run.seed, run.paths]).toEqual(['one', 150]);
    expect(new Set(scenarios.map(({ run }) => run.digest)).size).toBe(1);
  });

  test('the horizon, or there is no comparison', async () => {
    const short = { ...pool(1), scenario: { ...pool(1).scenario, horizon: 200 } };
    await expect(compareScenarios([pool(1), short])).rejects.toThrow(/horizon.*200 days.*300 days/);
    await expect(compareScenarios([pool(1)])).rejects.toThrow(/at least two/);
  });

  test('and each result is that of the file by itself', async () => {
    const files = [pool(1), pool(0.5)];
    const comparison = await compareScenarios(files);
    const alone = await Promise.all(files.map((file) => compareScenarios([file, pool(1)])));
    const results = substance(comparison).scenarios;
    expect(results.map((_, i) => substance(alone[i]).scenarios[0])).toEqual(results);
    expect(substance(await compareScenarios(files))).toEqual(substance(comparison));
  });
});

describe('when it is stopped', () => {
  test('what is finished stays, and pairs are of the paths that both have', async () => {
    const stop = new AbortController();
    const files = [pool(1), pool(0.5), pool(0.2)];
    const comparison = await compareScenarios(files, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done > 600) stop.abort();
      },
    });
    const { scenarios, differences } = comparison;
    expect(scenarios.map(({ run }) => run.cancelled)).toEqual([false, true]);
    const { paths } = scenarios[1].run;
    expect(paths).toBeLessThan(500);
    const fewer = await compareScenarios(files.slice(0, 2).map((file) => withPaths(file, paths)));
    expect(differences.map(({ difference }) => difference)).toEqual(
      fewer.differences.map(({ difference }) => difference),
    );
  });

  test('before anything is finished nothing is compared', async () => {
    const { scenarios, differences } = await compareScenarios([pool(1), pool(0.5)], { signal: AbortSignal.abort() });
    expect(scenarios.map(({ run }) => run.cancelled)).toEqual([true]);
    expect(differences).toEqual([]);
  });

  test('progress is over all files and rises to the end', async () => {
    const seen: [number, number][] = [];
    await compareScenarios([pool(1), atOnceFor(300), pool(0.5)], {
      onProgress: ({ done, total }) => seen.push([done, total]),
    });
    expect(new Set(seen.map(([, total]) => total))).toEqual(new Set([1001]));
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
    expect(seen.at(-1)![0]).toBe(1001);
  });
});

const withPaths = (loaded: LoadedScenario, paths: number): LoadedScenario => ({
  ...loaded,
  scenario: { ...loaded.scenario, paths },
});
const atOnceFor = (horizon: number): LoadedScenario =>
  scenarioOf(
    `horizon: ${horizon}\nmarket: {turnover: {initial: 1000}}\nscheme: {fee: 10%, payout: {kind: instant, share: 5%}}`,
  );

describe('members followed one by one', () => {
  const town = (referral: string, more = '') =>
    scenarioOf(
      `seed: town\nhorizon: 120\npaths: 60\nmarket: {members: {initial: 5, growth: {kind: exponential, rate: 0.03}, frequency: {kind: poisson, rate: 0.05}, amount: {kind: constant, value: 100}}}\n` +
        `scheme: {fee: 10%, cap: 0.1, payout: {kind: pool}, poolShare: 0, referral: ${referral}}\noperator: {capital: 10_000}\n${more}`,
    );
  const agents = 'agents: {paths: 20, referrer: {kind: uniform}}';

  test('are the same in two files that say the same, and differ by what is paid alone', async () => {
    const fees = (bonus: number) => town(`{plan: unilevel, rates: [0], signUpFee: 100, headBonus: ${bonus}}`, agents);
    const same = await compareScenarios([fees(60), fees(60)]);
    for (const measure of pyramidMeasures) {
      const { value, low, high } = found(same, measure).difference;
      // Nothing is paid to claims: whose money that is, or is not, is not known.
      if (['pyramid.netOthersMoneyShare'].includes(measure)) expect(value).toBeNull();
      else expect([value, low, high], measure).toEqual([0, 0, 0]);
    }
    // Twice the bonus for the same recruits: with 60 it takes two to be even, with 120 one, and a quarter of members bring just one.
    const comparison = await compareScenarios([fees(60), fees(120)]);
    const losers = found(comparison, 'pyramid.losersShare');
    expect(losers.difference.high!).toBeLessThan(0);
    expect(losers.difference.low!).toBeLessThan(-0.25);
    expect(losers.difference.high!).toBeGreaterThan(-0.25);
    expect(found(comparison, 'pyramid.gini').difference.value).toBeCloseTo(0, 9);
    expect(found(comparison, 'pyramid.levels').difference).toMatchObject({ value: 0, low: 0, high: 0 });
  });

  test('the difference is that of the figures, path by path', async () => {
    const plans = ['{plan: unilevel, rates: [2%, 1%, 1%]}', '{plan: matrix, width: 2, depth: 3, rates: [2%, 1%, 1%]}'];
    const comparison = await compareScenarios(plans.map((plan) => town(plan, agents)));
    for (const { measure, difference, from, to } of comparison.differences) {
      if (!isPyramidMeasure(measure)) continue;
      const [before, after] = [from, to].map((place) => comparedEstimate[measure](comparison.scenarios[place]).value);
      if (before === null || after === null) expect(difference.value).toBeNull();
      else expect(difference.value, measure).toBeCloseTo(after - before, 9);
    }
    expect(comparison.scenarios[0].pyramid!.paths).toBe(20);
  });

  test('are not compared with a scheme whose members are not followed', async () => {
    const plan = '{plan: unilevel, rates: [2%]}';
    const { differences } = await compareScenarios([town(plan, agents), town(plan)]);
    const members = differences.filter(({ measure }) => isPyramidMeasure(measure));
    expect(members).toHaveLength(pyramidMeasures.length);
    for (const { difference } of members) expect(difference.value).toBeNull();
  });
});
