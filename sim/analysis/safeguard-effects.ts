import { compileModel, compileTerms } from '../model/compile-model.ts';
import { type SafeguardName, safeguardsIn } from '../operator/safeguards.ts';
import { rowLengthOf } from '../path/path-block.ts';
import type { Crew } from '../run/crew.ts';
import { knowRewards } from '../run/know-rewards.ts';
import { runBlocks } from '../run/run-blocks.ts';
import { chanceOf, meanOf } from '../stats/estimates.ts';
import { momentsOf } from '../stats/moments.ts';
import { pairedMean, pairedProportion } from '../stats/paired-difference.ts';
import { PathOutcomes } from '../stats/path-outcomes.ts';
import type { Estimate, LoadedScenario, SafeguardEffects, SafeguardFigures } from '../types.ts';

/** Paths of each run with some of the safeguards; fewer than a run has, since differences are paired. */
const EFFECT_PATHS = 1000;

type Outcomes = Pick<PathOutcomes, 'failure' | 'recovery' | 'unpaid'>;

/** The figures of one run. */
function figuresOf({ failure, recovery, unpaid }: Outcomes, random: boolean): SafeguardFigures {
  const mean = (values: Float64Array): Estimate =>
    meanOf(momentsOf(values.filter((value) => !Number.isNaN(value))), random);
  const { count, sum } = momentsOf(failure);
  return {
    failure: chanceOf(sum, count, random),
    recovery: mean(recovery),
    loss: mean(unpaid),
  };
}

/** What the second run has more than the first, path by path. */
const differences = (from: Outcomes, to: Outcomes, random: boolean): SafeguardFigures => ({
  failure: pairedProportion(from.failure, to.failure, random),
  recovery: pairedMean(from.recovery, to.recovery, random),
  loss: pairedMean(from.unpaid, to.unpaid, random),
});

/**
 * The difference that each safeguard of a scenario makes by itself, and that all make together: the first paths of the run once
 * more, on the same draws, without any safeguard and with each alone that changes anything in it. `complete` has the paths of
 * the run itself. Null when it is stopped. The same bits for any crew.
 */
export async function safeguardEffects(
  loaded: LoadedScenario,
  complete: PathOutcomes,
  crew: Crew,
  signal?: AbortSignal,
): Promise<SafeguardEffects | null> {
  const { scenario } = loaded;
  const given = safeguardsIn(scenario.safeguards);
  const without = (name: SafeguardName) => given.filter((other) => other !== name);
  const bare = JSON.stringify(compileTerms(scenario, given));
  const names = given.filter((name) => JSON.stringify(compileTerms(scenario, without(name))) !== bare);
  const paths = Math.min(EFFECT_PATHS, complete.count);
  const first = {
    failure: complete.failure.subarray(0, paths),
    recovery: complete.recovery.subarray(0, paths),
    unpaid: complete.unpaid.subarray(0, paths),
  };

  const runWithout = async (left: readonly SafeguardName[]): Promise<PathOutcomes> => {
    const model = {
      ...(await knowRewards(compileModel(loaded, { without: left }))),
      paths,
      grid: Int32Array.of(0),
      cohorts: new Int32Array(0),
      ageStep: 0,
    };
    const outcomes = new PathOutcomes(paths, model.horizon, rowLengthOf(model));
    const sink = {
      add: ({ rows, count }: { rows: Float64Array; count: number }) => outcomes.add(rows, count),
      addSketches() {},
    };
    await runBlocks(model, 'exact', crew, sink, { signal });
    return outcomes;
  };

  const { random } = compileModel(loaded);
  const none = await runWithout(given);
  const alone: SafeguardEffects['alone'][number][] = [];
  for (const name of names) {
    if (signal?.aborted) return null;
    const only = given.length === 1 ? first : await runWithout(without(name));
    alone.push({ name, ...differences(none, only, random) });
  }
  if (signal?.aborted) return null;
  return { paths, without: figuresOf(none, random), alone, together: differences(none, first, random) };
}
