import { type ComparedRun, differencesOf } from './analysis/compare.ts';
import { ComparedPaths } from './analysis/compared-paths.ts';
import type { Comparison } from './analysis/comparison.ts';
import { comparisonProblems } from './analysis/comparison-problems.ts';
import { hasRandomPart } from './model/compile-model.ts';
import { type Crew, inlineCrew } from './run/crew.ts';
import { type Progress, progressMeter } from './run/progress.ts';
import { UserError } from './scenario/diagnostics.ts';
import { simulate } from './simulate.ts';
import type { LoadedScenario } from './types.ts';

export interface CompareOptions {
  /** The workers; without it everything runs in this thread. The caller closes them. */
  readonly crew?: Crew;
  /** Stops the comparison; what is finished stays, and a pair is compared on the paths that both have. */
  readonly signal?: AbortSignal;
  /** Over the paths of all scenarios. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Simulates several scenarios on the same draws and says what each has more than another, path by path. All take the seed and
 * the number of paths of the first; horizons must be the same. The same bits for any crew.
 *
 * @throws UserError with every reason why they cannot be compared
 */
export async function compareScenarios(
  given: readonly LoadedScenario[],
  options: CompareOptions = {},
): Promise<Comparison> {
  const problems = comparisonProblems(given.map((loaded) => ({ file: loaded.scenario.name, loaded })));
  if (problems.length > 0) throw new UserError(...problems);
  const { crew = inlineCrew(), signal, onProgress } = options;
  const { seed, paths } = given[0].scenario;
  const alike = given.map((loaded) => ({ ...loaded, scenario: { ...loaded.scenario, seed, paths } }));

  const counts = alike.map((loaded) => (hasRandomPart(loaded) ? paths : 1));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const tell = progressMeter(onProgress);
  const runs: ComparedRun[] = [];
  let before = 0;
  for (const [i, loaded] of alike.entries()) {
    if (i > 0 && signal?.aborted) break;
    const columns = new ComparedPaths(loaded);
    const result = await simulate(loaded, {
      crew,
      signal,
      onProgress: ({ done }) => tell(before + done, total),
      onBlock: (block) => columns.add(block),
      onFollowed: (row) => columns.followed.add(row),
    });
    runs.push({ result, paths: columns });
    before += counts[i];
  }
  return {
    schema: 'rebatescope-comparison/1',
    scenarios: runs.map(({ result }) => result),
    differences: differencesOf(runs),
  };
}
