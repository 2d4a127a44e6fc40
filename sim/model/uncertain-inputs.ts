import { type BoundedTerms, Conditioned, massInside } from '../random/distributions/conditioned.ts';
import {
  type DistributionTerms,
  distributionProblems,
  distributionSchema,
  namedValues,
} from '../random/distributions/distributions.ts';
import { checkWithSchema } from '../scenario/check-with-schema.ts';
import { allowed, LARGEST, UncertainNumber } from '../scenario/fields.ts';
import { mapValues } from '../scenario/map-values.ts';
import { type Path, pathText, type Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';

/** A number of the scenario that is drawn once a path: its distribution and the range it may lie in. Plain data. */
export interface UncertainInput extends BoundedTerms {
  /** As users write it: `scheme.payout.days`. It names the stream that the number is drawn from. */
  readonly path: string;
  /** Where the drawn number is put. */
  readonly at: Path;
}

/** A distribution of which less than this lies in its range is taken for a mistake. */
const LEAST_MASS = 1e-6;

/** Parameters that are values of the number, and so must lie where it may lie. */
const VALUES = ['min', 'mode', 'max'];

function readInput({ given, read, bounds, unit }: UncertainNumber, at: Path, report: Report): UncertainInput | null {
  let good = true;
  const tell: Report = (path, problem) => {
    good = false;
    report(path, problem);
  };
  const { dist, ...rest } = given;
  const numbers = mapValues(rest, (value) => (typeof value === 'string' ? (read(value) ?? value) : value));
  const checked = checkWithSchema(distributionSchema, { dist, ...numbers }, tell, at);
  if (checked === undefined) return null;
  const terms = checked as DistributionTerms;
  for (const { key, ...problem } of distributionProblems(terms)) tell([...at, key], problem);

  const path = pathText(at);
  const { min = -LARGEST, max = LARGEST, exclusiveMin = false, whole = false } = bounds;
  const wanted = allowed(unit, bounds);
  const outside = (value: number) => value < min || value > max;
  for (const key of VALUES) {
    const value = numbers[key];
    if (typeof value === 'number' && outside(value)) {
      tell([...at, key], { message: say`${path}.${key} lies where ${path} may not be`, allowed: wanted });
    }
  }
  for (const value of namedValues(terms)) {
    if (!outside(value) && !(exclusiveMin && value === min)) continue;
    const index = (numbers.values as unknown[]).indexOf(value);
    tell([...at, 'values', index], {
      message: say`${path}.values[${index}] lies where ${path} may not be`,
      allowed: wanted,
    });
  }
  if (!good) return null;

  const low = Math.max(min, (terms.min as number | undefined) ?? min);
  const high = Math.min(max, (terms.max as number | undefined) ?? max);
  const input = { path, at, terms, low, high, open: exclusiveMin && low === min, whole };
  const mass = massInside(input);
  if (mass < LEAST_MASS) {
    tell(at, {
      message: say`hardly any of the distribution of ${path} lies where the number may be`,
      got: say`${mass > 0 ? mass.toExponential(1) : say`nothing`} of it from ${low} to ${high}`,
      allowed: wanted,
      hint: say`Move its mean, or its \`min\` and \`max\``,
    });
  }
  return good ? input : null;
}

/**
 * Puts the mean of its distribution, given its range, in the place of every uncertain number of a checked scenario.
 * The distributions go to `inputs`, in the order of the format; what is wrong with one goes to `report`.
 */
export function resolveUncertain<Value>(
  value: Value,
  report: Report,
  path: Path = [],
  inputs: UncertainInput[] = [],
): Value {
  return mapValues(
    value,
    (leaf, at) => {
      if (!(leaf instanceof UncertainNumber)) return leaf;
      const input = readInput(leaf, at, report);
      if (input === null) return Number.NaN;
      inputs.push(input);
      return new Conditioned(input).mean;
    },
    path,
  );
}
