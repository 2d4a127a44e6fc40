import { hasRandomPart } from '../model/compile-model.ts';
import { asLine, diagnosed } from '../scenario/diagnostics.ts';
import { fieldPlaces } from '../scenario/field-place.ts';
import { type Said, say } from '../scenario/say.ts';
import { printable } from '../scenario/show.ts';
import type { LoadedScenario } from '../types.ts';

/** Each has a letter. */
const MOST_SCENARIOS = 26;
/** Every path of every scheme is kept: some 60 bytes each. */
const MOST_PATHS = 5_000_000;

/** A scenario with the name under which messages speak of it: its file, or the scenario's own. */
export interface NamedScenario {
  readonly file: string;
  readonly loaded: LoadedScenario;
}

/** Why scenarios cannot be compared, a sentence each; empty when they can. `given` counts also those that could not be read. */
export function comparisonProblems(named: readonly NamedScenario[], given: number = named.length): Said[] {
  const problems: Said[] = [];
  if (given < 2)
    problems.push(say`a comparison needs at least two scenarios; found ${given}. Give another file beside it`);
  if (given > MOST_SCENARIOS)
    problems.push(say`a comparison takes at most ${MOST_SCENARIOS} scenarios; found ${given}`);
  if (named.length === 0) return problems;

  const [first] = named;
  const { horizon, paths } = first.loaded.scenario;
  const shortest = Math.min(...named.map(({ loaded }) => loaded.scenario.horizon));
  for (const { file, loaded } of named) {
    const found = loaded.scenario.horizon;
    if (found === horizon) continue;
    problems.push(
      asLine(
        diagnosed(
          { file, ...fieldPlaces(loaded.source, file)('horizon') },
          {
            message: say`the horizon is another, and what comes of schemes in different times cannot be compared`,
            got: say`${found} days`,
            allowed: say`${horizon} days, as in ${printable(first.file, 1000)}`,
            hint: say`\`--horizon ${shortest}\` gives every file the same`,
          },
        ),
      ),
    );
  }
  const all = named.filter(({ loaded }) => hasRandomPart(loaded)).length * paths;
  if (all > MOST_PATHS) {
    problems.push(
      say`a comparison keeps every path of every scenario, at most ${MOST_PATHS} in all; found ${all}. Use \`--paths ${Math.floor(MOST_PATHS / named.length)}\``,
    );
  }
  return problems;
}
