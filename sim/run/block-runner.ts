import type { AgentPaths } from '../agents/agent-path.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { DrawnModel } from '../model/drawn-model.ts';
import { fitMemory } from '../path/fit-memory.ts';
import { runOrdinaryPath } from '../path/ordinary-path.ts';
import { keptSeries, recordLength, rowLengthOf } from '../path/path-block.ts';
import { newPathMemory, type PathMemory } from '../path/path-memory.ts';
import { runPath } from '../path/step.ts';
import { runStoredPath } from '../path/stored-path.ts';
import { AgeSums } from '../stats/age-sums.ts';
import { SeriesSketches } from '../stats/series-sketches.ts';
import { packSketches, type SketchPack } from '../stats/sketch-pack.ts';

/**
 * A block's results on their way back. A path's record is its recorded days one after the other, each with the kinds of
 * `keptSeries`: column `day·kinds + kind`; then the days' fees, where the fee is not the same share for all paths.
 */
export interface BlockResult {
  readonly first: number;
  readonly count: number;
  readonly rows: Float64Array;
  /** The sum of each column over the block's paths, in path order. */
  readonly sums: Float64Array;
  /** The paths' records, one after the other; null when they have gone into the runner's sketches and nowhere else. */
  readonly records: Float64Array | null;
  /** What has come back by age, over the block's paths: see `AgeSums`. Null where no claims are followed by age. */
  readonly ages: Float64Array | null;
}

/** Also where sketches are kept the records of so many first paths are handed over: some figures need single paths. */
const RECORDED_PATHS = 1024;

/** So many first paths are followed by age: to look at all of them would take some percent of a run's time. */
const AGED_PATHS = 2048;

/** How the series of many paths are kept: as they are, or as sketches in the worker (memory stays flat). */
export type SeriesKeeping = 'exact' | 'sketch';

/** What runs blocks of paths: in this thread, in another, or in the browser's worker. Calls are answered in their order. */
export interface BlockWorker {
  prepare(model: CompiledModel, keeping: SeriesKeeping): void | Promise<void>;
  run(first: number, count: number): BlockResult | Promise<BlockResult>;
  /** The sketches of all blocks since the last call, one a column. */
  takeSketches(): SketchPack | Promise<SketchPack>;
  /** Follows the members of a path one by one; gives its figures in the order of `agentFields`. */
  follow(path: number): Float64Array | Promise<Float64Array>;
}

/** Runs blocks in the thread it lives in. */
export class BlockRunner implements BlockWorker {
  #model!: CompiledModel;
  /** Where numbers are drawn, each path has a model of its own. */
  #drawn: DrawnModel | null = null;
  #memory!: PathMemory;
  /** What is kept of a path's days: the memory's own record, or a longer one with the fees. */
  #kept!: Float64Array;
  #sketches: SeriesSketches | null = null;
  #ages!: AgeSums;
  #agents: AgentPaths | null = null;

  prepare(model: CompiledModel, keeping: SeriesKeeping): void {
    this.#model = model;
    this.#memory = newPathMemory(model);
    this.#agents = null;
    if (model.ordinary === null) warmUp(model);
    this.#drawn = model.inputs === null ? null : new DrawnModel(model);
    const length = recordLength(model.grid.length, model.feesVary);
    this.#kept = model.feesVary ? new Float64Array(length) : this.#memory.record;
    this.#ages = new AgeSums(this.#memory.byAge.length);
    this.#sketches = keeping === 'sketch' ? new SeriesSketches(length) : null;
  }

  run(first: number, count: number): BlockResult {
    const kept = this.#kept;
    const stride = rowLengthOf(this.#model);
    const rows = new Float64Array(stride * count);
    const sums = new Float64Array(kept.length);
    const recorded = this.#sketches === null || first < RECORDED_PATHS;
    const aged = this.#model.ageStep > 0 && first < AGED_PATHS;
    this.#memory.followsAges = aged;
    const records = recorded ? new Float64Array(kept.length * count) : null;
    for (let path = 0; path < count; path++) {
      const model = this.#modelOf(first + path);
      if (model.ordinary === null) runPath(model, this.#memory, first + path, rows, path * stride);
      else if (model.ordinary.stored !== null) runStoredPath(model, this.#memory, first + path, rows, path * stride);
      else runOrdinaryPath(model, this.#memory, first + path, rows, path * stride);
      if (model.feesVary) this.#addFees(model);
      for (let column = 0; column < kept.length; column++) sums[column] += kept[column];
      this.#sketches?.add(kept);
      if (aged) this.#ages.add(this.#memory.byAge);
      records?.set(kept, path * kept.length);
    }
    return { first, count, rows, sums, records, ages: aged ? this.#ages.take() : null };
  }

  takeSketches(): SketchPack {
    return this.#sketches?.take() ?? packSketches([]);
  }

  async follow(path: number): Promise<Float64Array> {
    if (this.#agents === null) {
      // Most scenarios follow nobody: the page loads this part when one does.
      const { AgentPaths } = await import('../agents/agent-path.ts');
      this.#agents = new AgentPaths(this.#model);
    }
    return this.#agents.run(this.#modelOf(path), path);
  }

  #modelOf(path: number): CompiledModel {
    if (this.#drawn === null) return this.#model;
    const model = this.#drawn.at(path);
    fitMemory(this.#memory, model);
    return model;
  }

  /** Puts the fees of the recorded days behind the path's record. */
  #addFees({ grid, fee, feeByDay }: CompiledModel): void {
    const { record } = this.#memory;
    this.#kept.set(record);
    for (let day = 0; day < grid.length; day++) {
      this.#kept[record.length + day] = (feeByDay?.[grid[day]] ?? fee) * record[day * keptSeries.length];
    }
  }
}

/** Enough short paths for the compiler to have seen all of the day and what comes after the last. */
const WARM_UP_PATHS = 40;
const WARM_UP_DAYS = 40;
const WARM_UP_AGE_STEP = 3;

/**
 * Runs some short paths whose results nobody sees, half of them with claims so small that they fill. V8 compiles a path's
 * loop while the first path is in it; where something has never run by then (a claim that fills, the end of a path), the
 * compiled code gives up when it first does, and all later paths may run in code that takes half as long again.
 */
function warmUp(model: CompiledModel): void {
  const horizon = Math.min(model.horizon, WARM_UP_DAYS);
  const within = (day: number) => day < horizon;
  const short = {
    ...model,
    horizon,
    grid: model.grid.filter(within),
    cohorts: model.cohorts.filter(within),
    ageStep: Math.min(model.ageStep, WARM_UP_AGE_STEP),
  };
  const filling = { ...short, fee: 1, poolShare: 1, claimRate: 0.01, capital: 1e18 };
  const memory = newPathMemory(short);
  const row = new Float64Array(rowLengthOf(short));
  for (let path = 0; path < WARM_UP_PATHS; path++) runPath(path % 2 === 0 ? short : filling, memory, path, row, 0);
}
