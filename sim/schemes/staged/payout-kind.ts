import type { z } from 'zod';
import type { Kind } from '../../scenario/kind.ts';

/** A rule by which claims are paid off. */
export interface PayoutKind<Name extends string, Parameters extends z.ZodRawShape> extends Kind<Name, Parameters> {
  /** `true` when claims are owed a sum each day whatever came in (paid from pool, then cash); `false` when only the pool pays. */
  readonly owing: boolean;
}

/** Only fixes the types of a record, so that a file of a kind needs no annotations of its own. */
export const payoutKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: PayoutKind<Name, Parameters>,
): PayoutKind<Name, Parameters> => record;
