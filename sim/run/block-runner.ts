import type { CompiledModel } from '../model/compile-model.ts';
import { keptSeries, rowLength } from '../path/path-block.ts';
import { newPathMemory, type PathMemory, runPath } from '../path/step.ts';
import { LogBucketSketch, type SketchParts } from '../stats/log-bucket-sketch.ts';

/** A block's results on their way back: the rows, the sums over its paths, and the series themselves when asked for. */
export interface BlockResult {
  readonly first: number;
  readonly count: number;
  readonly rows: Float64Array;
  /** `[series·days + day]`: sum over the block's paths, in path order. */
  readonly sums: Float64Array;
  /** `[(series·days + day)·count + path]`; null when they have gone into the runner's sketches. */
  readonly series: Float64Array | null;
}

/** How the series of many paths are kept: as they are, or as sketches in the worker (memory stays flat). */
export type SeriesKeeping = 'exact' | 'sketch';

/** What runs blocks of paths: in this thread, in another, or in the browser's worker. Calls come one at a time. */
export interface BlockWorker {
  prepare(model: CompiledModel, keeping: SeriesKeeping): void | Promise<void>;
  run(first: number, count: number): BlockResult | Promise<BlockResult>;
  /** The sketches of all blocks since the last call, one for each `[series·days + day]`. */
  takeSketches(): SketchParts[] | Promise<SketchParts[]>;
}

/** Runs blocks in the thread it lives in. */
export class BlockRunner implements BlockWorker {
  #model!: CompiledModel;
  #memory!: PathMemory;
  #sketches: LogBucketSketch[] | null = null;
  #series: Float64Array | null = null;
  #records!: Float64Array;

  prepare(model: CompiledModel, keeping: SeriesKeeping): void {
    this.#model = model;
    this.#memory = newPathMemory(model);
    this.#sketches = keeping === 'sketch' ? this.#newSketches() : null;
    this.#series = null;
    this.#records = new Float64Array(TILE * this.#memory.record.length);
  }

  run(first: number, count: number): BlockResult {
    const model = this.#model;
    const { record } = this.#memory;
    const columns = record.length;
    const stride = rowLength(model.cohorts.length);
    const rows = new Float64Array(stride * count);
    const sums = new Float64Array(columns);
    const exact = this.#sketches === null;
    if (!exact && this.#series?.length !== columns * count) this.#series = new Float64Array(columns * count);
    const series = exact ? new Float64Array(columns * count) : this.#series!;
    for (let path = 0; path < count; path++) {
      runPath(model, this.#memory, first + path, rows, path * stride);
      this.#records.set(record, (path % TILE) * columns);
      if (path % TILE === TILE - 1 || path === count - 1) {
        turn(this.#records, columns, (path % TILE) + 1, series, sums, path - (path % TILE), count);
      }
    }
    for (const [column, sketch] of this.#sketches?.entries() ?? []) sketch.addAll(series, column * count, 1, count);
    return { first, count, rows, sums, series: exact ? series : null };
  }

  takeSketches(): SketchParts[] {
    const taken = this.#sketches!.map((sketch) => sketch.toParts());
    this.#sketches = this.#newSketches();
    return taken;
  }

  #newSketches(): LogBucketSketch[] {
    return Array.from({ length: this.#model.grid.length * keptSeries.length }, () => new LogBucketSketch());
  }
}

/** Paths whose records are turned together: as many as a cache line has room for. */
const TILE = 8;

/**
 * Turns the records of `paths` paths (one after the other, `[day·kinds + kind]`) into columns of `series`
 * (`[(kind·days + day)·count + path]`) from path `to` on, and adds them to the columns' sums, path by path.
 */
function turn(
  records: Float64Array,
  columns: number,
  paths: number,
  series: Float64Array,
  sums: Float64Array,
  to: number,
  count: number,
): void {
  const kinds = keptSeries.length;
  const days = columns / kinds;
  for (let day = 0; day < days; day++) {
    for (let kind = 0; kind < kinds; kind++) {
      const column = kind * days + day;
      let from = day * kinds + kind;
      let sum = sums[column];
      for (let i = column * count + to; i < column * count + to + paths; i++) {
        sum += records[from];
        series[i] = records[from];
        from += columns;
      }
      sums[column] = sum;
    }
  }
}
