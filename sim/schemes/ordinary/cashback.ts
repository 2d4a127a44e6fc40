import { duration, share } from '../../scenario/fields.ts';
import { commonFields } from './common-fields.ts';
import { NOTHING, ordinaryKind } from './ordinary-kind.ts';

export const cashback = ordinaryKind({
  name: 'cashback',
  title: { en: 'cashback', zh: '现金返还' },
  summary: {
    en: 'A share of each purchase comes back in money, from the merchant’s own margin.',
    zh: '每笔消费按比例返还现金，由商家自身毛利承担。',
  },
  parameters: {
    rate: share('Share of the purchase that comes back.').default(0.05),
    claimed: share('Share of purchases for which it is claimed; the rest is never owed.').default(1),
    delay: duration('Days from the purchase to the payment; 0 is at once.', { min: 0 }).default(0),
    ...commonFields,
  },
  reference: 'rate·claimed·S_t, paid `delay` days later: rate·claimed·delay·S owed at constant sales S a day',
  example: '{kind: cashback, rate: 5%, delay: 30, margin: 30%}',
  ofMembers: [],
  terms({ rate, claimed, delay }) {
    const owed = rate * claimed;
    // Paid on day t + delay: one chance, on the day after delay − 1 days of waiting.
    const given = delay === 0 ? { atOnce: owed } : { issued: owed, redeem: 1, delay: delay - 1 };
    return { ...NOTHING, ...given, rewarded: rate > 0 ? claimed : 0 };
  },
});
