import type { z } from 'zod';
import type { Kind } from '../../scenario/kind.ts';

/** Mean and variance of the amount of a purchase; the variance may be Infinity. */
export interface AmountMoments {
  readonly mean: number;
  readonly variance: number;
}

/** What a purchase costs. */
export interface AmountKind<Name extends string, Parameters extends z.ZodRawShape> extends Kind<Name, Parameters> {
  readonly moments: (parameters: z.output<z.ZodObject<Parameters>>) => AmountMoments;
  /** P(X ≥ x). */
  readonly atLeast: (parameters: z.output<z.ZodObject<Parameters>>, x: number) => number;
  /** E[X; X ≥ x], the money in purchases of at least that, per purchase. */
  readonly spentFrom: (parameters: z.output<z.ZodObject<Parameters>>, x: number) => number;
  /** E[⌊X/unit⌋·unit]: what counts when each purchase gives a claim for its whole units only. */
  readonly counted: (parameters: z.output<z.ZodObject<Parameters>>, unit: number) => number;
}

/** Only fixes the types of a record, so that a file of a kind needs no annotations of its own. */
export const amountKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: AmountKind<Name, Parameters>,
): AmountKind<Name, Parameters> => record;
