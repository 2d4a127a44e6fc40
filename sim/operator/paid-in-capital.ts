import { money } from '../scenario/fields.ts';
import type { SafeguardKind } from './safeguard-kind.ts';

const schema = money(
  'Least own money on day 0: an operator with less in `operator.capital` brings the rest as well.',
).optional();

export const paidInCapital: SafeguardKind<'paidInCapital', typeof schema> = {
  name: 'paidInCapital',
  title: { en: 'Paid-in capital', zh: '实缴资本' },
  summary: {
    en: 'The operator starts with this much of its own money at least.',
    zh: '经营者至少以该数额的自有资金起步。',
  },
  schema,
  reference: 'Proposal 1 for rebate sites (2012): 1,000万 at least.',
  example: '1000万',
};
