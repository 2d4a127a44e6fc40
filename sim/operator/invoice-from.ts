import { money } from '../scenario/fields.ts';
import type { SafeguardKind } from './safeguard-kind.ts';

const schema = money(
  'A purchase of this amount or more needs a copy of the invoice, and a fake one is found more easily.',
).optional();

export const invoiceFrom: SafeguardKind<'invoiceFrom', typeof schema> = {
  name: 'invoiceFrom',
  title: { en: 'Invoice threshold', zh: '发票备案门槛' },
  summary: {
    en: 'From this amount on a purchase is recorded with its invoice, so that a fake is found more easily.',
    zh: '单笔达到该金额须提交发票复印件，虚假消费更易被发现。',
  },
  schema,
  reference: 'Proposal 3 for rebate sites (2012): single purchases of 1,000 and more with a copy of the invoice.',
  example: '1000',
};
