import { nextUniform } from '../../random/stream.ts';
import { count, share } from '../../scenario/fields.ts';
import type { Network } from './network.ts';
import { MOST_LINKS, networkKind } from './network-kind.ts';

/** Draws of a new end; one who knows nearly everyone keeps the link instead. */
const TRIES = 100;

/** Neighbours on each side of the ring; in a network of few people fewer. */
const sideOf = (degree: number, people: number): number => Math.min(degree / 2, Math.floor((people - 1) / 2));

export const smallWorld = networkKind({
  name: 'small-world',
  title: { en: 'a small world', zh: '小世界网络' },
  summary: {
    en: 'Everyone knows their neighbours on a ring, and some of these links lead far away instead.',
    zh: '每人认识环上的近邻，其中一部分联系改为通向远处。',
  },
  parameters: {
    degree: count('Neighbours on the ring, half of them on each side: an even number.', {
      min: 2,
      max: MOST_LINKS,
      certain: true,
    }).default(6),
    rewire: share('Chance that a link leads to anyone instead of a neighbour.').default(0.3),
  },
  reference: 'Watts & Strogatz 1998, Nature 393',
  example: '{kind: small-world, degree: 6, rewire: 0.3}',
  origin: false,
  links: ({ degree }, people) => sideOf(degree, people) * people,
  fill({ degree, rewire }, network, stream) {
    const { people } = network;
    const side = sideOf(degree, people);
    for (let one = 0; one < people; one++) {
      for (let step = 1; step <= side; step++) network.link(one, (one + step) % people);
    }
    for (let link = 0; link < side * people; link++) {
      if (nextUniform(stream) < rewire) turn(network, link, side, stream);
    }
  },
});

/** Gives a link another end. Links `one·side … (one + 1)·side − 1` are those that began at `one`. */
function turn({ people, from, to }: Network, link: number, side: number, stream: Int32Array): void {
  const one = from[link];
  const leads = (a: number, b: number): boolean => to.subarray(a * side, (a + 1) * side).includes(b);
  for (let i = 0; i < TRIES; i++) {
    const other = Math.floor(nextUniform(stream) * people);
    if (other === one || leads(one, other) || leads(other, one)) continue;
    to[link] = other;
    return;
  }
}
