import { share } from '../../scenario/fields.ts';
import { commonFields } from './common-fields.ts';
import { datedFactors, factorByDay } from './dated-factors.ts';
import { NOTHING, ordinaryKind } from './ordinary-kind.ts';

export const discount = ordinaryKind({
  name: 'discount',
  title: { en: 'discount', zh: '折扣' },
  summary: {
    en: 'Members pay less than the price, always or for a limited time.',
    zh: '会员按折扣价购买，长期或限时。',
  },
  parameters: {
    rate: share('What is taken off the price: 10 % is 九折.').default(0.1),
    sales: share('Share of sales on which it is given.').default(1),
    dates: datedFactors('The only days on which it is given, for limited-time sales; without it every day.', 1),
    ...commonFields,
  },
  reference: 'rate·sales·S_t is given up; sales S_t stand at full prices',
  example: '{kind: discount, rate: 10%, margin: 30%}',
  ofMembers: [],
  terms: ({ rate, sales, dates }, { horizon }) => ({
    ...NOTHING,
    atOnce: rate * sales,
    byDay: factorByDay(dates, 0, horizon),
    rewarded: rate > 0 ? sales : 0,
  }),
});
