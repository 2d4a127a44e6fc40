import { describe, expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { cohortAt, keptSeries, rowLength } from '../../sim/path/path-block.ts';
import { BlockRunner } from '../../sim/run/block-runner.ts';
import { simulate } from '../../sim/simulate.ts';
import { type Estimate, seriesNames } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const noisy = (paths: number, rest = '') =>
  scenarioOf(
    `paths: ${paths}\nhorizon: 60\nmarket: {turnover: {initial: 1000, noise: {sd: 0.1}}}\n` +
      `scheme: {fee: 20%, poolShare: 0.6, payout: {kind: pool}}\noperator: {costs: {rate: 1%}}\nfailure: {absconded: {hazard: 0.005}}\n${rest}`,
  );

test('series as sketches are within 0.1 % of the values themselves, their means exact', async () => {
  const paths = 10_001;
  const loaded = noisy(paths);
  const { series, recovery } = (await simulate(loaded)).sustainability;
  const model = compileModel(loaded);
  const runner = new BlockRunner();
  runner.prepare(model, 'exact');
  const { records, rows } = runner.run(0, paths);
  const columns = 60 * keptSeries.length;
  const within = (got: number, of: Float64Array, p: number, what: string) => {
    const wanted = of[Math.ceil(p * of.length) - 1];
    expect(Math.abs(got - wanted), what).toBeLessThanOrEqual(0.001 * Math.abs(wanted));
  };
  for (const [s, name] of keptSeries.entries()) {
    for (let t = 0; t < 60; t++) {
      const at = t * keptSeries.length + s;
      const column = Float64Array.from({ length: paths }, (_, path) => records![path * columns + at]).sort();
      within(series[name].p05[t], column, 0.05, `${name} p05 day ${t}`);
      within(series[name].p50[t], column, 0.5, `${name} p50 day ${t}`);
      within(series[name].p95[t], column, 0.95, `${name} p95 day ${t}`);
      const mean = column.reduce((sum, value) => sum + value, 0) / paths;
      expect(Math.abs(series[name].mean[t] - mean)).toBeLessThanOrEqual(1e-12 * mean);
    }
  }
  recovery.byCohort.forEach((cohort, k) => {
    const shares = Float64Array.from({ length: paths }, (_, i) => rows[i * rowLength(2) + cohortAt(k)])
      .filter((share) => share >= 0)
      .sort();
    within(cohort.p05!, shares, 0.05, `cohort ${k} p05`);
    within(cohort.p50!, shares, 0.5, `cohort ${k} p50`);
    within(cohort.p95!, shares, 0.95, `cohort ${k} p95`);
  });
});

describe('a scenario without random part', () => {
  const loaded = scenarioOf(
    'paths: 5000\nhorizon: 500\nmarket: {turnover: {initial: 1000, growth: {kind: exponential, rate: 0.001}}}\n' +
      'scheme: {fee: 10%, payout: {kind: fixed, days: 500}}\noperator: {capital: 1000}',
  );

  test('runs one path; every figure is exact', async () => {
    const { run, sustainability, operator } = await simulate(loaded);
    expect(run.random).toBe(false);
    expect(run.paths).toBe(1);
    expect(run.pathsAsked).toBe(5000);
    const estimates: Estimate[] = [
      sustainability.failure.probability,
      ...Object.values(sustainability.failure.byKind),
      sustainability.failure.firstShortDay.share,
      sustainability.recovery.mean,
      ...Object.values(sustainability.claims),
      ...Object.values(operator),
    ];
    expect(estimates.length).toBeGreaterThan(15);
    for (const { value, low, high } of estimates) expect([low, high]).toEqual([value, value]);
    expect(sustainability.failure.probability.value).toBe(1);
    for (const { probability, low, high } of sustainability.failure.curve) {
      expect([low, high]).toEqual([probability, probability]);
    }
    for (const name of seriesNames) {
      const { p05, p50, p95, mean } = sustainability.series[name];
      expect([p05, p95, mean]).toEqual([p50, p50, p50]);
    }
  });

  test('gives the same whatever the seed and the number of paths asked for', async () => {
    const other = { ...loaded, scenario: { ...loaded.scenario, seed: 'other', paths: 7 } };
    const [one, two] = [await simulate(loaded), await simulate(other)];
    expect(two.sustainability).toEqual(one.sustainability);
    expect(two.run.digest).toBe(one.run.digest);
  });
});

describe('what a run is told', () => {
  test('every day, and which cohorts', async () => {
    const { sustainability } = await simulate(
      scenarioOf('horizon: 900\nmarket: {turnover: {initial: 10}}\nscheme: {fee: 15%, payout: {kind: pool}}'),
      {
        everyDay: true,
        cohorts: [0, 5, 899],
      },
    );
    expect(sustainability.series.day).toEqual(Array.from({ length: 900 }, (_, t) => t));
    expect(sustainability.recovery.byCohort.map(({ bornDay }) => bornDay)).toEqual([0, 5, 899]);
    expect(sustainability.recovery.byCohort[0]).toMatchObject({ fullShare: 1, daysToFull: 162, p50: 1 });
    expect(sustainability.recovery.byCohort[2]).toMatchObject({ fullShare: 0, daysToFull: null, p50: 0 });
  });

  test('the figures do not depend on what is recorded', async () => {
    const [few, all] = [await simulate(noisy(300)), await simulate(noisy(300), { everyDay: true, cohorts: [3] })];
    expect(all.sustainability.failure.probability).toEqual(few.sustainability.failure.probability);
    expect(all.sustainability.recovery.mean).toEqual(few.sustainability.recovery.mean);
    expect(all.operator).toEqual(few.operator);
  });

  test('what it was asked for stands in the result', async () => {
    const { run, scenario, schema } = await simulate(noisy(130, 'seed: 42\nstart: 2020-02-29\nname_zh: 测试'));
    expect(schema).toBe('rebatescope-result/1');
    expect(scenario).toMatchObject({
      name: 'test',
      name_zh: '测试',
      start: '2020-02-29',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(run).toMatchObject({
      seed: '42',
      paths: 130,
      pathsAsked: 130,
      horizonDays: 60,
      random: true,
      workers: 1,
      cancelled: false,
    });
  });
});
