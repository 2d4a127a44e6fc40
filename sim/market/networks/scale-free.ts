import { nextUniform } from '../../random/stream.ts';
import { count } from '../../scenario/fields.ts';
import { MOST_LINKS, networkKind } from './network-kind.ts';

export const scaleFree = networkKind({
  name: 'scale-free',
  title: { en: 'a network with hubs', zh: '无标度网络' },
  summary: {
    en: 'A few people know very many: who comes later gets to know those whom many know already.',
    zh: '少数人认识极多的人：后来者更可能结识已被许多人认识的人。',
  },
  parameters: {
    edges: count('People whom one gets to know on coming.', {
      min: 1,
      max: MOST_LINKS,
      certain: true,
    }).default(3),
  },
  reference:
    'P ∝ people whom one knows; Barabási & Albert 1999, Science 286; begins with `edges` people and one who knows all of them',
  example: '{kind: scale-free, edges: 3}',
  origin: false,
  links: ({ edges }, people) => Math.max(0, people - edges) * edges,
  fill({ edges }, network, stream) {
    const { people } = network;
    for (let one = Math.min(edges, people - 1); one < people; one++) {
      const { links } = network;
      if (links === 0) {
        for (let other = 0; other < one; other++) network.link(one, other);
        continue;
      }
      // A random end of a random link is anyone with the chance that they know as many.
      while (network.links < links + edges) {
        const end = Math.floor(nextUniform(stream) * 2 * links);
        const other = end < links ? network.from[end] : network.to[end - links];
        if (!network.to.subarray(links, network.links).includes(other)) network.link(one, other);
      }
    }
  },
});
