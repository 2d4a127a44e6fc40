import { type RefusedCell, type Sweep, type SweepCell, type SweepFigure, sweptMeasures } from './analysis/sweep.ts';
import { type LoadWith, readAxes, settingsOf } from './analysis/sweep-axes.ts';
import { coarseToFine } from './analysis/sweep-grid.ts';
import { figureAt } from './findings/figure-at.ts';
import { hasRandomPart } from './model/compile-model.ts';
import { measureProblem } from './model/measure.ts';
import { type Crew, inlineCrew } from './run/crew.ts';
import { type Progress, progressMeter } from './run/progress.ts';
import { type Diagnostic, diagnosed, ScenarioError } from './scenario/diagnostics.ts';
import { say, wording } from './scenario/say.ts';
import { VERSION } from './scenario/version.ts';
import { isOrdinary } from './schemes/ordinary/ordinary.ts';
import { simulate } from './simulate.ts';
import type { LoadedScenario, ResultBundle } from './types.ts';

/** A sweep that has been found good. */
export interface SweepPlan {
  readonly load: LoadWith;
  /** The scenario as it stands. */
  readonly base: LoadedScenario;
  readonly axes: Sweep['axes'];
  readonly measures: readonly string[];
}

export interface SweepOptions {
  /** The workers; without it everything runs in this thread. The caller closes them. */
  readonly crew?: Crew;
  /** Stops the sweep; the cells that are finished stay. */
  readonly signal?: AbortSignal;
  /** Over the paths of all cells. */
  readonly onProgress?: (progress: Progress) => void;
  /** The sweep so far, after each cell. */
  readonly onPartial?: (sweep: Sweep) => void;
}

/** Parts of a result that need runs beside the scenario's own. */
const BESIDES = ['safeguards', 'uncertainty', 'fraud', 'compliance'];

/**
 * Reads what is to be varied (one or two of `path=from:to:steps`) and what is to be told of each cell (paths into a result;
 * without any the usual ones of the kind). `load` reads the scenario with settings put in.
 *
 * @throws ScenarioError with everything that is wrong
 */
export function planSweep(vary: readonly string[], load: LoadWith, measures: readonly string[] = []): SweepPlan {
  const problems: Diagnostic[] = measures.flatMap((measure, i) => {
    const problem = measureProblem(measure);
    if (problem === null) return [];
    return [
      diagnosed(
        { file: '--measure', line: i + 1, column: 1 },
        { got: measure, ...problem, message: say`the measure ${problem.message}` },
      ),
    ];
  });
  try {
    const { axes, base } = readAxes(vary, load);
    if (problems.length > 0) throw new ScenarioError([]);
    const told = measures.length > 0 ? [...new Set(measures)] : sweptMeasures(isOrdinary(base.scenario.scheme));
    return { load, base, axes, measures: told };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new ScenarioError([...error.diagnostics, ...problems]);
  }
}

/** A figure of a result; null where it has none. */
function figureOf(result: ResultBundle, measure: string): SweepFigure {
  const found = figureAt(result, measure);
  return 'got' in found ? found.got : null;
}

/** The scenario with the settings; null, with its problems told, where it breaks a rule. */
function loadOr(
  load: LoadWith,
  settings: readonly string[],
  tell: (error: ScenarioError) => void,
): LoadedScenario | null {
  try {
    return load(settings);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    tell(error);
    return null;
  }
}

/**
 * Simulates a scenario with one or two numbers varied, each cell on the same draws, coarse to fine. A cell has the same digits as
 * `run` with the same settings, for any crew. A cell inside the grid that breaks a rule which those at its edges keep is told
 * among `refused`, and the others are run.
 */
export async function sweepScenario(plan: SweepPlan, options: SweepOptions = {}): Promise<Sweep> {
  const started = performance.now();
  const { load, base, axes, measures } = plan;
  const { crew = inlineCrew(), signal, onProgress, onPartial } = options;
  const { scenario } = base;
  const order = coarseToFine(axes.map(({ values }) => values.length));
  const tell = progressMeter(onProgress);
  const besides = measures.some((measure) => BESIDES.includes(measure.split('.')[0]));
  const cells: SweepCell[] = [];
  const refused: RefusedCell[] = [];
  let random = hasRandomPart(base);

  const sweep = (): Sweep => ({
    schema: 'rebatescope-sweep/1',
    scenario: { name: scenario.name, name_zh: scenario.name_zh, sha256: base.sha256, start: scenario.start },
    run: {
      seed: scenario.seed,
      paths: random ? scenario.paths : 1,
      horizonDays: scenario.horizon,
      workers: crew.workers.length,
      version: VERSION,
      seconds: (performance.now() - started) / 1000,
      random,
      cellsAsked: order.length,
      cancelled: signal?.aborted === true && cells.length + refused.length < order.length,
    },
    axes,
    measures,
    cells: cells.toSorted((a, b) => placeOf(a) - placeOf(b)),
    refused: refused.toSorted((a, b) => placeOf(a) - placeOf(b)),
  });
  const placeOf = ({ at }: Pick<SweepCell, 'at'>) =>
    at.reduce((sum, place, i) => sum * axes[i].values.length + place, 0);

  for (const [done, at] of order.entries()) {
    if (signal?.aborted) break;
    const values = at.map((place, axis) => axes[axis].values[place]);
    const loaded = loadOr(load, settingsOf(axes, values), ({ lines: said }) => {
      refused.push({ at, values, reasons: said.map((line) => wording(line)), said });
    });
    if (loaded === null) continue;
    const paths = hasRandomPart(loaded) ? scenario.paths : 1;
    random ||= paths > 1;
    const result = await simulate(loaded, {
      crew,
      signal,
      besides,
      onProgress: (progress) => tell(done * paths + progress.done, order.length * paths),
    });
    // A cell that was not run to its end is none.
    if (signal?.aborted) break;
    const figures = Object.fromEntries(measures.map((measure) => [measure, figureOf(result, measure)]));
    cells.push({ at, values, figures, digest: result.run.digest });
    onPartial?.(sweep());
  }
  return sweep();
}
