import { z } from 'zod';
import { money, share } from '../../scenario/fields.ts';
import type { Words } from '../../scenario/kind.ts';

export const unilevel = {
  plan: 'unilevel',
  title: { en: 'unilevel', zh: '多层级提成' } satisfies Words,
  summary: {
    en: 'Each purchase pays a share of its amount to the buyer’s referrer, the referrer’s referrer, and so on.',
    zh: '每笔消费按比例奖励推荐人、推荐人的推荐人，依此类推。',
  } satisfies Words,
  schema: z.strictObject({
    plan: z.literal('unilevel'),
    rates: z
      .array(share('Share of turnover paid to this level.'))
      .min(1)
      .max(50)
      .describe('One rate a level, nearest first; the aggregate engine pays their sum on all turnover.'),
    signUpFee: money('What a member pays for joining; it goes to the operator’s cash.').default(0),
    headBonus: money('What who brings a member is paid for it.').default(0),
  }),
};
