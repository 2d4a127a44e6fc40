import { count } from '../scenario/fields.ts';
import type { SafeguardKind } from './safeguard-kind.ts';

const schema = count('Levels of referral rewards that are allowed; those beyond are not paid.').optional();

export const referralLevels: SafeguardKind<'referralLevels', typeof schema> = {
  name: 'referralLevels',
  title: { en: 'Limit of referral levels', zh: '推荐层级限制' },
  summary: {
    en: 'Rewards are paid for so many levels of referral, and for none beyond.',
    zh: '推荐奖励只支付到该层级，超出部分不予支付。',
  },
  schema,
  reference: 'Proposal 4 for rebate sites (2012): one level only.',
  example: '1',
};

/** The rates of the levels for which rewards are paid, a share of turnover each. */
export const paidRates = (rates: readonly number[], allowed: number | undefined): readonly number[] =>
  rates.slice(0, allowed);
