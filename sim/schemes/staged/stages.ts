import { z } from 'zod';
import { duration, factor, share } from '../../scenario/fields.ts';
import { payoutKind } from './payout-kind.ts';

export const stages = payoutKind({
  name: 'stages',
  owing: true,
  title: { en: 'in stages of turnover', zh: '按营业额阶段' },
  summary: {
    en: 'When turnover has risen far enough, or after a while, the scheme moves on a stage and each claim is owed its next share.',
    zh: '营业额升到规定幅度或经过一定天数后进入下一阶段，每份权益应得下一期比例。',
  },
  parameters: {
    window: duration('Days of turnover that are added up, today included.'),
    trigger: factor('Rise of that sum since the stage began which starts the next: 0.2 is +20 %.', {
      min: 0,
      exclusiveMin: true,
    }),
    fallback: duration('Days after which the next stage starts in any case; without it never.').optional(),
    shares: z
      .array(share('Share of the claim’s amount.'))
      .min(1)
      .max(100)
      .describe('What a claim is owed at its first, second, … move; together at most 1.'),
    exit: z
      .enum(['full', 'lapse'])
      .default('lapse')
      .describe('What is left after the last share: owed at once (full) or lost (lapse).'),
  },
  reference: 'A stage begins at W; the scheme moves on when W_t ≥ (1 + trigger)·W or after `fallback` days',
  example: '{kind: stages, window: 30, trigger: 20%, fallback: 90, shares: [20%, 30%, 50%], exit: full}',
});
