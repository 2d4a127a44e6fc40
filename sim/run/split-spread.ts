import type { CompiledModel } from '../model/compile-model.ts';
import { rowLengthOf } from '../path/path-block.ts';
import { type Purpose, streamKey } from '../random/stream.ts';
import { PathOutcomes } from '../stats/path-outcomes.ts';
import { varianceShares } from '../stats/variance-split.ts';
import type { SpreadSplit } from '../types.ts';
import type { Crew } from './crew.ts';
import { runBlocks } from './run-blocks.ts';

/** Paths that are run once more: shares are then known to some ±0.04 or better. */
export const SPLIT_PATHS = 2000;

/** The same model on other market noise: every stream but those of the inputs. */
function onOtherNoise(model: CompiledModel, seed: string): CompiledModel {
  const purposes = Object.keys(model.streams) as Purpose[];
  const other = `${seed}\0again`;
  const streams = Object.fromEntries(purposes.map((purpose) => [purpose, streamKey(other, purpose)]));
  const shockKeys = model.shocks.map(({ purpose }) => streamKey(other, purpose));
  return { ...model, streams: streams as CompiledModel['streams'], shockKeys };
}

/**
 * Splits the spread of a run's figures into what comes from its uncertain inputs and what from market noise: the paths
 * of `first` are run once more with the inputs that they drew and other noise. The same bits for any crew.
 */
export async function splitSpread(
  model: CompiledModel,
  seed: string,
  first: PathOutcomes,
  crew: Crew,
  signal?: AbortSignal,
): Promise<SpreadSplit> {
  const again = {
    ...onOtherNoise(model, seed),
    paths: first.count,
    grid: Int32Array.of(0),
    cohorts: new Int32Array(0),
    ageStep: 0,
  };
  const second = new PathOutcomes(first.count, model.horizon, rowLengthOf(again));
  const sink = {
    add: ({ rows, count }: { rows: Float64Array; count: number }) => second.add(rows, count),
    addSketches() {},
  };
  const paths = await runBlocks(again, 'exact', crew, sink, { signal });
  return {
    paths,
    failure: varianceShares(first.failure, second.failure),
    failureDay: varianceShares(first.failureDay, second.failureDay),
    recovery: varianceShares(first.recovery, second.recovery),
  };
}
