import { describe, expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { cohortAt, fieldAt, keptSeries, type RowField, rowLength } from '../../sim/path/path-block.ts';
import { BlockRunner } from '../../sim/run/block-runner.ts';
import { orderStatisticInterval } from '../../sim/stats/order-statistics.ts';
import { Summariser } from '../../sim/stats/summarise.ts';
import { type Estimate, failureKinds } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

/** Published upper 2.5 % points of Student's t and of the normal. */
const T = new Map([
  [9, 2.2621571628],
  [29, 2.0452296421],
  [99, 1.9842169515],
]);
const Z = 1.959963984540054;

const HORIZON = 120;
const FEE = 0.2;
const POOL_SHARE = 0.6;
// All ways to end; in the second state nobody buys, so that some cohorts are not born; some paths run short.
const loaded = scenarioOf(
  `horizon: ${HORIZON}
market: {turnover: {initial: 1000, noise: {sd: 0.2}, growth: {kind: regimes, states: {open: {kind: flat, leave: 0.02}, shut: {kind: linear, slope: -1e9, leave: 0}}}}}
scheme: {fee: ${FEE}, poolShare: ${POOL_SHARE}, payout: {kind: fixed, days: 60}, onShort: prorate, referral: {plan: unilevel, rates: [1%]}}
operator: {capital: 3000, costs: {rate: 1%, fixed: 5}, draw: 10%}
failure: {absconded: {hazard: 0.004}, closed: {hazard: 0.004}, halted: {below: 0.3, days: 5}}`,
);

/** The rows of `paths` paths, and the summary over them in blocks of `block`. */
function summarised(paths: number, block: number) {
  const model = compileModel(loaded);
  const runner = new BlockRunner();
  runner.prepare(model, 'exact');
  const sink = new Summariser({ ...model, paths, exactSeries: true });
  const stride = rowLength(model.cohorts.length);
  const rows: number[][] = [];
  const records: number[][] = [];
  for (let first = 0; first < paths; first += block) {
    const count = Math.min(block, paths - first);
    const result = runner.run(first, count);
    sink.add(result.rows, result.sums, result.records, count);
    for (let i = 0; i < count; i++) {
      rows.push(Array.from(result.rows.slice(i * stride, (i + 1) * stride)));
      const length = result.records!.length / count;
      records.push(Array.from(result.records!.slice(i * length, (i + 1) * length)));
    }
  }
  return { model, rows, records, summary: sink.summary() };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const close = (got: number | null, wanted: number, what?: string) =>
  expect(Math.abs(got! - wanted), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));

/** The ⌈p·n⌉-th smallest. */
const quantile = (values: readonly number[], p: number) =>
  values.length === 0 ? null : [...values].sort((a, b) => a - b)[Math.ceil(p * values.length) - 1];

function expectMean(got: Estimate, values: readonly number[], what: string) {
  const n = values.length;
  const mean = sum(values) / n;
  const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (n - 1));
  close(got.value, mean, what);
  close(got.low, mean - (T.get(n - 1)! * deviation) / Math.sqrt(n), what);
  close(got.high, mean + (T.get(n - 1)! * deviation) / Math.sqrt(n), what);
  expect(got.level).toBe(0.95);
}

function expectShare(
  got: { value?: number | null; probability?: number; low: number | null; high: number | null },
  hits: number,
  n: number,
) {
  const p = hits / n;
  const centre = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  close((got.value ?? got.probability)!, p);
  close(got.low, Math.max(0, centre - half));
  close(got.high, Math.min(1, centre + half));
}

describe.each([
  [10, 10],
  [30, 7],
  [100, 13],
])('%i paths in blocks of %i against plain sums over the rows', (paths, block) => {
  const { model, rows, records, summary } = summarised(paths, block);
  const { failure, recovery, claims, series } = summary.sustainability;
  const column = (field: RowField) => rows.map((row) => row[fieldAt[field]]);

  test('means with t intervals', () => {
    for (const name of ['issued', 'paid', 'outstanding', 'full'] as const) expectMean(claims[name], column(name), name);
    const { operator } = summary;
    for (const name of ['costs', 'rewards', 'drawn', 'absconded'] as const)
      expectMean(operator[name], column(name), name);
    expectMean(summary.merchants.fees, column('fees'), 'fees');
    expectMean(operator.cashAtEnd, column('cash'), 'cash');
    expectMean(operator.poolAtEnd, column('pool'), 'pool');
    const fees = column('turnover').map((turnover) => (1 - POOL_SHARE) * FEE * turnover);
    expectMean(operator.feesKept, fees, 'feesKept');
    expect(operator.depositAtEnd).toMatchObject({ value: 0, low: 0, high: 0 });
    const shares = rows.map((row) => row[fieldAt.paid] / row[fieldAt.issued]);
    expectMean(recovery.mean, shares, 'recovery');
    expect(summary.conservation.worst).toBe(Math.max(...column('worst')));
  });

  test('failure: shares with Wilson intervals, days among failing paths', () => {
    const kinds = column('failure').map((code) => failureKinds[code]);
    expectShare(failure.probability, kinds.filter((kind) => kind !== 'none').length, paths);
    for (const kind of ['illiquid', 'halted', 'absconded', 'closed'] as const) {
      expectShare(failure.byKind[kind], kinds.filter((one) => one === kind).length, paths);
    }
    const days = column('failureDay').filter((day) => day >= 0);
    expect(days.length).toBeGreaterThan(0);
    const shorts = column('firstShortDay').filter((day) => day >= 0);
    for (const [name, p] of [
      ['p05', 0.05],
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const) {
      expect(failure.day[name]).toBe(quantile(days, p));
      expect(failure.firstShortDay[name]).toBe(quantile(shorts, p));
    }
    expectShare(failure.firstShortDay.share, shorts.length, paths);
    const ranks = orderStatisticInterval(days.length, 0.5, 0.95);
    const sorted = days.toSorted((a, b) => a - b);
    const [low, high] = [ranks.low, ranks.high].map((rank) => sorted[rank - 1] ?? null);
    expect(failure.day.median).toEqual({ value: failure.day.p50, low, high, level: 0.95 });
  });

  test('the curve counts who has failed by the end of each recorded day, and never falls', () => {
    expect(failure.curve.map(({ day }) => day)).toEqual(Array.from(model.grid));
    failure.curve.forEach((point, i) => {
      const failed = column('failureDay').filter((day) => day >= 0 && day <= point.day).length;
      expectShare(point, failed, paths);
      if (i > 0) expect(point.probability).toBeGreaterThanOrEqual(failure.curve[i - 1].probability);
      expect(point.low).toBeLessThanOrEqual(point.probability);
      expect(point.high).toBeGreaterThanOrEqual(point.probability);
    });
    expect(failure.curve[failure.curve.length - 1].probability).toBe(failure.probability.value);
  });

  test('cohorts count only the paths in which they are born', () => {
    let partly = 0;
    recovery.byCohort.forEach((cohort, k) => {
      const born = rows.filter((row) => row[cohortAt(k)] >= 0);
      if (born.length < paths) partly++;
      // Born: the path was alive and somebody bought that day.
      const column_ = model.grid.indexOf(cohort.bornDay) * keptSeries.length;
      expect(born.length).toBe(records.filter((record) => record[column_] > 0).length);
      const shares = born.map((row) => row[cohortAt(k)]);
      const full = born.filter((row) => row[cohortAt(k) + 1] >= 0).map((row) => row[cohortAt(k) + 1] - cohort.bornDay);
      if (born.length === 0) {
        expect(cohort).toEqual({
          bornDay: cohort.bornDay,
          mean: null,
          p05: null,
          p50: null,
          p95: null,
          fullShare: 0,
          daysToFull: null,
        });
        return;
      }
      close(cohort.mean, sum(shares) / born.length);
      expect([cohort.p05, cohort.p50, cohort.p95]).toEqual([0.05, 0.5, 0.95].map((p) => quantile(shares, p)));
      close(cohort.fullShare, full.length / born.length);
      expect(cohort.daysToFull).toBe(quantile(full, 0.5));
    });
    expect(partly).toBeGreaterThan(0);
  });

  test('series: quantiles and means of every recorded day; fees are their share of turnover', () => {
    expect(series.day).toEqual(Array.from(model.grid));
    for (const [kind, name] of keptSeries.entries()) {
      for (let day = 0; day < model.grid.length; day += 7) {
        const values = records.map((record) => record[day * keptSeries.length + kind]);
        expect([series[name].p05[day], series[name].p50[day], series[name].p95[day]]).toEqual(
          [0.05, 0.5, 0.95].map((p) => quantile(values, p)),
        );
        close(series[name].mean[day], sum(values) / paths);
      }
    }
    for (const p of ['p05', 'p50', 'p95', 'mean'] as const) {
      expect(series.fees[p]).toEqual(series.turnover[p].map((value) => FEE * value));
    }
  });
});

test('the figures depend on the blocks by rounding only', () => {
  const [one, other] = [summarised(100, 100).summary, summarised(100, 13).summary];
  expect(other.sustainability.failure).toEqual(one.sustainability.failure);
  close(other.sustainability.recovery.mean.value, one.sustainability.recovery.mean.value!);
  close(other.sustainability.recovery.mean.low, one.sustainability.recovery.mean.low!);
});

test('nothing seen gives an upper bound, not zero', () => {
  const calm = scenarioOf(
    'horizon: 20\nmarket: {turnover: {initial: 1000, noise: {sd: 0.2}}}\nscheme: {fee: 0.1, payout: {kind: pool}}',
  );
  const model = compileModel(calm);
  const runner = new BlockRunner();
  runner.prepare(model, 'exact');
  const { rows, sums, records } = runner.run(0, 100);
  const sink = new Summariser({ ...model, paths: 100, exactSeries: true });
  sink.add(rows, sums, records, 100);
  const { probability, day, firstShortDay, curve } = sink.summary().sustainability.failure;
  expect(probability).toMatchObject({ value: 0, low: 0 });
  expect(probability.high).toBeCloseTo(0.0369934982069857, 12); // Wilson, 0 of 100
  expect(day).toMatchObject({ p05: null, p50: null, p95: null, median: { value: null, low: null, high: null } });
  expect(firstShortDay).toMatchObject({ p05: null, p50: null, p95: null });
  expect(curve[19]).toMatchObject({ probability: 0, low: 0, high: probability.high });
});

test('paths without any purchase have no recovery and do not count in its mean', () => {
  const model = compileModel(
    scenarioOf(
      'horizon: 2\nmarket: {turnover: {initial: 1, noise: {sd: 1}}}\nscheme: {fee: 0.1, payout: {kind: pool}}',
    ),
  );
  const stride = rowLength(1);
  const rows = new Float64Array(stride * 3);
  [
    [0, 0],
    [10, 5],
    [100, 25],
  ].forEach(([issued, paid], i) => {
    rows[i * stride + fieldAt.issued] = issued;
    rows[i * stride + fieldAt.paid] = paid;
    rows[i * stride + cohortAt(0)] = issued > 0 ? paid / issued : -1;
    rows[i * stride + cohortAt(0) + 1] = -1;
  });
  const sink = new Summariser({ ...model, cohorts: Int32Array.of(0), paths: 3, exactSeries: true });
  const columns = model.grid.length * keptSeries.length;
  sink.add(rows, new Float64Array(columns), new Float64Array(3 * columns), 3);
  const { recovery, claims } = sink.summary().sustainability;
  expect(recovery.mean.value).toBeCloseTo((0.5 + 0.25) / 2, 14); // the mean of paths, not of money
  expect(recovery.byCohort[0].mean).toBeCloseTo(0.375, 14);
  expect(claims.issued.value).toBeCloseTo(110 / 3, 12);
});
