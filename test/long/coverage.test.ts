import { describe, expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { fieldAt, rowLength } from '../../sim/path/path-block.ts';
import { BlockRunner } from '../../sim/run/block-runner.ts';
import { meanEstimate, proportionEstimate } from '../../sim/stats/estimates.ts';
import { momentsOf } from '../../sim/stats/moments.ts';
import { Summariser } from '../../sim/stats/summarise.ts';
import { ValueColumn } from '../../sim/stats/value-column.ts';
import type { LoadedScenario } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const RUNS = 1000;
const PATHS = 400;

/** The rows of one of `RUNS` independent runs: paths that no other run has. */
function* runsOf(loaded: LoadedScenario): Generator<{ rows: Float64Array; stride: number }> {
  const model = compileModel(loaded, { cohorts: [0] });
  const runner = new BlockRunner();
  runner.prepare(model, 'exact');
  for (let run = 0; run < RUNS; run++) {
    yield { rows: runner.run(run * PATHS, PATHS).rows, stride: rowLength(1) };
  }
}

const covers = ({ low, high }: { low: number | null; high: number | null }, truth: number) =>
  low !== null && high !== null && low <= truth && truth <= high;

/** 93 to 97 %: 95 % and three standard errors of 1000 runs. */
function expectCoverage(hits: number, what: string) {
  expect(hits / RUNS, what).toBeGreaterThanOrEqual(0.93);
  expect(hits / RUNS, what).toBeLessThanOrEqual(0.97);
}

const column = (stride: number, of: (at: number) => number) =>
  Float64Array.from({ length: PATHS }, (_, i) => of(i * stride));

describe('95 % intervals cover the truth in 93 to 97 % of 1000 runs', () => {
  test.each([
    ['rare', 0.0002, 100],
    ['now and then', 0.002, 100],
    ['even', Math.LN2 / 100, 100],
    ['mostly', 0.03, 100],
  ])('a failure that is %s: P = 1 − e^(−hazard·horizon)', (_, hazard, horizon) => {
    const loaded = scenarioOf(
      `horizon: ${horizon}\nmarket: {turnover: {initial: 100}}\nscheme: {fee: 10%, payout: {kind: pool}}\nfailure: {closed: {hazard: ${hazard}}}`,
    );
    const truth = -Math.expm1(-hazard * horizon);
    let hits = 0;
    for (const { rows, stride } of runsOf(loaded)) {
      const failed = column(stride, (at) => rows[at + fieldAt.failure]).filter((kind) => kind > 0).length;
      if (covers(proportionEstimate(failed, PATHS), truth)) hits++;
    }
    // Few hits come in whole numbers: there Wilson's interval is on the safe side, never on the other.
    if (truth * PATHS < 10) expect(hits / RUNS).toBeGreaterThanOrEqual(0.93);
    else expectCoverage(hits, `hazard ${hazard}`);
  });

  /** E[e^(−hazard·n)], of a hazard that is the same on all paths or uniform between two. */
  const survival = (hazards: readonly number[], n: number) => {
    const [low, high = low] = hazards;
    if (low === high || n === 0) return Math.exp(-low * n);
    return (Math.exp(-low * n) - Math.exp(-high * n)) / (n * (high - low));
  };
  const inFile = (values: readonly number[]) =>
    values.length === 1 ? values[0] : `{dist: uniform, min: ${values[0]}, max: ${values[1]}}`;

  test.each([
    ['certain inputs', [0.01], [0.1]],
    ['uncertain inputs', [0.002, 0.02], [0.1, 0.2]],
  ])('failure, mean recovery and median day of failure as a result states them, %s', (_, hazards, fees) => {
    const [horizon, capital] = [150, 3];
    const loaded = scenarioOf(
      `horizon: ${horizon}\nmarket: {turnover: {initial: 1}}\nscheme: {fee: ${inFile(fees)}, payout: {kind: pool}}\noperator: {capital: ${capital}}\nfailure: {closed: {hazard: ${inFile(hazards)}}}`,
    );
    // Flat turnover of 1 into a pool: closed on day d, members have (K + φ·(d + 1))/(d + 1) in all, the capital K too; never
    // closed, they have φ (the first day's pool waits for a claim and goes out on the next). That is no more than all, and so
    // linear in the fee, from the fourth day on.
    const fee = fees.reduce((a, b) => a + b, 0) / fees.length;
    const lives = Array.from({ length: horizon + 1 }, (_, n) => survival(hazards, n));
    let recovery = lives[horizon] * fee;
    for (let day = 0; day < horizon; day++) {
      recovery += (lives[day] - lives[day + 1]) * (day < 3 ? 1 : (capital + fee * (day + 1)) / (day + 1));
    }
    const truth = {
      probability: 1 - lives[horizon],
      recovery,
      median: lives.findIndex((life) => 1 - life >= (1 - lives[horizon]) / 2) - 1,
    };

    const model = { ...compileModel(loaded, { cohorts: [0] }), grid: Int32Array.of(0) };
    const runner = new BlockRunner();
    runner.prepare(model, 'exact');
    const hits = { probability: 0, recovery: 0, median: 0 };
    for (let run = 0; run < RUNS; run++) {
      const summariser = new Summariser({ ...model, paths: PATHS, exactSeries: true });
      const { rows, sums, records, count } = runner.run(run * PATHS, PATHS);
      summariser.add(rows, sums, records, count);
      const { sustainability } = summariser.summary();
      if (covers(sustainability.failure.probability, truth.probability)) hits.probability++;
      if (covers(sustainability.recovery.mean, truth.recovery)) hits.recovery++;
      if (covers(sustainability.failure.day.median, truth.median)) hits.median++;
    }
    expectCoverage(hits.probability, 'probability');
    expectCoverage(hits.recovery, 'mean recovery');
    // Days are whole and order statistics few: on the safe side.
    expect(hits.median / RUNS, 'median day').toBeGreaterThanOrEqual(0.93);
  });

  test('mean turnover, with noise', () => {
    const loaded = scenarioOf(
      'horizon: 60\nmarket: {turnover: {initial: 100, noise: {sd: 0.05}}}\nscheme: {fee: 10%, payout: {kind: pool}}',
    );
    let hits = 0;
    for (const { rows, stride } of runsOf(loaded)) {
      if (covers(meanEstimate(momentsOf(rows, fieldAt.turnover, stride, PATHS)), 6000)) hits++;
    }
    expectCoverage(hits, 'mean turnover');
  });

  test('quantiles by order statistics cover at least as often as they say', () => {
    const loaded = scenarioOf(
      'horizon: 2\nmarket: {turnover: {initial: 100, noise: {sd: 0.3}}}\nscheme: {fee: 10%, payout: {kind: pool}}',
    );
    for (const [p, z] of [
      [0.05, -1.6448536269514722],
      [0.5, 0],
      [0.95, 1.6448536269514722],
    ]) {
      // Turnover of both days is 100 + 100·e^(0.3·Z − 0.045).
      const truth = 100 + 100 * Math.exp(0.3 * z - 0.045);
      let hits = 0;
      for (const { rows, stride } of runsOf(loaded)) {
        const values = new ValueColumn(PATHS);
        values.addAll(rows, fieldAt.turnover, stride, PATHS);
        if (covers(values.quantileInterval(p), truth)) hits++;
      }
      expect(hits / RUNS, `p = ${p}`).toBeGreaterThanOrEqual(0.935);
      expect(hits / RUNS, `p = ${p}`).toBeLessThanOrEqual(0.985);
    }
  });
});
