import { count, share } from '../scenario/fields.ts';
import { fraudKind } from './fraud-kind.ts';

export const sybils = fraudKind({
  name: 'sybils',
  title: { en: 'one person, many accounts', zh: '一人多号' },
  summary: {
    en: 'One person opens accounts under each other and earns the referral rewards of his own purchases.',
    zh: '一人开设多个上下级账户，把自己消费的推荐奖励也收入囊中。',
  },
  parameters: {
    accounts: count('Accounts of such a person, each recruited by the one before.', { min: 2, max: 1000 }).default(2),
    share: share('Share of honest sales that are theirs; whoever fakes has as many accounts.').default(0),
  },
  reference: 'n accounts earn the rewards of the first n − 1 levels; a fake purchase then costs f less those',
  example: '{accounts: 3, share: 10%}',
});
