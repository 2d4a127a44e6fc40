import type { z } from 'zod';
import type { Kind } from '../../scenario/kind.ts';

/**
 * How often members buy. `perDay` is the expected number of purchases of a member a day; null where that depends on how
 * long ago the member joined.
 */
export interface FrequencyKind<Name extends string, Parameters extends z.ZodRawShape> extends Kind<Name, Parameters> {
  readonly perDay: ((parameters: z.output<z.ZodObject<Parameters>>) => number) | null;
}

/** Only fixes the types of a record, so that a file of a kind needs no annotations of its own. */
export const frequencyKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: FrequencyKind<Name, Parameters>,
): FrequencyKind<Name, Parameters> => record;
