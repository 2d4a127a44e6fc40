import { titled } from './heading.ts';
import type { Section } from './section.ts';

const WORDS = {
  title: { en: 'Limits', zh: '局限' },
  text: {
    en: [
      'This is a screening aid, not legal advice and not a finding about any person or firm.',
      'It is as good as its assumptions: turnover is taken as given and does not answer to what the scheme pays unless the scenario says so.',
      'Members are not simulated one by one here: a claim stands for the money of all purchases of its day.',
      'Intervals show the chance in the draw of the runs, not doubt about the assumptions.',
    ],
    zh: [
      '本报告为筛查工具，不构成法律意见，也不是对任何个人或企业的认定。',
      '结论取决于假设：除情景另有规定外，营业额视为给定，不随返还情况变化。',
      '此处不逐一模拟会员：一份权益代表当日全部消费的金额。',
      '区间只反映模拟抽样的偶然性，不反映对假设本身的疑问。',
    ],
  },
};

/** What the figures do not say. */
export const limitsSection: Section = (context) =>
  titled(
    context,
    'limits',
    WORDS.title[context.lang],
    context.make('ul', {}, ...WORDS.text[context.lang].map((text) => context.make('li', {}, text))),
  );
