import { z } from 'zod';
import { money, share } from '../scenario/fields.ts';
import type { SafeguardKind } from './safeguard-kind.ts';

const schema = z
  .strictObject({
    floor: money('Least deposit; it is laid down on day 0 from the capital, as far as that goes.'),
    cap: money('Largest deposit.'),
    share: share('Share of the fees of the last 30 days that the deposit is set to every 30 days.'),
  })
  .optional()
  .describe(
    'Money with a bank that only members get, when the scheme ends. At the end of days 29, 59, … it is brought to clamp(share × fees of the last 30 days, floor, cap), up from cash as far as that goes (a breach is recorded), down into cash.',
  );

export const deposit: SafeguardKind<'deposit', typeof schema> = {
  name: 'deposit',
  title: { en: 'Deposit', zh: '保证金' },
  summary: {
    en: 'Money with a bank, set every 30 days by the fees of the month; it pays members when the scheme ends, and no absconder reaches it.',
    zh: '存放于银行专户，每30天按当月服务费调整；方案终止时用于赔付会员，经营者潜逃也无法带走。',
  },
  schema,
  reference: 'Proposal 2 for rebate sites (2012): floor 500万, 15 % of last month’s fees, at most 1亿.',
  example: '{floor: 500万, cap: 1亿, share: 15%}',
};
