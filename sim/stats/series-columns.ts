import { keptSeries, recordLength } from '../path/path-block.ts';
import type { QuantileSeries, SeriesTable } from '../types.ts';
import { AT_ONCE, gatherColumns } from './gather-columns.ts';
import { LogBucketSketch } from './log-bucket-sketch.ts';
import { selectQuantiles } from './select-quantiles.ts';
import { type SketchPack, unpackSketches } from './sketch-pack.ts';

const PROBABILITIES = [0.05, 0.5, 0.95];

/**
 * The records of all paths, for their quantiles by day: the records themselves for few paths, or merged sketches. A
 * record is its recorded days one after the other, each with the kinds of `keptSeries`: column `day·kinds + kind`; then
 * the days' fees when these are no fixed share of turnover.
 */
export class SeriesColumns {
  readonly #days: number;
  readonly #columns: number;
  readonly #blocks: Float64Array[] | null;
  readonly #sketches: LogBucketSketch[] | null;
  readonly #sums: Float64Array;
  #paths = 0;

  /** Unless `exact`, memory does not depend on the number of paths. */
  constructor(days: number, exact: boolean, feesVary = false) {
    const columns = recordLength(days, feesVary);
    this.#days = days;
    this.#columns = columns;
    this.#blocks = exact ? [] : null;
    this.#sketches = exact ? null : Array.from({ length: columns }, () => new LogBucketSketch());
    this.#sums = new Float64Array(columns);
  }

  /** Adds a block of `count` paths; blocks come in path order, so the sums are always the same bits. */
  add(sums: Float64Array, records: Float64Array | null, count: number): void {
    for (let column = 0; column < sums.length; column++) this.#sums[column] += sums[column];
    if (records !== null) this.#blocks?.push(records);
    this.#paths += count;
  }

  /** Takes over the pack’s arrays. */
  addSketches(pack: SketchPack): void {
    for (const [column, parts] of unpackSketches(pack).entries()) this.#sketches![column].merge(parts);
  }

  /** The quantiles and the mean of each recorded day; fees are turnover times the `fee` of that day unless they were kept. */
  table(grid: Int32Array, fee: (day: number) => number): SeriesTable {
    const found = this.#blocks === null ? this.#fromSketches(this.#sketches!) : this.#fromRecords(this.#blocks);
    const table: Record<string, readonly number[] | QuantileSeries> = { day: Array.from(grid) };
    const kept = keptSeries.length * this.#days;
    const seriesOf = (columnOf: (day: number) => number): QuantileSeries => {
      const columns = Array.from(grid, (_, day) => columnOf(day));
      const quantile = (q: number) => columns.map((column) => found[column][q]);
      return {
        p05: quantile(0),
        p50: quantile(1),
        p95: quantile(2),
        mean: columns.map((column) => this.#sums[column] / this.#paths),
      };
    };
    for (const [kind, name] of keptSeries.entries()) {
      const series = seriesOf((day) => day * keptSeries.length + kind);
      table[name] = series;
      if (name === 'turnover') {
        table.fees = this.#columns > kept ? seriesOf((day) => kept + day) : scaled(series, Array.from(grid, fee));
      }
    }
    return table as unknown as SeriesTable;
  }

  #fromSketches(sketches: readonly LogBucketSketch[]): number[][] {
    return sketches.map((sketch) => PROBABILITIES.map((p) => sketch.quantile(p)));
  }

  #fromRecords(blocks: readonly Float64Array[]): number[][] {
    const columns = this.#columns;
    const gathered = Array.from({ length: AT_ONCE }, () => new Float64Array(this.#paths));
    const found: number[][] = [];
    for (let from = 0; from < columns; from += AT_ONCE) {
      let place = 0;
      for (const records of blocks) place = gatherColumns(records, columns, from, gathered, place);
      for (const values of gathered.slice(0, columns - from)) found.push(selectQuantiles(values, PROBABILITIES));
    }
    return found;
  }
}

function scaled({ p05, p50, p95, mean }: QuantileSeries, by: readonly number[]): QuantileSeries {
  const times = (values: readonly number[]) => values.map((value, i) => value * by[i]);
  return { p05: times(p05), p50: times(p50), p95: times(p95), mean: times(mean) };
}
