import { money, share } from '../../scenario/fields.ts';
import { levelCount, MOST_LEVELS, planKind, ranksWith } from './plan-kind.ts';

export const binary = planKind({
  name: 'binary',
  title: { en: 'binary', zh: '双轨制' },
  summary: {
    en: 'A member has a left and a right leg; more recruits spill over to the first free place below, level by level. At the end of a day a member is paid a share of what the weaker leg has spent; what the stronger leg has more is carried over.',
    zh: '每位会员下设左右两区，多出的新人逐层补入下方第一个空位（滑落）；每日结算时按较弱一区的业绩发放对碰奖，较强一区的余量结转。',
  },
  parameters: {
    bonus: share('Share of the weaker leg’s spending that is paid (pairing bonus); as much of both legs is used up.'),
    pairBonus: money('What is paid for each pair of newcomers, one in each leg.').default(0),
    dailyCap: money(
      'Most that a member is paid a day for pairs; what is over is lost. Pairs of newcomers come first. Without it there is no cap.',
    ).optional(),
    depth: levelCount(
      'Levels below a member that count. The most, 50, is deeper than trees of a million members are as a rule.',
    ).default(MOST_LEVELS),
    ranks: ranksWith({
      bonus: share('Pairing bonus, in place of the plan’s own.').optional(),
      pairBonus: money('For each pair of newcomers, in place of the plan’s own.').optional(),
      dailyCap: money('Cap of a day, in place of the plan’s own.').optional(),
    }),
  },
  reference: 'Dual-track pairing: min(left, right) is paid and taken from both legs at the end of each day',
  example: '{plan: binary, bonus: 10%, dailyCap: 1000}',
});
