import { withFound } from '../fraud/fraud-terms.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { type FraudShape, fraudShape } from '../stats/fraud-shape.ts';
import { HonestOutcomes } from '../stats/honest-outcomes.ts';
import { FraudSummariser } from '../stats/summarise-fraud.ts';
import type { FraudFigures, Scenario } from '../types.ts';
import type { Crew } from './crew.ts';
import { runBlocks } from './run-blocks.ts';

/** Paths that are run once more without frauds. */
const HONEST_PATHS = 2000;
/** Shares of fakes found that are tried, and the paths of each. */
const EFFORTS = [0, 0.25, 0.5, 0.75, 1];
const EFFORT_PATHS = 500;

/** What frauds bring to whom, from the rows of a run and from some of its paths run anew without frauds. */
export class FraudStudy {
  readonly #model: CompiledModel;
  readonly #sink: FraudSummariser;
  readonly #honest: HonestOutcomes;
  #without: HonestOutcomes | null = null;
  readonly #efforts: { detection: number; outcomes: HonestOutcomes }[] = [];

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

  /** Runs the first paths anew, with the same draws: nobody cheats, or more or fewer fakes are found. The same bits for any crew. */
  async compare(crew: Crew, signal?: AbortSignal): Promise<void> {
    const { count } = this.#honest;
    const without = await this.#again({ ...this.#model, fraud: null }, count, crew, signal);
    if (without === null) return;
    this.#without = without;
    const { fraud, inputs } = this.#model;
    if (fraud === null || fraud.fakeShare === 0) return;
    for (const detection of EFFORTS) {
      const model = {
        ...this.#model,
        fraud: withFound(fraud, detection),
        inputs: inputs === null ? null : { ...inputs, found: detection },
      };
      const outcomes = await this.#again(model, Math.min(count, EFFORT_PATHS), crew, signal);
      if (outcomes === null) return;
      this.#efforts.push({ detection, outcomes });
    }
  }

  /** How real buyers come out on the first `paths` paths of another model; null when it was stopped. */
  async #again(model: CompiledModel, paths: number, crew: Crew, signal?: AbortSignal): Promise<HonestOutcomes | null> {
    const short = { ...model, paths, grid: Int32Array.of(0), ageStep: 0 };
    const outcomes = new HonestOutcomes(paths, short);
    const sink = {
      add: ({ rows, count }: { rows: Float64Array; count: number }) => outcomes.add(rows, count),
      addSketches() {},
    };
    const done = await runBlocks(short, 'exact', crew, sink, { signal });
    return done === paths ? outcomes : null;
  }

  /** The figures so far; without `compare` nothing is known of harm. */
  figures(): FraudFigures {
    return this.#sink.figures(this.#honest, this.#without, this.#efforts);
  }
}
