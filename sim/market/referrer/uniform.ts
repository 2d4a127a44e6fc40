import { anyone } from './anyone.ts';
import { organic, referrerKind } from './referrer-kind.ts';

export const uniform = referrerKind({
  name: 'uniform',
  title: { en: 'anyone', zh: '任何会员' },
  summary: {
    en: 'Any member who is there brings the next one, all with the same chance.',
    zh: '每位在册会员介绍下一位会员的机会相同。',
  },
  parameters: { organic },
  reference: 'uniform recursive tree; Gastwirth 1977, The American Statistician 31(2)',
  example: '{kind: uniform, organic: 0.2}',
  pick: (_, population, stream) => anyone(population, stream),
});
