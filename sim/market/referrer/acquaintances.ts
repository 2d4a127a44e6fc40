import { nextUniform, startStream } from '../../random/stream.ts';
import { Network } from '../networks/network.ts';
import { drawNetwork, hasOrigin, linksOf, type NetworkTerms } from '../networks/networks.ts';
import { NOBODY, type Population } from './population.ts';

/** People that a network may have. */
export const MOST_PEOPLE = 1_000_000;
/** Bytes that one network may take: every worker holds its own. */
export const MOST_NETWORK_BYTES = 256e6;

/** Ends of a link and its two entries among the neighbours, 4 bytes each; its place among the open ones is that of its ends. */
const BYTES_A_LINK = 16;
/** Where neighbours begin, the member, the free people and where each stands among them. */
const BYTES_A_PERSON = 16;

/** Bytes that a network of so many people takes, on average. */
export const networkBytes = (terms: NetworkTerms, people: number): number =>
  BYTES_A_PERSON * people + BYTES_A_LINK * linksOf(terms, people);

/** Whom the members of one path know: a network of people of whom some have joined. Reused from path to path. */
export class Acquaintances {
  readonly network = new Network();
  /** The member that each person is; NOBODY while free. */
  member = new Int32Array(0);
  /** Those who are free, in no order, in the first `left` places, and where each person stands there. */
  #free = new Int32Array(0);
  #place = new Int32Array(0);
  left = 0;
  /**
   * Links from a member to someone who was free when the member joined, in no order, in the first `open` places of the
   * network’s own list, which is not needed any more. They close when drawn.
   */
  #open = 0;
  #origin = false;
  readonly #stream = new Int32Array(4);

  /** Draws the network of path `path`; no one has joined. */
  start(terms: NetworkTerms, people: number, key: Int32Array, path: number): void {
    startStream(this.#stream, key, path);
    drawNetwork(terms, people, this.network, this.#stream);
    if (this.member.length < people) {
      this.member = new Int32Array(people);
      this.#free = new Int32Array(people);
      this.#place = new Int32Array(people);
    }
    this.member.fill(NOBODY);
    for (let one = 0; one < people; one++) {
      this.#free[one] = one;
      this.#place[one] = one;
    }
    this.left = people;
    this.#open = 0;
    this.#origin = hasOrigin(terms);
  }

  /** Someone who is free joins by themselves; there must be one. */
  come(population: Population, stream: Int32Array): void {
    const first = this.#origin && population.count === 0;
    this.#join(first ? 0 : this.#free[Math.floor(nextUniform(stream) * this.left)], NOBODY, population);
  }

  /** A member who is there brings someone whom they know; false, and no one joins, when there is no one whom any member knows. */
  bring(population: Population, stream: Int32Array): boolean {
    const { from, to } = this.network;
    while (this.#open > 0) {
      const link = Math.floor(nextUniform(stream) * this.#open);
      const by = from[link];
      const one = to[link];
      this.#open--;
      from[link] = from[this.#open];
      to[link] = to[this.#open];
      if (this.member[one] !== NOBODY || population.gone[by] === 1) continue;
      this.#join(one, by, population);
      return true;
    }
    return false;
  }

  #join(one: number, by: number, population: Population): void {
    const { first, neighbours, from, to } = this.network;
    const joined = population.count;
    population.join(by);
    this.member[one] = joined;
    const last = this.#free[--this.left];
    this.#free[this.#place[one]] = last;
    this.#place[last] = this.#place[one];
    for (let at = first[one]; at < first[one + 1]; at++) {
      if (this.member[neighbours[at]] !== NOBODY) continue;
      from[this.#open] = joined;
      to[this.#open++] = neighbours[at];
    }
  }
}
