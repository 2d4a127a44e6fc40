import { log } from '../../random/exp-log.ts';
import { nextUniform } from '../../random/stream.ts';
import { factor } from '../../scenario/fields.ts';
import { MOST_LINKS, networkKind } from './network-kind.ts';

/** Chance of each link; in a network of few people everyone may know everyone. */
const chance = (degree: number, people: number): number => (people > 1 ? Math.min(1, degree / (people - 1)) : 0);

export const erdosRenyi = networkKind({
  name: 'erdos-renyi',
  title: { en: 'a random network', zh: '随机网络' },
  summary: {
    en: 'Any two people know each other with the same chance.',
    zh: '任意两人相识的机会相同。',
  },
  parameters: {
    degree: factor('People whom one knows, on average.', {
      min: 0,
      max: MOST_LINKS,
      exclusiveMin: true,
      certain: true,
    }).default(6),
  },
  reference: 'Gilbert’s G(n, p), p = degree/(n − 1); drawn as in Batagelj & Brandes 2005, Physical Review E 71, 036113',
  example: '{kind: erdos-renyi, degree: 6}',
  origin: false,
  links: ({ degree }, people) => (chance(degree, people) * people * (people - 1)) / 2,
  // The pairs that are no link between two that are have a geometric number.
  fill({ degree }, network, stream) {
    const { people } = network;
    const p = chance(degree, people);
    const scale = p < 1 ? 1 / log(1 - p) : 0;
    let other = -1;
    for (let one = 1; one < people; ) {
      other += 1 + Math.floor(log(nextUniform(stream)) * scale);
      while (other >= one && one < people) other -= one++;
      if (one < people) network.link(one, other);
    }
  },
});
