import { describe, expect, test } from 'vitest';
import { fieldAt, keptSeries, rowLength } from '../../sim/path/path-block.ts';
import { LineWatch, type WatchedModel } from '../../sim/stats/line-watch.ts';

const kind = Object.fromEntries(keptSeries.map((name, i) => [name, i])) as Record<(typeof keptSeries)[number], number>;

/** Days 0, 5, 10, … of a run, or every day. */
const model = (step: number, days: number, random = false): WatchedModel => ({
  grid: Int32Array.from({ length: Math.floor((days - 1) / step) + 1 }, (_, i) => i * step),
  cohorts: new Int32Array(0),
  guard: null,
  fraud: null,
  random,
  fee: 0.1,
  feeByDay: null,
  feesVary: false,
});

interface Path {
  readonly turnover: (day: number) => number;
  readonly payouts?: (day: number) => number;
  readonly cash?: (day: number) => number;
  readonly fields?: Partial<Record<keyof typeof fieldAt, number>>;
}

/** A path's row and record, as the kernel leaves them. */
function recorded({ grid, fee }: WatchedModel, { turnover, payouts, cash, fields }: Path) {
  const row = new Float64Array(rowLength(0));
  row[fieldAt.failureDay] = -1;
  row[fieldAt.firstShortDay] = -1;
  for (let day = 0; day <= grid[grid.length - 1]; day++) row[fieldAt.fees] += fee * turnover(day);
  for (const [name, value] of Object.entries(fields ?? {})) row[fieldAt[name as keyof typeof fieldAt]] = value;
  const record = new Float64Array(grid.length * keptSeries.length);
  grid.forEach((day, i) => {
    record[i * keptSeries.length + kind.turnover] = turnover(day);
    record[i * keptSeries.length + kind.payouts] = payouts?.(day) ?? 0;
    record[i * keptSeries.length + kind.cash] = cash?.(day) ?? 0;
  });
  return { row, record };
}

function watched(shape: WatchedModel, wanted: ConstructorParameters<typeof LineWatch>[0], ...paths: Path[]) {
  const watch = new LineWatch(wanted, shape);
  for (const path of paths) {
    const { row, record } = recorded(shape, path);
    watch.add(row, record, 1);
  }
  return watch.crossings();
}

describe('fees', () => {
  // Turnover 100 + 10t: fees up to day t are 10(t+1) + t(t+1)/2.
  const rising = { turnover: (day: number) => 100 + 10 * day };

  test.each([1, 5])('reach a line on the first recorded day of a grid of %i on which they are as much', (step) => {
    for (const line of [100, 1000, 4321]) {
      let day = 0;
      while (10 * (day + 1) + (day * (day + 1)) / 2 < line) day++;
      const [found] = watched(model(step, 201), [{ of: 'fees', line }], rising);
      expect(found.when.p50).toBe(Math.ceil(day / step) * step);
      expect(found.probability).toMatchObject({ value: 1, low: 1, high: 1 });
    }
  });

  test('never reach a line above their sum', () => {
    const [found] = watched(model(1, 11), [{ of: 'fees', line: 166 }], rising);
    expect([found.probability.value, found.when.p50]).toEqual([0, null]);
    expect(watched(model(1, 11), [{ of: 'fees', line: 165 }], rising)[0].when.p50).toBe(10);
  });
});

describe('cover', () => {
  // 10 a day come in and 20 + t/2 go out: of the 30 days after t 300 come in and 600 + 15t + 232.5 go out.
  const owing = { turnover: () => 100, payouts: (day: number) => 20 + day / 2, cash: () => 900 };
  const cover = (day: number) => (900 + 300) / (600 + 15 * day + 232.5);

  test.each([1, 3, 7])('is the money in hand and to come over what falls due, on a grid of %i', (step) => {
    for (const line of [1, 1.2, 1.4]) {
      let day = 0;
      while (cover(day) >= line) day += step;
      const [found] = watched(model(step, 211), [{ of: 'cover', line }], owing);
      expect(found.when.p50).toBe(day);
    }
  });

  test('is under any line from 30 days before the money runs out', () => {
    const rich = { turnover: () => 1e6, payouts: () => 1, cash: () => 1e9, fields: { firstShortDay: 101 } };
    expect(watched(model(1, 200), [{ of: 'cover', line: 1 }], rich)[0].when.p50).toBe(71);
  });

  test('does not look past the end of the run or of the scheme', () => {
    const ending = { turnover: () => 0, payouts: () => 1, cash: (day: number) => 1000 - 20 * day };
    expect(watched(model(1, 40), [{ of: 'cover', line: 1 }], ending)[0].probability.value).toBe(0);
    const closed = { ...ending, fields: { failure: 4, failureDay: 50 } };
    expect(watched(model(1, 400), [{ of: 'cover', line: 1 }], closed)[0].probability.value).toBe(0);
    expect(watched(model(1, 400), [{ of: 'cover', line: 1 }], ending)[0].when.p50).toBe(49);
  });

  test('is not known without records', () => {
    const shape = model(1, 40, true);
    const watch = new LineWatch([{ of: 'cover', line: 1 }], shape);
    watch.add(recorded(shape, owing).row, null, 1);
    expect(watch.crossings()[0].probability).toMatchObject({ value: null, low: null, high: null });
  });
});

test('unpaid claims count after a failure alone, from the line on', () => {
  const left = (failure: number, outstanding: number) => ({
    turnover: () => 1,
    fields: { failure, failureDay: failure === 0 ? -1 : 7, outstanding },
  });
  const [found] = watched(
    model(1, 10, true),
    [{ of: 'unpaid', line: 100 }],
    left(1, 100),
    left(1, 99),
    left(0, 500),
    left(2, 500),
  );
  expect([found.probability.value, found.when.p50]).toEqual([0.5, 7]);
});
