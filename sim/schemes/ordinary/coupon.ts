import { duration, money, share } from '../../scenario/fields.ts';
import { commonFields } from './common-fields.ts';
import { NOTHING, ordinaryKind } from './ordinary-kind.ts';

export const coupon = ordinaryKind({
  name: 'coupon',
  title: { en: 'coupon from a threshold', zh: '满额赠券' },
  summary: {
    en: 'Each full amount spent in one purchase brings a coupon for later ones.',
    zh: '单笔消费每满一定金额赠送一张优惠券，供以后使用。',
  },
  parameters: {
    threshold: money('Spent in one purchase for a coupon; twice as much brings two.', { exclusiveMin: true, min: 0 }),
    value: money('What a coupon is worth.', { min: 0 }),
    redeem: share('Share ρ of valid coupons that is redeemed each day.').default(0.02),
    expiry: duration('Days E on which a coupon is valid, from the day after the purchase on.').default(90),
    ...commonFields,
  },
  reference:
    'value·E[⌊X/threshold⌋]/E[X] per unit of sales, closed for every kind of amount X; of it 1 − (1 − ρ)^E is redeemed',
  example: '{kind: coupon, threshold: 300, value: 100, redeem: 2%, expiry: 90, margin: 30%}',
  ofMembers: ['threshold'],
  terms: ({ threshold, value, redeem, expiry }, { counted, atLeast }) => ({
    ...NOTHING,
    issued: (value * counted(threshold)) / threshold,
    redeem,
    expiry,
    rewarded: atLeast(threshold),
  }),
});
