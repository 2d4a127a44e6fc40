import type { z } from 'zod';
import type { Kind } from '../../scenario/kind.ts';

/**
 * A way in which a level (turnover, members, merchants) moves over time.
 *
 * `trend` is the level `days` days after it stood at `level`, without noise and season; it must return exactly `level`
 * at 0 days. `longRunRate` is the growth per day the level tends to, which the verdict holds against the growth that
 * the promise needs.
 */
export interface GrowthKind<Name extends string, Parameters extends z.ZodRawShape> extends Kind<Name, Parameters> {
  readonly trend: (parameters: z.output<z.ZodObject<Parameters>>, level: number, days: number) => number;
  readonly longRunRate: (parameters: z.output<z.ZodObject<Parameters>>) => number;
}

/** Only fixes the types of a record, so that a file of a kind needs no annotations of its own. */
export const growthKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: GrowthKind<Name, Parameters>,
): GrowthKind<Name, Parameters> => record;
