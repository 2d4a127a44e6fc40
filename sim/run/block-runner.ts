import type { CompiledModel } from '../model/compile-model.ts';
import { rowLength } from '../path/path-block.ts';
import { newPathMemory, type PathMemory, runPath } from '../path/step.ts';
import { AT_ONCE, gatherColumns } from '../stats/gather-columns.ts';
import { LogBucketSketch, type SketchParts } from '../stats/log-bucket-sketch.ts';

/**
 * A block's results on their way back. A path's record is its recorded days one after the other, each with the kinds of
 * `keptSeries`: column `day·kinds + kind`.
 */
export interface BlockResult {
  readonly first: number;
  readonly count: number;
  readonly rows: Float64Array;
  /** The sum of each column over the block's paths, in path order. */
  readonly sums: Float64Array;
  /** The paths' records, one after the other; null when they have gone into the runner's sketches. */
  readonly records: Float64Array | null;
}

/** How the series of many paths are kept: as they are, or as sketches in the worker (memory stays flat). */
export type SeriesKeeping = 'exact' | 'sketch';

/** What runs blocks of paths: in this thread, in another, or in the browser's worker. Calls come one at a time. */
export interface BlockWorker {
  prepare(model: CompiledModel, keeping: SeriesKeeping): void | Promise<void>;
  run(first: number, count: number): BlockResult | Promise<BlockResult>;
  /** The sketches of all blocks since the last call, one a column. */
  takeSketches(): SketchParts[] | Promise<SketchParts[]>;
}

/** Runs blocks in the thread it lives in. */
export class BlockRunner implements BlockWorker {
  #model!: CompiledModel;
  #memory!: PathMemory;
  /** One a column when records are not kept, with room to gather some columns before they go there. */
  #sketches: LogBucketSketch[] | null = null;
  #records = new Float64Array(0);
  #gathered: Float64Array[] = [];

  prepare(model: CompiledModel, keeping: SeriesKeeping): void {
    this.#model = model;
    this.#memory = newPathMemory(model);
    this.#sketches = keeping === 'sketch' ? this.#newSketches() : null;
  }

  run(first: number, count: number): BlockResult {
    const { cohorts } = this.#model;
    const { record } = this.#memory;
    const stride = rowLength(cohorts.length);
    const rows = new Float64Array(stride * count);
    const sums = new Float64Array(record.length);
    const records = this.#sketches === null ? new Float64Array(record.length * count) : this.#scratch(count);
    for (let path = 0; path < count; path++) {
      runPath(this.#model, this.#memory, first + path, rows, path * stride);
      records.set(record, path * record.length);
      for (let column = 0; column < record.length; column++) sums[column] += record[column];
    }
    if (this.#sketches === null) return { first, count, rows, sums, records };
    this.#sketch(this.#sketches);
    return { first, count, rows, sums, records: null };
  }

  takeSketches(): SketchParts[] {
    const taken = this.#sketches!.map((sketch) => sketch.toParts());
    this.#sketches = this.#newSketches();
    return taken;
  }

  #newSketches(): LogBucketSketch[] {
    return Array.from({ length: this.#memory.record.length }, () => new LogBucketSketch());
  }

  #scratch(count: number): Float64Array {
    const length = this.#memory.record.length * count;
    if (this.#records.length !== length) {
      this.#records = new Float64Array(length);
      this.#gathered = Array.from({ length: AT_ONCE }, () => new Float64Array(count));
    }
    return this.#records;
  }

  #sketch(sketches: readonly LogBucketSketch[]): void {
    const columns = sketches.length;
    for (let from = 0; from < columns; from += AT_ONCE) {
      gatherColumns(this.#records, columns, from, this.#gathered, 0);
      for (let k = 0; k < AT_ONCE && from + k < columns; k++) sketches[from + k].addAll(this.#gathered[k]);
    }
  }
}
