import { z } from 'zod';
import { factor, share } from '../../scenario/fields.ts';
import { payoutKind } from './payout-kind.ts';

export const balance = payoutKind({
  name: 'balance',
  owing: false,
  title: { en: 'share of the pool’s balance', zh: '按池余额比例' },
  summary: {
    en: 'Each day a share of what the pool holds is paid out; a breaker lowers the share when that is far above the day’s inflow.',
    zh: '每天发放池中余额的一定比例；若远超当日流入，则启用较低比例。',
  },
  parameters: {
    share: share('Share θ of the pool’s balance paid out a day.', { exclusiveMin: true }),
    breaker: z
      .strictObject({
        above: factor('The breaker acts when θ·B exceeds this multiple of the day’s inflow to the pool.'),
        share: share('Share used that day instead of θ.'),
      })
      .optional()
      .describe('Lowers the share on days with a weak inflow.'),
  },
  reference: 'As pool, with θ·B instead of the pool',
  example: '{kind: balance, share: 5%, breaker: {above: 2, share: 2%}}',
});
