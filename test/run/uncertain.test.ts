import { expect, test } from 'vitest';
import { memberOutlook } from '../../sim/analysis/member.ts';
import { stopGrowth } from '../../sim/findings/stop-growth.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { InputDraws } from '../../sim/model/drawn-model.ts';
import { simulate } from '../../sim/simulate.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const scheme = (fee: string, more = '') =>
  `market: {turnover: {initial: 1000, noise: {sd: 0.05}}}\nscheme: {fee: ${fee}, ${more} payout: {kind: fixed, days: 90}}\nhorizon: 120\npaths: 400`;

test('no uncertain inputs, no word of uncertainty; one value alone gives the bits of the number itself', async () => {
  const certain = await simulate(scenarioOf(scheme('16%', 'cap: 0.9, poolShare: 0.8,')));
  expect(certain).not.toHaveProperty('uncertainty');
  const one = (value: string) => `{dist: empirical, values: [${value}]}`;
  const drawn = await simulate(scenarioOf(scheme('16%', `cap: ${one('90%')}, poolShare: ${one('0.8')},`)));
  expect(drawn.run.digest).toBe(certain.run.digest);
  expect(drawn.sustainability).toEqual(certain.sustainability);
  expect(drawn.operator).toEqual(certain.operator);
  expect(drawn.verdict).toEqual(certain.verdict);
  expect(drawn.uncertainty!.inputs[1]).toEqual({
    path: 'scheme.cap',
    dist: 'empirical',
    mean: 0.9,
    p05: 0.9,
    p95: 0.9,
  });
  // Nothing but noise is left.
  expect(drawn.uncertainty!.split!.failureDay!.inputs.low).toBeLessThan(0.15);
});

test('fewer paths are the first of more', async () => {
  const text = scheme('{dist: uniform, min: 10%, max: 20%}');
  const [all, some] = await Promise.all([
    simulate(scenarioOf(text), { everyDay: true }),
    simulate(scenarioOf(text.replace('paths: 400', 'paths: 128')), { everyDay: true }),
  ]);
  expect(some.run.paths).toBe(128);
  const loaded = scenarioOf(text);
  const draws = new InputDraws(compileModel(loaded).inputs!);
  const first = [...Array(128).keys()].map((path) => {
    draws.draw(path);
    return draws.values[0];
  });
  // On day 0 fees are fee × 1000 on every path.
  const mean = first.reduce((sum, fee) => sum + fee * 1000, 0) / 128;
  expect(some.sustainability.series.fees.mean[0]).toBeCloseTo(mean, 9);
  expect(all.sustainability.series.fees.mean[0]).not.toBeCloseTo(mean, 9);
});

test('fees by day and fees kept follow each path’s own fee and share, also when series are sketched', async () => {
  const text = `market: {turnover: {initial: 1000}}
scheme: {fee: {dist: uniform, min: 10%, max: 20%}, poolShare: {dist: beta, a: 2, b: 2}, payout: {kind: pool}}
horizon: 5
correlations: [{between: [scheme.fee, scheme.poolShare], rank: 0.8}]`;
  for (const paths of [2000, 10_050]) {
    const loaded = scenarioOf(`${text}\npaths: ${paths}`);
    const { sustainability, operator } = await simulate(loaded);
    const draws = new InputDraws(compileModel(loaded).inputs!);
    const fees: number[] = [];
    let kept = 0;
    for (let path = 0; path < paths; path++) {
      draws.draw(path);
      const [fee, share] = draws.values;
      fees.push(fee * 1000);
      kept += (1 - share) * fee * 5000;
    }
    fees.sort((a, b) => a - b);
    for (const day of [0, 4]) {
      const { p05, p50, p95, mean } = sustainability.series.fees;
      expect(mean[day]).toBeCloseTo(fees.reduce((sum, fee) => sum + fee, 0) / paths, 9);
      expect(p05[day] / fees[Math.floor(0.05 * paths)]).toBeCloseTo(1, 2);
      expect(p50[day] / fees[Math.floor(0.5 * paths)]).toBeCloseTo(1, 2);
      expect(p95[day] / fees[Math.floor(0.95 * paths)]).toBeCloseTo(1, 2);
    }
    expect(operator.feesKept.value! / (kept / paths)).toBeCloseTo(1, 12);
  }
});

// Flat, without noise, closed with hazard h: P(failed within H days) = 1 − e^(−hH). With h one of two values the inputs
// make ((p₁ − p₂)/2)² of the variance p(1 − p) of whether a path fails.
test('the spread is split as the law of total variance has it', async () => {
  const { uncertainty, sustainability } = await simulate(
    scenarioOf(
      'market: {turnover: {initial: 1000}}\nscheme: {fee: 15%, payout: {kind: pool}}\nhorizon: 200\npaths: 4000\nfailure: {closed: {hazard: {dist: empirical, values: [0.0005, 0.02]}}}',
    ),
  );
  const [low, high] = [1 - Math.exp(-0.1), 1 - Math.exp(-4)];
  const p = (low + high) / 2;
  expect(Math.abs(sustainability.failure.probability.value! - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 4000));
  const share = ((high - low) / 2) ** 2 / (p * (1 - p));
  const { paths, failure } = uncertainty!.split!;
  expect(paths).toBe(2000);
  expect(Math.abs(failure!.inputs.value! - share)).toBeLessThan(0.06);
  expect(failure!.inputs.low!).toBeLessThan(share);
  expect(failure!.inputs.high!).toBeGreaterThan(share);
});

test('inputs alone make all of the spread, inputs that do nothing make none, and equal paths have none', async () => {
  const run = (more: string) =>
    simulate(scenarioOf(`${scheme('16%').replace('noise: {sd: 0.05}', 'noise: {sd: 0}')}\n${more}`));
  const alone = await run('operator: {capital: {dist: uniform, min: 0, max: 9000}}');
  expect(alone.uncertainty!.split!.failureDay!.noise).toEqual({ value: 0, low: 0, high: 0, level: 0.95 });
  const idle = await run(
    'safeguards: {supervised: {dist: uniform, min: 0, max: 1}}\nfailure: {closed: {hazard: 0.01}}',
  );
  expect(idle.uncertainty!.split!.failureDay!.inputs.low).toBe(0);
  expect(idle.uncertainty!.split!.failureDay!.inputs.value).toBeLessThan(0.15);
  const equal = await run('safeguards: {supervised: {dist: uniform, min: 0, max: 1}}');
  expect(equal.uncertainty!.split).toMatchObject({ failure: null, failureDay: null, recovery: null });
  expect(equal.run.random).toBe(true);
});

test('with growth stopped after a year the same numbers are drawn, the growth in its first piece', () => {
  const growing = (growth: string) =>
    scenarioOf(
      `market: {turnover: {initial: 1000, growth: ${growth}}}\nscheme: {fee: {dist: beta, a: 2, b: 8}, payout: {kind: pool}}`,
    );
  const one = stopGrowth(growing('{kind: exponential, rate: {dist: uniform, min: 0, max: 0.01}}'))!;
  expect(one.uncertain!.map(({ path, at }) => [path, at.join('.')])).toEqual([
    ['market.turnover.growth.rate', 'market.turnover.growth.segments.0.rate'],
    ['scheme.fee', 'scheme.fee'],
  ]);
  const days = '{dist: uniform, min: 100, max: 200}';
  const pieces = stopGrowth(
    growing(
      `{kind: piecewise, segments: [{days: ${days}, kind: exponential, rate: {dist: uniform, min: 0, max: 0.01}}, {days: 400, kind: flat}, {kind: exponential, rate: {dist: uniform, min: 0, max: 0.01}}]}`,
    ),
  )!;
  expect(pieces.uncertain!.map(({ path }) => path)).toEqual(['market.turnover.growth.segments[0].rate', 'scheme.fee']);
  const model = compileModel(one);
  expect(model.inputs!.inputs).toHaveLength(2);
});

test('a buyer’s outlook draws the same numbers', async () => {
  const outlook = await memberOutlook(scenarioOf(scheme('{dist: uniform, min: 10%, max: 20%}')), {
    amount: 1000,
    day: 5,
  });
  expect(outlook.returned.p05).toBeLessThan(outlook.returned.p95!);
});
