import { Conditioned } from '../random/distributions/conditioned.ts';
import type { Problem, Report } from '../scenario/place.ts';
import { listed, say } from '../scenario/say.ts';
import { putNumber } from './put-number.ts';
import type { Scenario } from './scenario-schema.ts';
import type { UncertainInput } from './uncertain-inputs.ts';

/** One draw in a million lies beyond each end. */
const EXTREME = 1e-6;

interface End {
  readonly input: UncertainInput;
  readonly value: number;
}

/** Each input alone at its ends, all low, all high, and neighbours in a list against each other. */
function* corners(inputs: readonly UncertainInput[]): Generator<readonly End[]> {
  const ends = inputs.map((input) => {
    const drawn = new Conditioned(input);
    return { low: { input, value: drawn.quantile(EXTREME) }, high: { input, value: drawn.quantile(1 - EXTREME) } };
  });
  for (const { low, high } of ends) {
    yield [low];
    yield [high];
  }
  if (inputs.length < 2) return;
  yield ends.map(({ low }) => low);
  yield ends.map(({ high }) => high);
  // Neighbours of a list that must rise.
  for (const [i, { high }] of ends.entries()) {
    const next = ends.slice(i + 1).find(({ low }) => isNextTo(high.input, low.input));
    if (next !== undefined) yield [high, next.low];
  }
}

/** Whether two numbers have the same name in entries of the same list. */
function isNextTo({ at }: UncertainInput, { at: other }: UncertainInput): boolean {
  const isThere = (part: string | number, i: number) => part === other[i] || (i === at.length - 2 && i > 0);
  return at.length === other.length && typeof at[at.length - 2] === 'number' && at.every(isThere);
}

/**
 * Holds the rules between fields, which are good for the means, against the ends of the distributions too: what `check`
 * reports of a scenario is told at the number that was moved, once a number.
 */
export function checkExtremes(
  scenario: Scenario,
  inputs: readonly UncertainInput[],
  check: (scenario: Scenario, report: Report) => void,
  report: Report,
): void {
  const told = new Set<string>();
  for (const corner of corners(inputs)) {
    if (corner.some(({ input }) => told.has(input.path))) continue;
    const tried = structuredClone(scenario);
    for (const { input, value } of corner) putNumber(tried, input.at, value);
    let problem: Problem | undefined;
    check(tried, (_, found) => {
      problem ??= found;
    });
    if (problem === undefined) continue;
    const { message, allowed } = problem;
    const values = corner.map(({ input, value }) => `${input.path} = ${Number(value.toPrecision(6))}`);
    for (const { input } of corner) told.add(input.path);
    report(corner[corner.length - 1].input.at, {
      message: say`with ${listed(values.slice(0, 4))}, which may be drawn, ${message}`,
      got: `${corner[corner.length - 1].input.terms.dist}`,
      allowed,
      hint: say`Give the distribution a \`min\` or a \`max\`, or less spread`,
    });
  }
}
