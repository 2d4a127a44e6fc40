import { money, share } from '../../scenario/fields.ts';
import { commonFields } from './common-fields.ts';
import { NOTHING, ordinaryKind } from './ordinary-kind.ts';

export const prize = ordinaryKind({
  name: 'prize',
  title: { en: 'gift from a threshold', zh: '满额赠礼' },
  summary: {
    en: 'Each full amount spent in one purchase brings a gift at once.',
    zh: '单笔消费每满一定金额当场赠送礼品。',
  },
  parameters: {
    threshold: money('Spent in one purchase for a gift; twice as much brings two.', { exclusiveMin: true, min: 0 }),
    value: money('What a gift is worth.', { min: 0 }),
    taken: share('Share of gifts that are taken.').default(1),
    ...commonFields,
  },
  reference: 'value·taken·E[⌊X/threshold⌋]/E[X] per unit of sales, closed for every kind of amount X',
  example: '{kind: prize, threshold: 2000, value: 100, margin: 30%}',
  ofMembers: ['threshold'],
  terms: ({ threshold, value, taken }, { counted }) => ({
    ...NOTHING,
    atOnce: (value * taken * counted(threshold)) / threshold,
  }),
});
