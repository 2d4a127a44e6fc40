import type { z } from 'zod';
import type { Kind } from '../../scenario/kind.ts';
import type { Network } from './network.ts';

/** Most links at one person that a file may ask for; how many fit depends on the people. */
export const MOST_LINKS = 1e6;

/**
 * A way in which people know each other. `fill` makes the links of an open network, which the caller closes; `links` is how many
 * that is on average, for the room that they take. In networks with an `origin` person 0 is where it begins, and the first founder.
 */
export interface NetworkKind<Name extends string, Parameters extends z.ZodRawShape> extends Kind<Name, Parameters> {
  readonly origin: boolean;
  readonly links: (parameters: z.output<z.ZodObject<Parameters>>, people: number) => number;
  readonly fill: (parameters: z.output<z.ZodObject<Parameters>>, network: Network, stream: Int32Array) => void;
}

/** Only fixes the types of a record, so that a file of a kind needs no annotations of its own. */
export const networkKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: NetworkKind<Name, Parameters>,
): NetworkKind<Name, Parameters> => record;
