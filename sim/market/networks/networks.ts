import { z } from 'zod';
import { kindSchemas } from '../../scenario/kind.ts';
import { erdosRenyi } from './erdos-renyi.ts';
import type { Network } from './network.ts';
import { scaleFree } from './scale-free.ts';
import { smallWorld } from './small-world.ts';
import { tree } from './tree.ts';

/** Every way in which people know each other, as the help and the page list them. */
export const networkKinds = [tree, erdosRenyi, smallWorld, scaleFree] as const;

/** The `network:` of a referrer. */
export const networkSchema = z.discriminatedUnion('kind', kindSchemas(networkKinds)).describe('Who knows whom.');

export type NetworkTerms = z.output<typeof networkSchema>;

/** The record of a kind, for terms of that kind. */
interface Filling {
  readonly origin: boolean;
  readonly links: (terms: NetworkTerms, people: number) => number;
  readonly fill: (terms: NetworkTerms, network: Network, stream: Int32Array) => void;
}

const byName = new Map(networkKinds.map((kind) => [kind.name as string, kind as unknown as Filling]));

/** Links of a network of so many people, on average. */
export const linksOf = (terms: NetworkTerms, people: number): number => byName.get(terms.kind)!.links(terms, people);

/** A network that is drawn has hardly ever so many standard deviations more links than on average. */
const SPREAD = 6;

/** Whether the network begins with person 0. */
export const hasOrigin = ({ kind }: NetworkTerms): boolean => byName.get(kind)!.origin;

/** Draws a network of so many people in place of what `network` holds. */
export function drawNetwork(terms: NetworkTerms, people: number, network: Network, stream: Int32Array): void {
  const links = linksOf(terms, people);
  network.open(people, Math.ceil(links + SPREAD * Math.sqrt(links)));
  byName.get(terms.kind)!.fill(terms, network, stream);
  network.close();
}
