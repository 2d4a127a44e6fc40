import { levelRates, planKind, ranksWith } from './plan-kind.ts';

export const unilevel = planKind({
  name: 'unilevel',
  title: { en: 'unilevel', zh: '多层级提成' },
  summary: {
    en: 'Each purchase pays a share of its amount to the buyer’s referrer, the referrer’s referrer, and so on.',
    zh: '每笔消费按比例奖励推荐人、推荐人的推荐人，依此类推。',
  },
  parameters: {
    rates: levelRates('One rate a level, nearest first; the aggregate engine pays their sum on all turnover.'),
    ranks: ranksWith({ rates: levelRates('One rate a level, in place of the plan’s own.').optional() }),
  },
  reference: 'Wanjia paid six generations 0.2 % to 0.4 % (Xinhua 2013-11-02)',
  example: '{plan: unilevel, rates: [0.4%, 0.2%]}',
});
