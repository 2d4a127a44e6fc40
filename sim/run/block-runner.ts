import type { CompiledModel } from '../model/compile-model.ts';
import { rowLength } from '../path/path-block.ts';
import { newPathMemory, type PathMemory, runPath } from '../path/step.ts';
import type { SketchParts } from '../stats/log-bucket-sketch.ts';
import { SeriesSketches } from '../stats/series-sketches.ts';

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
  #sketches: SeriesSketches | null = null;

  prepare(model: CompiledModel, keeping: SeriesKeeping): void {
    this.#model = model;
    this.#memory = newPathMemory(model);
    this.#sketches = keeping === 'sketch' ? new SeriesSketches(this.#memory.record.length) : null;
  }

  run(first: number, count: number): BlockResult {
    const { record } = this.#memory;
    const stride = rowLength(this.#model.cohorts.length);
    const rows = new Float64Array(stride * count);
    const sums = new Float64Array(record.length);
    const records = this.#sketches === null ? new Float64Array(record.length * count) : null;
    for (let path = 0; path < count; path++) {
      runPath(this.#model, this.#memory, first + path, rows, path * stride);
      for (let column = 0; column < record.length; column++) sums[column] += record[column];
      this.#sketches?.add(record);
      records?.set(record, path * record.length);
    }
    return { first, count, rows, sums, records };
  }

  takeSketches(): SketchParts[] {
    return this.#sketches?.take() ?? [];
  }
}
