import { money, share } from '../../scenario/fields.ts';
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
    from: money('Only on purchases of at least so much, such as orders of wholesale; 0 is any.').default(0),
    sales: share('Share of those sales on which it is given.').default(1),
    dates: datedFactors('The only days on which it is given, for limited-time sales; without it every day.', 1),
    ...commonFields,
  },
  reference:
    'rate·sales·S_t is given up, of S_t the share E[X; X ≥ from]/E[X] in closed form for every kind of amount X; sales S_t stand at full prices',
  example: '{kind: discount, rate: 10%, margin: 30%}',
  ofMembers: ['from'],
  terms: ({ rate, from, sales, dates }, { horizon, atLeast, spentFrom }) => ({
    ...NOTHING,
    atOnce: rate * sales * (from > 0 ? spentFrom(from) : 1),
    byDay: factorByDay(dates, 0, horizon),
    rewarded: rate > 0 ? sales * (from > 0 ? atLeast(from) : 1) : 0,
  }),
});
