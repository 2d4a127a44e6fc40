import { linksOf } from '../market/networks/networks.ts';
import { peopleOf } from '../market/referrer/referrer.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { Crew } from './crew.ts';

/** Newcomers, purchases and links between people that are drawn for all paths together, when no number of paths is asked for. */
const DRAWS = 4e6;
const LEAST_PATHS = 2;
const MOST_PATHS = 200;

/** The paths on which members are followed: those that the scenario asks for, or as many as take a few seconds. */
function pathsOf({ agents, paths, horizon, trend, regimes }: CompiledModel): number {
  const { mean, members, crowd, paths: asked, referrer } = agents!;
  if (asked !== null) return Math.min(asked, paths);
  let draws = members;
  if (regimes === null && crowd !== null) {
    let joined = crowd.level[0];
    let purchases = 0;
    for (let t = 0; t < horizon; t++) {
      joined += crowd.joins[t];
      purchases += trend[t] / mean;
    }
    draws = (joined + purchases) / Math.max(1, joined / members);
  }
  if (referrer.kind === 'network') draws += linksOf(referrer.network, peopleOf(referrer, members));
  return Math.min(paths, Math.max(LEAST_PATHS, Math.min(MOST_PATHS, Math.floor(DRAWS / draws))));
}

/**
 * Follows the members of the first paths one by one over a crew. Each path by itself goes to whoever is free; `add` takes the
 * rows in path order, so the same run gives the same bits for any number of workers, and only those are held that wait for one
 * before them. An abort leaves the paths that were finished without a gap.
 */
export async function followMembers(
  model: CompiledModel,
  crew: Crew,
  add: (row: Float64Array) => void,
  signal?: AbortSignal,
): Promise<void> {
  const paths = pathsOf(model);
  await Promise.all(crew.workers.map((worker) => worker.prepare({ ...model, paths }, 'exact')));
  const waiting = new Map<number, Float64Array>();
  let next = 0;
  let added = 0;
  await Promise.all(
    crew.workers.map(async (worker) => {
      while (next < paths && !signal?.aborted) {
        const path = next++;
        waiting.set(path, await worker.follow(path));
        for (let row = waiting.get(added); row !== undefined; row = waiting.get(added)) {
          waiting.delete(added++);
          add(row);
        }
      }
    }),
  );
}
