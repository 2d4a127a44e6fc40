import { availableParallelism } from 'node:os';
import { hasRandomPart } from '../model/compile-model.ts';
import { type Crew, inlineCrew } from '../run/crew.ts';
import { nodeDigest } from '../run/node-digest.ts';
import { threadCrew } from '../run/thread-crew.ts';
import type { LoadedScenario } from '../types.ts';

/** Below so many path-days starting threads costs more than they save. */
const SMALL = 2e6;

/** The crew of a run: `workers` threads (one a core without it), or this thread alone for a small run. */
export function crewFor(loaded: LoadedScenario, workers: number | undefined): Crew {
  const { scenario } = loaded;
  const paths = hasRandomPart(loaded) ? scenario.paths : 1;
  const small = paths * scenario.horizon < SMALL;
  const count = workers ?? (small ? 1 : availableParallelism());
  return count === 1 ? inlineCrew(nodeDigest) : threadCrew(count);
}
