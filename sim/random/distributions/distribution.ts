import type { z } from 'zod';
import type { Kind } from '../../scenario/kind.ts';
import type { Problem } from '../../scenario/place.ts';
import { say } from '../../scenario/say.ts';

/** A distribution of one number. All functions are the same bits on every machine. */
export interface Distribution {
  /** P(X ≤ x). */
  readonly cdf: (x: number) => number;
  /** P(X < x), where it is not the same. */
  readonly below?: (x: number) => number;
  /** The x with P(X ≤ x) = u, for 0 < u < 1; the least x with P(X ≤ x) > u where values have weights. */
  readonly quantile: (u: number) => number;
  /** E[X; X ≤ x], the part of the mean that lies up to x; the mean itself at Infinity. */
  readonly partialMean: (x: number) => number;
}

/** What is wrong with one parameter. */
export interface ParameterProblem extends Pick<Problem, 'message' | 'got' | 'allowed'> {
  readonly key: string;
}

/** The range that a distribution states of itself. */
interface StatedRange {
  readonly min?: number;
  readonly max?: number;
}

/**
 * A kind of distribution, as `{dist: <name>, …}` in place of a number. Parameters in the number's own unit are made with
 * `inUnit`. `min` and `max` that are only bounds are not looked at by `make`: who draws conditions on them.
 */
export interface DistributionKind<Name extends string, Parameters extends z.ZodRawShape>
  extends Kind<Name, Parameters> {
  /** What cannot be said of one parameter alone. */
  readonly problems?: (parameters: z.output<z.ZodObject<Parameters>>) => readonly ParameterProblem[];
  readonly make: (parameters: z.output<z.ZodObject<Parameters>>) => Distribution;
  /** The values that are named, where the distribution is no more than these. */
  readonly values?: (parameters: z.output<z.ZodObject<Parameters>>) => readonly number[];
}

/** Only fixes the types of a record, so that a file of a kind needs no annotations of its own. */
export const distributionKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: DistributionKind<Name, Parameters>,
): DistributionKind<Name, Parameters> => record;

/** A range that ends before it begins. */
export function crossed({ min, max }: StatedRange): ParameterProblem[] {
  if (min === undefined || max === undefined || min < max) return [];
  return [{ key: 'max', message: say`the bounds are crossed`, allowed: say`more than ${min}, the \`min\`` }];
}

/** A most likely value outside its range. */
export function modeOutside({ min, mode, max }: { min: number; mode: number; max: number }): ParameterProblem[] {
  if (min >= max || (mode >= min && mode <= max)) return [];
  return [{ key: 'mode', message: say`the mode lies outside the bounds`, allowed: say`${min} to ${max}` }];
}
