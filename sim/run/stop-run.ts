import type { CompiledModel } from '../model/compile-model.ts';
import { StopCosts, stopPlaces } from '../stats/stop-costs.ts';
import type { Crew } from './crew.ts';
import { runBlocks } from './run-blocks.ts';

/** Paths that are run once more where the days of the paths themselves are not kept. */
const STOP_PATHS = 1000;

/** The cost of a stop from the first paths once more, with nothing recorded but the days of the stops. */
export async function stopRun(model: CompiledModel, crew: Crew, signal?: AbortSignal): Promise<StopCosts> {
  const again = {
    ...model,
    paths: Math.min(STOP_PATHS, model.paths),
    grid: Int32Array.from(stopPlaces(model.grid.length), (place) => model.grid[place]),
    cohorts: new Int32Array(0),
  };
  const costs = new StopCosts(again, Array.from(again.grid.keys()));
  const sink = {
    add: ({ records, count }: { records: Float64Array | null; count: number }) => costs.add(records!, count),
    addSketches() {},
  };
  await runBlocks(again, 'exact', crew, sink, { signal });
  return costs;
}
