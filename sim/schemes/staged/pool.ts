import { factor } from '../../scenario/fields.ts';
import { payoutKind } from './payout-kind.ts';

export const pool = payoutKind({
  name: 'pool',
  owing: false,
  title: { en: 'shared pool', zh: '共享池' },
  summary: {
    en: 'Each day’s pool is shared in equal amounts per unit of claim over all open claims.',
    zh: '每天的资金池按每份权益等额分给所有未还清的权益。',
  },
  parameters: {
    ceiling: factor('Most that a unit of claim gets a day; without it the whole pool goes out.', {
      min: 0,
      max: 1,
      exclusiveMin: true,
    }).optional(),
  },
  reference: 'Water-filling: Σ A·min(δ, R/A) = pool, δ ≤ ceiling',
  example: '{kind: pool}',
});
