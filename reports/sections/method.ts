import type { Scenario } from '../../sim/types.ts';
import type { Language } from '../words/language.ts';
import { formatShare } from '../words/number.ts';
import { titled } from './heading.ts';
import type { Section } from './section.ts';

const WORDS = {
  title: { en: 'Method', zh: '方法' },
  text: {
    en: [
      'Time goes day by day. Each day: shocks, turnover, fees to pool and cash, payouts to older claims, new claims, referral rewards, costs and tax, the owners’ draw, then the tests of failure. A claim first earns on the day after its purchase. When the scheme ends, what cash and pool hold is shared over open claims.',
      'In every run and on every day, capital plus inflows less outflows must equal cash, pool and deposit to one part in a billion; a run that misses this is refused.',
      'Probabilities have Wilson intervals, means t intervals, quantiles order statistics. What was never seen is given as an upper bound, not as 0 %.',
      'The figures that need no simulation come from closed forms: x/(1 − e^(−x)) = 1/φ′ gives the payback multiple e^x, where φ′ is the money that can reach claims per unit of claim.',
    ],
    zh: [
      '按日推进。每天依次为：冲击、营业额、服务费进入资金池和现金、对以往权益的返还、新权益、推荐奖励、成本与税、所有者提取，最后检验是否失败。权益自购买次日起开始获得返还。方案终止时，现金与资金池余额由未还清权益分摊。',
      '每次模拟的每一天，资本加流入减流出必须等于现金、资金池与保证金之和（误差不超过十亿分之一），否则拒绝该次运行。',
      '概率采用Wilson区间，均值采用t区间，分位数采用次序统计量。从未出现的事件给出上限，而不写作0 %。',
      '无需模拟的数字来自解析式：x/(1 − e^(−x)) = 1/φ′，还清倍数为e^x，其中φ′为每单位权益可得资金。',
    ],
  },
};

/** Where the verdict draws its lines. */
function readThresholds({ thresholds, agents }: Scenario, lang: Language): string {
  const [failure, recovery, fragile] = [
    thresholds.unsustainableFailure,
    thresholds.unsustainableRecovery,
    thresholds.fragileFailure,
  ].map((share) => formatShare(share, lang));
  const { years } = thresholds;
  const [heads, recruiting] = [thresholds.pyramidHeads, thresholds.pyramidRecruitment].map((share) =>
    formatShare(share, lang),
  );
  const pyramid =
    agents === undefined
      ? ''
      : lang === 'en'
        ? `The verdict is “pyramid” when more than ${recruiting} of all that members are paid is for bringing members, or when the chance that someone is paid for 3 levels and 30 people is over ${heads}. `
        : `若会员全部所得中超过${recruiting}来自发展会员，或有人的计酬下线达到3级、30人的概率超过${heads}，则判为“传销型”。`;
  return lang === 'en'
    ? `${pyramid}The verdict is “unsustainable” when the growth assumed stays under the growth needed, when failure within ${years} years is likelier than ${failure}, or when half of the last completed year’s buyers get back less than ${recovery}. It is “fragile” when failure within ${years} years is likelier than ${fragile}, or when the scheme lasts only while growth lasts. Else it is “sound”.`
    : `${pyramid}若假设增长低于所需增长，或${years}年内失败概率超过${failure}，或最近一个完整年度的购买者有一半得回不足${recovery}，则判为“不可持续”；若${years}年内失败概率超过${fragile}，或只有持续增长才能维持，则判为“脆弱”；否则判为“稳健”。`;
}

/** How the figures were made. */
export const methodSection: Section = ({ lang, ...context }) =>
  titled(
    context,
    'method',
    WORDS.title[lang],
    ...[...WORDS.text[lang], readThresholds(context.scenario, lang)].map((text) => context.make('p', {}, text)),
  );
