import { count } from '../../scenario/fields.ts';
import { levelCount, levelRates, planKind, ranksWith } from './plan-kind.ts';

/** Places directly below a member. */
const MOST_PLACES = 1000;

export const matrix = planKind({
  name: 'matrix',
  title: { en: 'matrix', zh: '矩阵制' },
  summary: {
    en: 'A member has only so many places directly below; more recruits spill over to the first free place below them, level by level. Each purchase pays the levels above in that tree.',
    zh: '每位会员直接下方只有固定个数的位置，多出的新人逐层补入其下方第一个空位（滑落）；每笔消费按该树逐层奖励上方会员。',
  },
  parameters: {
    width: count('Places directly below a member.', { min: 1, max: MOST_PLACES, certain: true }),
    depth: levelCount('Levels above a buyer that are paid.'),
    rates: levelRates(
      'One rate a level, nearest first, at most `depth` of them; levels without one are paid nothing. The aggregate engine pays their sum on all turnover.',
    ),
    ranks: ranksWith({ rates: levelRates('One rate a level, in place of the plan’s own.').optional() }),
  },
  reference: 'Forced matrix: breadth-first placement below the referrer, level by level and from left to right',
  example: '{plan: matrix, width: 3, depth: 4, rates: [1%, 1%, 1%, 1%]}',
});
