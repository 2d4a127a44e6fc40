import { count } from '../../scenario/fields.ts';
import { MOST_LINKS, networkKind } from './network-kind.ts';

export const tree = networkKind({
  name: 'tree',
  title: { en: 'a tree', zh: '树' },
  summary: {
    en: 'Everyone knows who is above them and the same number of people below.',
    zh: '每人认识上方一人和下方相同数目的人。',
  },
  parameters: {
    branching: count('People below each.', { min: 1, max: MOST_LINKS, certain: true }).default(2),
  },
  reference: 'levels of 1, a, a², … people; the last level is filled from the left',
  example: '{kind: tree, branching: 3}',
  origin: true,
  links: (_, people) => people - 1,
  fill({ branching }, network) {
    for (let one = 1; one < network.people; one++) network.link(Math.floor((one - 1) / branching), one);
  },
});
