import { share } from '../scenario/fields.ts';
import type { SafeguardKind } from './safeguard-kind.ts';

const schema = share('Share of cash and pool that an absconder cannot take.').default(0);

export const supervised: SafeguardKind<'supervised', typeof schema> = {
  name: 'supervised',
  title: { en: 'Supervision of money', zh: '资金监管' },
  summary: {
    en: 'A bank watches over this share of cash and pool: an absconder leaves it behind.',
    zh: '现金与资金池的该比例由银行监管，经营者潜逃时无法带走。',
  },
  schema,
  reference: 'Proposal 7 for rebate sites (2012): a bank supervises movements of money.',
  example: '50%',
};
