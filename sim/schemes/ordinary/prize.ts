import { amountMoments } from '../../market/amount/amount.ts';
import { money, share } from '../../scenario/fields.ts';
import { commonFields } from './common-fields.ts';
import { NOTHING, ordinaryKind } from './ordinary-kind.ts';

export const prize = ordinaryKind({
  name: 'prize',
  title: { en: 'gift or lottery from a threshold', zh: '满额赠礼或抽奖' },
  summary: {
    en: 'Each full amount spent in one purchase brings a gift at once, or a chance of a prize.',
    zh: '单笔消费每满一定金额当场赠送礼品，或获得一次抽奖机会。',
  },
  parameters: {
    threshold: money('Spent in one purchase for a gift; twice as much brings two.', { exclusiveMin: true, min: 0 }),
    value: money('What a gift or prize is worth.', { min: 0 }),
    chance: share('Chance to win it; below 1 it is a lottery, and who wins is drawn.').default(1),
    taken: share('Share of gifts that are taken.').default(1),
    ...commonFields,
  },
  reference:
    'value·chance·taken·E[⌊X/threshold⌋]/E[X] per unit of sales in the mean, closed for every kind of amount X; in a lottery a day has a Poisson number of prizes, variance = mean·value',
  example: '{kind: prize, threshold: 2000, value: 100, margin: 30%}',
  ofMembers: ['threshold'],
  terms: ({ threshold, value, chance, taken }, { counted, atLeast, members }) => ({
    ...NOTHING,
    atOnce: (value * chance * taken * counted(threshold)) / threshold,
    prize: chance < 1 ? value : 0,
    // A large purchase may win more than once; of gifts it is given all.
    rewarded:
      members === null || chance === 1
        ? taken * atLeast(threshold)
        : (chance * taken * counted(threshold) * amountMoments(members.amount).mean) / threshold,
  }),
});
