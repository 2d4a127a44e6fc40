import type { z } from 'zod';
import type { Kind } from '../scenario/kind.ts';

/** A fraud; it stands in a file as `fraud: {<name>: {…}}`, so that several go on at once. */
export const fraudKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: Kind<Name, Parameters>,
): Kind<Name, Parameters> => record;
