import type { z } from 'zod';
import type { Kind } from '../../scenario/kind.ts';

/**
 * A way in which a level (turnover, members, merchants) moves over time.
 *
 * `fill` puts into `out[from … to)` the levels `days`, `days` + 1, … days after it stood at `level`, without noise and season;
 * at 0 days that is exactly `level`. Where the level goes by e^(rate·days), `powerRate` is that rate, and `out` holds these
 * powers when `fill` is called. `longRunRate` is the growth per day the level tends to, which the verdict holds against the growth that
 * the promise needs.
 */
export interface GrowthKind<Name extends string, Parameters extends z.ZodRawShape> extends Kind<Name, Parameters> {
  readonly powerRate: ((parameters: z.output<z.ZodObject<Parameters>>) => number) | null;
  readonly fill: (
    parameters: z.output<z.ZodObject<Parameters>>,
    level: number,
    out: Float64Array,
    from: number,
    to: number,
    days: number,
  ) => void;
  readonly longRunRate: (parameters: z.output<z.ZodObject<Parameters>>) => number;
}

/** Only fixes the types of a record, so that a file of a kind needs no annotations of its own. */
export const growthKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: GrowthKind<Name, Parameters>,
): GrowthKind<Name, Parameters> => record;
