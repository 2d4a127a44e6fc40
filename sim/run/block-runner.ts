import type { CompiledModel } from '../model/compile-model.ts';
import { keptSeries, type PathBlock, rowLength } from '../path/path-block.ts';
import { newPathMemory, type PathMemory, runPath } from '../path/step.ts';
import { LogBucketSketch, type SketchParts } from '../stats/log-bucket-sketch.ts';

/** A block's results on their way back: the rows, the sums over its paths, and the series themselves when asked for. */
export interface BlockResult {
  readonly first: number;
  readonly count: number;
  readonly rows: Float64Array;
  /** `[series·days + day]`: sum over the block's paths, in path order. */
  readonly sums: Float64Array;
  /** As in `PathBlock`; null when they have gone into the runner's sketches. */
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

  prepare(model: CompiledModel, keeping: SeriesKeeping): void {
    this.#model = model;
    this.#memory = newPathMemory(model);
    this.#sketches = keeping === 'sketch' ? this.#newSketches() : null;
    this.#series = null;
  }

  run(first: number, count: number): BlockResult {
    const model = this.#model;
    const columns = model.grid.length * keptSeries.length;
    const exact = this.#sketches === null;
    if (!exact && this.#series?.length !== columns * count) this.#series = new Float64Array(columns * count);
    const series = exact ? new Float64Array(columns * count) : this.#series!;
    const rows = new Float64Array(rowLength(model.cohorts.length) * count);
    const block: PathBlock = { first, count, rows, series };
    for (let path = first; path < first + count; path++) runPath(model, this.#memory, path, block);

    const sums = new Float64Array(columns);
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let i = column * count; i < (column + 1) * count; i++) sum += series[i];
      sums[column] = sum;
    }
    this.#sketches?.forEach((sketch, column) => sketch.addAll(series, column * count, 1, count));
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
