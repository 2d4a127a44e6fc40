import type { CompiledModel } from '../model/compile-model.ts';
import { type FraudShape, fraudShape } from '../stats/fraud-shape.ts';
import { HonestOutcomes } from '../stats/honest-outcomes.ts';
import { FraudSummariser } from '../stats/summarise-fraud.ts';
import type { FraudFigures, Scenario } from '../types.ts';
import type { Crew } from './crew.ts';
import { runBlocks } from './run-blocks.ts';

/** Paths that are run once more without frauds. */
const HONEST_PATHS = 2000;

/** What frauds bring to whom, from the rows of a run and from some of its paths run anew without frauds. */
export class FraudStudy {
  readonly #model: CompiledModel;
  readonly #sink: FraudSummariser;
  readonly #honest: HonestOutcomes;
  #without: HonestOutcomes | null = null;

  constructor(model: CompiledModel, shape: FraudShape) {
    this.#model = model;
    this.#sink = new FraudSummariser(shape);
    this.#honest = new HonestOutcomes(HONEST_PATHS, shape);
  }

  /** Null where there are no frauds. */
  static of(model: CompiledModel, scenario: Scenario): FraudStudy | null {
    const shape = fraudShape(model, scenario);
    return shape === null ? null : new FraudStudy(model, shape);
  }

  /** Takes a block's rows; blocks come in path order. */
  add(rows: Float64Array, count: number): void {
    this.#sink.add(rows, count);
    this.#honest.add(rows, count);
  }

  /** Runs the first paths anew, with the same draws, and nobody cheats. The same bits for any crew. */
  async compare(crew: Crew, signal?: AbortSignal): Promise<void> {
    const model = { ...this.#model, fraud: null, paths: this.#honest.count, grid: Int32Array.of(0) };
    const without = new HonestOutcomes(model.paths, model);
    const sink = {
      add: ({ rows, count }: { rows: Float64Array; count: number }) => without.add(rows, count),
      addSketches() {},
    };
    const done = await runBlocks(model, 'exact', crew, sink, { signal });
    if (done === model.paths) this.#without = without;
  }

  /** The figures so far; without `compare` nothing is known of harm. */
  figures(): FraudFigures {
    return this.#sink.figures(this.#honest, this.#without);
  }
}
