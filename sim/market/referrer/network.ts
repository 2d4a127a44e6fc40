import { count } from '../../scenario/fields.ts';
import { networkSchema } from '../networks/networks.ts';
import { MOST_PEOPLE } from './acquaintances.ts';
import { organic, referrerKind } from './referrer-kind.ts';

export const network = referrerKind({
  name: 'network',
  title: { en: 'those who know them', zh: '相识的会员' },
  summary: {
    en: 'A member brings someone whom they know and who is not in yet, each such acquaintance with the same chance; where no member knows anyone more, no one can be brought.',
    zh: '会员介绍自己认识且尚未加入的人，每一对这样的相识机会相同；当所有会员都不再认识未加入者时，就无人可介绍。',
  },
  parameters: {
    organic,
    people: count(
      'People in the network, members or not: members grow as `market.members` says up to these. Without it as many as `agents.members`.',
      { min: 2, max: MOST_PEOPLE, certain: true },
    ).optional(),
    network: networkSchema.default({ kind: 'small-world', degree: 6, rewire: 0.3 }),
  },
  reference:
    'spreading over the links of a network, one link at a time: the susceptible–infected process (Pastor-Satorras & Vespignani 2001, Physical Review Letters 86)',
  example: '{kind: network, people: 10_000, network: {kind: scale-free, edges: 3}}',
  pick: null,
});
