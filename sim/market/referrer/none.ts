import { NOBODY } from './population.ts';
import { referrerKind } from './referrer-kind.ts';

export const none = referrerKind({
  name: 'none',
  title: { en: 'no one', zh: '无推荐人' },
  summary: { en: 'All members come by themselves.', zh: '所有会员都自行加入。' },
  parameters: {},
  reference: 'no forest: every member is a root',
  example: '{kind: none}',
  pick: () => NOBODY,
});
