import { availableParallelism } from 'node:os';
import { hasRandomPart } from '../model/compile-model.ts';
import { type Crew, inlineCrew } from '../run/crew.ts';
import { nodeDigest } from '../run/node-digest.ts';
import { threadCrew } from '../run/thread-crew.ts';
import type { LoadedScenario } from '../types.ts';

/** Below so many path-days starting threads costs more than they save. */
const SMALL = 2e6;

/** Path-days of a run. */
const sizeOf = (loaded: LoadedScenario): number =>
  (hasRandomPart(loaded) ? loaded.scenario.paths : 1) * loaded.scenario.horizon;

/** The crew of runs: `workers` threads (one a core without it), or this thread alone where they are small. */
export function crewFor(runs: readonly LoadedScenario[], workers: number | undefined): Crew {
  const small = runs.reduce((sum, loaded) => sum + sizeOf(loaded), 0) < SMALL;
  const count = workers ?? (small ? 1 : availableParallelism());
  return count === 1 ? inlineCrew(nodeDigest) : threadCrew(count);
}
