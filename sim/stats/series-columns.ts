import { keptSeries } from '../path/path-block.ts';
import type { QuantileSeries, SeriesTable } from '../types.ts';
import { LogBucketSketch, type SketchParts } from './log-bucket-sketch.ts';
import { selectQuantiles } from './select-quantiles.ts';

const PROBABILITIES = [0.05, 0.5, 0.95];

/**
 * The recorded series of all paths, for their quantiles by day: the values themselves for few paths, or merged sketches.
 * Columns are numbered `series·days + day`.
 */
export class SeriesColumns {
  readonly #days: number;
  readonly #room: number;
  readonly #values: Float64Array | null;
  readonly #sketches: LogBucketSketch[] | null;
  readonly #sums: Float64Array;
  #paths = 0;

  /** Room for `paths` paths when `exact`; else memory does not depend on the number of paths. */
  constructor(days: number, paths: number, exact: boolean) {
    const columns = days * keptSeries.length;
    this.#days = days;
    this.#room = paths;
    this.#values = exact ? new Float64Array(columns * paths) : null;
    this.#sketches = exact ? null : Array.from({ length: columns }, () => new LogBucketSketch());
    this.#sums = new Float64Array(columns);
  }

  /** Adds a block of `count` paths; blocks come in path order, so the sums are always the same bits. */
  add(sums: Float64Array, series: Float64Array | null, count: number): void {
    for (let column = 0; column < sums.length; column++) this.#sums[column] += sums[column];
    if (series !== null) {
      for (let column = 0; column < sums.length; column++) {
        const from = column * count;
        this.#values!.set(series.subarray(from, from + count), column * this.#room + this.#paths);
      }
    }
    this.#paths += count;
  }

  addSketches(parts: readonly SketchParts[]): void {
    for (const [column, part] of parts.entries()) this.#sketches![column].merge(LogBucketSketch.fromParts(part));
  }

  /** The quantiles and the mean of each recorded day; fees are `fee` times turnover. */
  table(grid: Int32Array, fee: number): SeriesTable {
    const table: Record<string, readonly number[] | QuantileSeries> = { day: Array.from(grid) };
    for (const [s, name] of keptSeries.entries()) {
      const series = this.#quantiles(s * this.#days);
      table[name] = series;
      if (name === 'turnover') table.fees = scaled(series, fee);
    }
    return table as unknown as SeriesTable;
  }

  #quantiles(first: number): QuantileSeries {
    const p05: number[] = [];
    const p50: number[] = [];
    const p95: number[] = [];
    const mean: number[] = [];
    for (let column = first; column < first + this.#days; column++) {
      const [low, middle, high] = this.#values === null ? this.#fromSketch(column) : this.#fromValues(column);
      p05.push(low);
      p50.push(middle);
      p95.push(high);
      mean.push(this.#sums[column] / this.#paths);
    }
    return { p05, p50, p95, mean };
  }

  #fromValues(column: number): number[] {
    const from = column * this.#room;
    return selectQuantiles(this.#values!.subarray(from, from + this.#paths), PROBABILITIES);
  }

  #fromSketch(column: number): number[] {
    return PROBABILITIES.map((p) => this.#sketches![column].quantile(p));
  }
}

function scaled({ p05, p50, p95, mean }: QuantileSeries, by: number): QuantileSeries {
  const times = (values: readonly number[]) => values.map((value) => value * by);
  return { p05: times(p05), p50: times(p50), p95: times(p95), mean: times(mean) };
}
