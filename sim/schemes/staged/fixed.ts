import { duration } from '../../scenario/fields.ts';
import { payoutKind } from './payout-kind.ts';

export const fixed = payoutKind({
  name: 'fixed',
  owing: true,
  title: { en: 'fixed share a day', zh: '每日固定比例' },
  summary: {
    en: 'Every open claim is owed 1/days of its amount a day until it is full.',
    zh: '每份未还清的权益每天应得其金额的1/天数，直到还清。',
  },
  parameters: { days: duration('Days D until a claim is full: 1/D a day.') },
  reference: 'δ = 1/D',
  example: '{kind: fixed, days: 500}',
});
