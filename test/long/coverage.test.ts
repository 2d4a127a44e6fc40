import { describe, expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { fieldAt, rowLength } from '../../sim/path/path-block.ts';
import { BlockRunner } from '../../sim/run/block-runner.ts';
import { meanEstimate, proportionEstimate } from '../../sim/stats/estimates.ts';
import { momentsOf } from '../../sim/stats/moments.ts';
import { ValueColumn } from '../../sim/stats/value-column.ts';
import type { Estimate, LoadedScenario } from '../../sim/types.ts';
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

  test('mean recovery, with the closing day as the only chance', () => {
    // Flat turnover of 1 into a pool: closed on day d, members have (K + φ·(d + 1))/(d + 1) in all, the capital K too;
    // never closed, they have φ (the first day's pool waits for a claim and goes out on the next).
    const [hazard, horizon, fee, capital] = [0.01, 150, 0.1, 3];
    const loaded = scenarioOf(
      `horizon: ${horizon}\nmarket: {turnover: {initial: 1}}\nscheme: {fee: ${fee}, payout: {kind: pool}}\noperator: {capital: ${capital}}\nfailure: {closed: {hazard: ${hazard}}}`,
    );
    let truth = 0;
    for (let day = 0; day < horizon; day++) {
      const chance = Math.exp(-hazard * day) * -Math.expm1(-hazard);
      truth += chance * Math.min(1, (capital + fee * (day + 1)) / (day + 1));
    }
    truth += Math.exp(-hazard * horizon) * fee;
    let hits = 0;
    for (const { rows, stride } of runsOf(loaded)) {
      const shares = column(stride, (at) => rows[at + fieldAt.paid] / rows[at + fieldAt.issued]);
      const estimate: Estimate = meanEstimate(momentsOf(shares));
      if (covers(estimate, truth)) hits++;
    }
    expectCoverage(hits, 'mean recovery');
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
