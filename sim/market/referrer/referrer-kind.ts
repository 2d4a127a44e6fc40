import type { z } from 'zod';
import { share } from '../../scenario/fields.ts';
import type { Kind } from '../../scenario/kind.ts';
import type { Population } from './population.ts';

/**
 * Who brings a new member. `pick` gives the member who does, of those who are there (`population.present` is over 0), on
 * day `t`; NOBODY for a kind that brings none. Null where it hangs on who knows whom: then `Acquaintances` has it.
 */
export interface ReferrerKind<Name extends string, Parameters extends z.ZodRawShape> extends Kind<Name, Parameters> {
  readonly pick:
    | ((parameters: z.output<z.ZodObject<Parameters>>, population: Population, stream: Int32Array, t: number) => number)
    | null;
}

/** Only fixes the types of a record, so that a file of a kind needs no annotations of its own. */
export const referrerKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: ReferrerKind<Name, Parameters>,
): ReferrerKind<Name, Parameters> => record;

/** A parameter of every kind that brings members. */
export const organic = share('Share of new members who come by themselves.').default(0);
