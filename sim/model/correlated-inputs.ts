import { cholesky, normalCorrelation } from '../random/gaussian-copula.ts';
import { parsePath } from '../scenario/apply-setting.ts';
import { didYouMean, nearestName } from '../scenario/nearest-name.ts';
import { pathText, type Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import { listOf } from '../scenario/show.ts';
import type { Scenario } from './scenario-schema.ts';
import type { UncertainInput } from './uncertain-inputs.ts';

type Correlations = NonNullable<Scenario['correlations']>;

/** Inputs that hang together: `members` are their indices, `factor` the lower triangle of their normal correlations. */
export interface Copula {
  readonly members: Int32Array;
  readonly factor: Float64Array;
}

/** The path of a number as the inputs have it: `a[0]` for `a.0`. */
export const inputName = (text: string): string => {
  const path = parsePath(text.trim());
  return path === null ? text : pathText(path);
};

/** The inputs that are named, in the order in which they are: a correlation added at the end moves none before it. */
function membersOf(correlations: Correlations): string[] {
  return [...new Set(correlations.flatMap(({ between }) => between.map(inputName)))];
}

function normalMatrix(correlations: Correlations, members: readonly string[]): Float64Array {
  const size = members.length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  for (const { between, rank } of correlations) {
    const [i, j] = between.map((path) => members.indexOf(inputName(path)));
    matrix[i * size + j] = normalCorrelation(rank);
    matrix[j * size + i] = matrix[i * size + j];
  }
  return matrix;
}

/** Members of the first `count` that row `row` is tied to, itself included, in one way or another. */
function tiedTo(row: number, matrix: Float64Array, size: number): number[] {
  const tied = [row];
  for (const i of tied) {
    for (let j = 0; j <= row; j++) if (matrix[i * size + j] !== 0 && !tied.includes(j)) tied.push(j);
  }
  return tied.sort((a, b) => a - b);
}

/** Whether the correlations name uncertain inputs, each pair once, and numbers can have them all at once. */
export function checkCorrelations(correlations: Correlations, inputs: readonly UncertainInput[], report: Report): void {
  const names = inputs.map(({ path }) => path);
  const seen = new Set<string>();
  let good = true;
  const tell: Report = (path, problem) => {
    good = false;
    report(path, problem);
  };
  correlations.forEach(({ between }, index) => {
    const pair = between.map(inputName);
    pair.forEach((path, side) => {
      if (names.includes(path)) return;
      const nearest = nearestName(path, names);
      tell(['correlations', index, 'between', side], {
        message: say`this path names no number that is a distribution`,
        allowed: names.length === 0 ? say`none, since no number is a distribution` : listOf(names),
        hint: didYouMean(nearest),
      });
    });
    const key = [...pair].sort().join('\0');
    if (pair[0] === pair[1]) {
      tell(['correlations', index, 'between', 1], { message: say`a number cannot be correlated with itself` });
    } else if (seen.has(key)) {
      tell(['correlations', index, 'between'], { message: say`this pair has a correlation already` });
    }
    seen.add(key);
  });
  if (!good) return;

  const members = membersOf(correlations);
  const matrix = normalMatrix(correlations, members);
  const factor = cholesky(matrix, members.length);
  if (factor instanceof Float64Array) return;
  const tied = tiedTo(factor.failsAt, matrix, members.length).map((i) => members[i]);
  const isThere = ({ between }: Correlations[number]) => between.every((path) => tied.includes(inputName(path)));
  const last = correlations.findLastIndex(
    (one) => isThere(one) && one.between.some((path) => inputName(path) === members[factor.failsAt]),
  );
  report(['correlations', last, 'rank'], {
    message: say`no numbers can have these correlations at once: ${listOf(tied)}`,
    hint: say`Bring one of them nearer to 0, or give those that are left out: a pair without an entry has 0`,
  });
}

/** The copula of a scenario's inputs; null when all are independent. */
export function compileCopula(correlations: Correlations, inputs: readonly UncertainInput[]): Copula | null {
  if (correlations.length === 0) return null;
  const members = membersOf(correlations);
  return {
    members: Int32Array.from(members, (name) => inputs.findIndex(({ path }) => path === name)),
    factor: cholesky(normalMatrix(correlations, members), members.length) as Float64Array,
  };
}
