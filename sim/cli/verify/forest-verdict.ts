import type { Population } from '../../market/referrer/population.ts';
import { fromForests, recruitsOf, type Wanted } from './drawn-forests.ts';
import { type Inputs, judge, type KnownAnswer, type Verdict } from './known-answer.ts';

/** Standard errors within which a mean over paths is what is known; of a hundred such figures one in 1500 misses by chance. */
const ERRORS = 4.5;
/** Newcomers that are drawn for one answer; a mean over fewer large forests, or many small ones. */
const NEWCOMERS = 600_000;
const MOST_PATHS = 20_000;
/** People of a random network in which a family grows, and the share below which it has died out. */
const PEOPLE = 2000;
const DIED_OUT = 0.1;

/** What is measured on each path, one number for each that is known. */
interface Measured {
  readonly wanted: Wanted;
  readonly of: readonly ((population: Population) => number)[];
}

const uniform = (members: number): Wanted => ({ members, referrer: '{kind: uniform}' });

/** Everyone wants to join on one day, and only whom the founder’s family knows can: a family with a Poisson number of children. */
const family = (mean: number): Wanted => ({
  members: PEOPLE,
  aDay: PEOPLE,
  referrer: `{kind: network, people: ${PEOPLE}, network: {kind: erdos-renyi, degree: ${mean}}}`,
});

const recruitedShare = (population: Population, recruits: number): number =>
  recruitsOf(population).reduce((sum, one) => sum + Number(one === recruits), 0) / population.count;

const idle = (population: Population): number => recruitedShare(population, 0) * population.count;

const atDepth = ({ level, count }: Population, depth: number): number =>
  level.subarray(0, count).reduce((sum, one) => sum + Number(one === depth + 1), 0);

/** How members who are drawn one by one measure what the record of this name says. */
const measures: Readonly<Record<string, (inputs: Inputs, expected: readonly number[]) => Measured>> = {
  'gastwirth.p0': ({ N, k }) => ({
    wanted: uniform(N as number),
    of: [(forest) => Number(recruitsOf(forest)[(k as number) - 1] === 0)],
  }),
  'gastwirth.fractionRecruiting': ({ N, k }) => ({
    wanted: uniform(N as number),
    of: (k as readonly number[]).map((recruits) => (forest) => recruitedShare(forest, recruits)),
  }),
  // Squares about the mean that is known.
  'gastwirth.leavesMeanVar': ({ N }, [mean]) => ({
    wanted: uniform(N as number),
    of: [idle, (forest) => (idle(forest) - mean) ** 2],
  }),
  'rrt.profile': ({ N, depths }) => ({
    wanted: uniform(N as number),
    of: (depths as readonly number[]).map((depth) => (forest) => atDepth(forest, depth)),
  }),
  'rrt.meanDepthLastNode': ({ N }) => ({
    wanted: uniform(N as number),
    of: [({ level, count }) => level[count - 1] - 1],
  }),
  'gw.poisson.extinction': ({ mean }) => ({
    wanted: family(mean as number),
    of: [({ count }) => Number(count < DIED_OUT * PEOPLE)],
  }),
  'gw.borel': ({ mean, n }) => ({
    wanted: family(mean as number),
    of: (n as readonly number[]).map(
      (size) =>
        ({ count }) =>
          Number(count === size),
    ),
  }),
};

/** The engine’s line for a record about who recruits whom: means over paths, within what chance leaves; null for any other. */
export function forestVerdict(answer: KnownAnswer): Verdict | null {
  const measure = measures[answer.name];
  if (measure === undefined) return null;
  const expected = [answer.expected].flat();
  const { wanted, of } = measure(answer.inputs, expected);
  const paths = Math.min(MOST_PATHS, Math.ceil(NEWCOMERS / wanted.members));
  const byPath = fromForests(wanted, paths, (forest) => of.map((figure) => figure(forest)));
  const seen = of.map((_, i) => byPath.map((figures) => figures[i]));
  const means = seen.map((values) => values.reduce((sum, value) => sum + value, 0) / paths);
  const errors = seen.map((values, i) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - means[i]) ** 2, 0) / (paths - 1) / paths),
  );
  const tolerance = ERRORS * Math.max(...errors);
  const verdict = judge({ ...answer, tolerance, toleranceKind: 'absolute' }, means.length === 1 ? means[0] : means);
  // Each within its own errors; where nothing is left to chance there are none but rounding.
  const each = means.every((mean, i) => Math.abs(mean - expected[i]) <= ERRORS * errors[i] + answer.tolerance);
  return {
    ...verdict,
    pass: verdict.pass && each,
    note: `${paths} runs; tolerance is ${ERRORS} standard errors`,
  };
}
