import { z } from 'zod';
import { duration, share } from '../../scenario/fields.ts';
import { payoutKind } from './payout-kind.ts';

export const milestone = payoutKind({
  name: 'milestone',
  owing: true,
  title: { en: 'at set ages', zh: '按期限分次' },
  summary: {
    en: 'A claim is owed a share of its amount when it reaches each set age.',
    zh: '权益达到各规定天数时应得其金额的相应比例。',
  },
  parameters: {
    stages: z
      .array(
        z.strictObject({
          age: duration('Age of the claim, in days, at which the share is owed.'),
          share: share('Share of the claim’s amount.'),
        }),
      )
      .min(1)
      .max(100)
      .describe('Ages in rising order; the shares may not add up to more than 1.'),
  },
  reference: 'share_i of A at age_i',
  example: '{kind: milestone, stages: [{age: 30, share: 30%}, {age: 180, share: 70%}]}',
});
