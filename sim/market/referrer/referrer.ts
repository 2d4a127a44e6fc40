import { z } from 'zod';
import { kindSchemas } from '../../scenario/kind.ts';
import { network } from './network.ts';
import { none } from './none.ts';
import type { Population } from './population.ts';
import { preferential } from './preferential.ts';
import { recent } from './recent.ts';
import { uniform } from './uniform.ts';

/** Every way in which members are brought, as the help and the page list them. */
export const referrerKinds = [none, uniform, preferential, recent, network] as const;

/** The `referrer:` of agents. */
export const referrerSchema = z
  .discriminatedUnion('kind', kindSchemas(referrerKinds))
  .describe('Who brings a new member.');

export type Referrer = z.output<typeof referrerSchema>;

const byName = new Map(referrerKinds.map((kind) => [kind.name as string, kind]));

/** The share of new members who come by themselves. */
export const organicShare = (referrer: Referrer): number => (referrer.kind === 'none' ? 1 : referrer.organic);

type Pick = (parameters: Referrer, population: Population, stream: Int32Array, t: number) => number;

/** The `pick` of the kind of `referrer`; null where people bring those whom they know. */
export const pickOf = ({ kind }: Referrer): Pick | null => byName.get(kind)!.pick as Pick | null;

/** People who can join at all, where there are `members` to follow. */
export const peopleOf = (referrer: Referrer, members: number): number =>
  referrer.kind === 'network' ? (referrer.people ?? members) : Number.POSITIVE_INFINITY;
