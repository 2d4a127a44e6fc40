import { safeguardEffects } from './analysis/safeguard-effects.ts';
import { RuleWatch } from './findings/compliance/rule-watch.ts';
import type { Evidence } from './findings/evidence.ts';
import { stopGrowth } from './findings/stop-growth.ts';
import { judge } from './findings/verdict.ts';
import { lawOf } from './law/law-of.ts';
import { promisedFromOthers } from './law/promised-from-others.ts';
import { topFifth } from './law/top-fifth.ts';
import { type CompiledModel, type CompileOptions, compileModel } from './model/compile-model.ts';
import { typeNames } from './model/compile-types.ts';
import { drawnTerms } from './model/drawn-terms.ts';
import { membersJoined } from './model/members-joined.ts';
import { type MerchantTerms, merchantTerms } from './model/merchant-terms.ts';
import { reachableMembers } from './model/reachable-members.ts';
import { safeguardsIn } from './operator/safeguards.ts';
import { recordLength, rowLengthOf } from './path/path-block.ts';
import { STREAM_VERSION } from './random/stream.ts';
import type { BlockResult, SeriesKeeping } from './run/block-runner.ts';
import { type Crew, inlineCrew } from './run/crew.ts';
import { followMembers } from './run/follow-members.ts';
import { FraudStudy } from './run/fraud-study.ts';
import { knowRewards } from './run/know-rewards.ts';
import type { PathDigest } from './run/path-digest.ts';
import { type Progress, progressMeter } from './run/progress.ts';
import { type RunControl, runBlocks } from './run/run-blocks.ts';
import { SPLIT_PATHS, splitSpread } from './run/split-spread.ts';
import { VERSION } from './scenario/version.ts';
import { inputFigures } from './stats/input-figures.ts';
import { PathOutcomes } from './stats/path-outcomes.ts';
import { StopCosts } from './stats/stop-costs.ts';
import { Summariser, type Summary } from './stats/summarise.ts';
import { OrdinarySummariser } from './stats/summarise-ordinary.ts';
import { PyramidSummary } from './stats/summarise-pyramid.ts';
import { EXACT_UP_TO } from './stats/value-column.ts';
import type {
  LoadedScenario,
  PyramidFigures,
  ResultBundle,
  SafeguardEffects,
  SpreadSplit,
  StoredFigures,
} from './types.ts';

export interface SimulateOptions extends CompileOptions {
  /** The workers; without it everything runs in this thread. The caller closes them. */
  readonly crew?: Crew;
  /** Stop as soon as failure probability and mean recovery are known to ± this, at most at the scenario's paths. */
  readonly precision?: number;
  /** Stops the run; what is finished stays in the result, which then says `cancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** A result of fewer paths, some times during the run: the first very early, perhaps before the rules are loaded. */
  readonly onPartial?: (result: ResultBundle) => void;
  /** Each block of paths of the run itself, in path order, as it is summed up. */
  readonly onBlock?: (block: BlockResult) => void;
  /** What the members of each path leave on which they are followed, in path order: the fields of `agentFields` first. */
  readonly onFollowed?: (row: Float64Array) => void;
  /**
   * False leaves out the runs beside the scenario's own: where the spread comes from, what each safeguard changes, the same paths
   * without fraud. Their figures are then null; all others, the verdict's included, stay the same. True without it.
   */
  readonly besides?: boolean;
}

/** Most numbers of series that are kept as they are (× 8 bytes). */
const MOST_KEPT = 40e6;
/** Paths of the test with growth stopped, which only feeds the verdict. */
const STOPPED_PATHS = 1000;

/**
 * Simulates a scenario: the one function behind the command line, the report and the page.
 * The same scenario and seed give the same bits for any crew.
 *
 * @throws Error when a path breaks the cash identity, which is a defect of the program.
 */
export async function simulate(loaded: LoadedScenario, options: SimulateOptions = {}): Promise<ResultBundle> {
  const started = performance.now();
  const { crew = inlineCrew(), precision, signal, onProgress, onPartial, onBlock, besides = true } = options;
  const { scenario, sha256: fileHash, uncertain = [] } = loaded;
  const model = await knowRewards(compileModel(loaded, options));
  const total = model.random ? model.paths : 1;
  const law = lawOf(scenario, model.expectedTurnover);
  const seconds = () => (performance.now() - started) / 1000;

  const tell = progressMeter(onProgress);
  const protectedBy = safeguardsIn(scenario.safeguards);
  const keepsOutcomes = model.inputs !== null || protectedBy.length > 0;
  const outcomes = !keepsOutcomes ? null : new PathOutcomes(SPLIT_PATHS, model.horizon, rowLengthOf(model));
  const rules = new RuleWatch(loaded, model);
  // Only who waits for a first picture has it without them.
  if (onPartial === undefined) await rules.ready;
  const frauds = FraudStudy.of(model, scenario);
  const joined = membersJoined(loaded);
  const ordinary =
    model.ordinary === null
      ? null
      : new OrdinarySummariser({
          ...model,
          kind: scenario.scheme.kind,
          terms: model.ordinary,
          concentration20: topFifth(scenario),
          joined,
          within: 365 * scenario.thresholds.years,
        });
  let split: SpreadSplit | null = null;
  let safeguards: SafeguardEffects | null = null;
  let stops: StopCosts | null = null;
  let pyramid: PyramidFigures | null = null;
  const watch = (block: BlockResult) => {
    const { rows, records, count } = block;
    onBlock?.(block);
    outcomes?.add(rows, count);
    rules.add(block);
    frauds?.add(rows, count);
    ordinary?.add(rows, count);
    // A merchant who gives back from its own margin is stopped only where it holds its customers’ money.
    if (records === null || (ordinary !== null && model.ordinary!.stored === null)) return;
    stops ??= new StopCosts(model);
    stops.add(records, count);
  };
  const merchants = merchantTerms(loaded);
  const run = await simulatePaths({ model, paths: total, merchants }, crew, watch, (sink, digest) => ({
    signal,
    onPaths: (done) => tell(done, total),
    onRound:
      precision === undefined && onPartial === undefined
        ? undefined
        : (done) => {
            const summary = sink.summary();
            onPartial?.(bundle(summary, done, digest(), null));
            return precision !== undefined && isPrecise(summary, precision);
          },
  }));
  let digest = run.digest.hex();
  if (model.agents !== null) {
    const summary = new PyramidSummary(typeNames(scenario));
    const add = (row: Float64Array) => {
      summary.add(row);
      options.onFollowed?.(row);
      run.digest.update(bytesOf(row));
    };
    await followMembers(model, crew, add, signal);
    pyramid = summary.figures({
      promisedFromOthers: promisedFromOthers(scenario),
      reachable: reachableMembers(scenario),
      network: model.agents.referrer.kind === 'network',
      horizon: model.horizon,
    });
    digest = run.digest.hex();
  }
  if (besides && outcomes !== null && !signal?.aborted) {
    if (model.inputs !== null) split = await splitSpread(model, scenario.seed, outcomes, crew, signal);
    if (protectedBy.length > 0) safeguards = await safeguardEffects(loaded, outcomes, crew, signal);
  }
  if (besides && !signal?.aborted) await frauds?.compare(crew, signal);
  // Only a scheme that lives on what others pay, and is not unsustainable as it stands, is tested with growth stopped.
  const isTested =
    ordinary === null &&
    !['pyramid', 'unsustainable'].includes(judge(evidence(run.summary, run.paths, null), null).level);
  const stopped = isTested ? await stoppedEvidence(loaded, crew, signal) : null;
  await rules.ready;
  return bundle(run.summary, run.paths, digest, stopped);

  function evidence(summary: Summary, paths: number, stored: StoredFigures | null): Evidence {
    return { random: model.random, paths, scenario, law, summary, pyramid, stored };
  }

  function bundle(summary: Summary, paths: number, digest: string, withoutGrowth: Evidence | null): ResultBundle {
    const rewards = ordinary?.figures();
    const result = {
      schema: 'rebatescope-result/1' as const,
      scenario: { name: scenario.name, name_zh: scenario.name_zh, sha256: fileHash, start: scenario.start },
      run: {
        seed: scenario.seed,
        paths,
        pathsAsked: model.paths,
        horizonDays: model.horizon,
        workers: crew.workers.length,
        version: VERSION,
        stream: STREAM_VERSION,
        seconds: seconds(),
        digest,
        random: model.random,
        cancelled: signal?.aborted === true && paths < total,
      },
      law,
      ...summary,
      stop: stops?.stops(joined) ?? [],
      lines: rules.crossings(),
      ...(frauds !== null && { fraud: frauds.figures() }),
      ...(rewards !== undefined && { ordinary: rewards }),
      ...(uncertain.length > 0 && { uncertainty: { inputs: inputFigures(uncertain), split } }),
      ...(protectedBy.length > 0 && { safeguards }),
      ...(pyramid !== null && { pyramid }),
      verdict: judge(evidence(summary, paths, rewards?.stored ?? null), withoutGrowth),
    };
    return { ...result, ...rules.judge(result) };
  }
}

/** Runs the paths of a model over a crew and sums them up. `control` may look at what there is so far. */
async function simulatePaths(
  { model, paths, merchants }: { model: CompiledModel; paths: number; merchants?: MerchantTerms },
  crew: Crew,
  watch: (block: BlockResult) => void,
  control: (sink: Summariser, digest: () => string) => RunControl,
): Promise<{ summary: Summary; paths: number; digest: PathDigest }> {
  const exact = paths <= EXACT_UP_TO && paths * recordLength(model.grid.length, model.feesVary) <= MOST_KEPT;
  const keeping: SeriesKeeping = exact ? 'exact' : 'sketch';
  const sink = new Summariser({ ...model, paths, exactSeries: exact, merchants, ...drawnTerms(model) });
  const digest = crew.newDigest();
  const done = await runBlocks(
    { ...model, paths },
    keeping,
    crew,
    {
      add(block) {
        const { rows, sums, records, ages, count } = block;
        digest.update(bytesOf(rows));
        sink.add(rows, sums, records, count);
        if (ages !== null) sink.addAges(ages, count);
        watch(block);
      },
      addSketches: (parts) => sink.addSketches(parts),
    },
    control(sink, () => digest.hex()),
  );
  const summary = sink.summary();
  if (summary.conservation.worst > 1e-9) {
    throw new Error(`the cash identity is broken by ${summary.conservation.worst} (at most 1e-9): please report it`);
  }
  return { summary, paths: done, digest };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** What the verdict needs of the same scenario with growth stopped after year 1; null where there is no such test. */
async function stoppedEvidence(loaded: LoadedScenario, crew: Crew, signal?: AbortSignal): Promise<Evidence | null> {
  const stopped = stopGrowth(loaded);
  if (stopped === null) return null;
  const { scenario } = stopped;
  const model = { ...(await knowRewards(compileModel(stopped, {}))), ageStep: 0 };
  const paths = model.random ? Math.min(STOPPED_PATHS, model.paths) : 1;
  const run = await simulatePaths(
    { model, paths },
    crew,
    () => {},
    () => ({ signal }),
  );
  const { summary } = run;
  return {
    random: model.random,
    paths: run.paths,
    scenario,
    law: lawOf(scenario, model.expectedTurnover),
    summary,
    pyramid: null,
    stored: null,
  };
}

function isPrecise({ sustainability }: Summary, precision: number): boolean {
  return [sustainability.failure.probability, sustainability.recovery.mean].every(
    ({ low, high }) => low !== null && high !== null && high - low <= 2 * precision,
  );
}
