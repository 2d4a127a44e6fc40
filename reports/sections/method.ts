import { thresholds } from '../../sim/index.ts';
import { labels } from '../words/labels.ts';
import type { Language } from '../words/language.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { nameTable, titled } from './heading.ts';
import type { Section } from './section.ts';

const METHOD = {
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
  limits: { en: 'Limits', zh: '局限' },
  limitsText: {
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
  again: { en: 'Run it again', zh: '重新运行' },
  againText: {
    en: 'The same scenario, seed and version give the same digits on any machine. Here is the command, then what identifies the run.',
    zh: '相同的情景、种子与版本在任何机器上得到相同的结果。以下为命令及本次运行的标识。',
  },
  names: {
    seed: { en: 'Seed', zh: '种子' },
    paths: { en: 'Runs', zh: '模拟次数' },
    version: { en: 'Program', zh: '程序' },
    stream: { en: 'Version of the random streams', zh: '随机流版本' },
    digest: { en: 'Digest of all runs (SHA-256)', zh: '全部模拟摘要（SHA-256）' },
    sha256: { en: 'Scenario file (SHA-256)', zh: '情景文件（SHA-256）' },
    identity: { en: 'Worst error of the cash identity', zh: '现金恒等式最大误差' },
  },
  source: { en: 'The scenario file', zh: '情景文件' },
};

/** Where the verdict draws its lines. */
function readThresholds(lang: Language): string {
  const [failure, recovery, fragile] = [
    thresholds.unsustainableFailure,
    thresholds.unsustainableRecovery,
    thresholds.fragileFailure,
  ].map((share) => formatShare(share, lang));
  const { years } = thresholds;
  return lang === 'en'
    ? `The verdict is “unsustainable” when the growth assumed stays under the growth needed, when failure within ${years} years is likelier than ${failure}, or when half of the last completed year’s buyers get back less than ${recovery}. It is “fragile” when failure within ${years} years is likelier than ${fragile}, or when the scheme lasts only while growth lasts. Else it is “sound”.`
    : `若假设增长低于所需增长，或${years}年内失败概率超过${failure}，或最近一个完整年度的购买者有一半得回不足${recovery}，则判为“不可持续”；若${years}年内失败概率超过${fragile}，或只有持续增长才能维持，则判为“脆弱”；否则判为“稳健”。`;
}

/** How the figures were made. */
export const methodSection: Section = ({ lang, ...context }) =>
  titled(
    { lang, ...context },
    'method',
    METHOD.title[lang],
    ...[...METHOD.text[lang], readThresholds(lang)].map((text) => context.make('p', {}, text)),
  );

/** What the figures do not say. */
export const limitsSection: Section = (context) =>
  titled(
    context,
    'limits',
    METHOD.limits[context.lang],
    context.make('ul', {}, ...METHOD.limitsText[context.lang].map((text) => context.make('li', {}, text))),
  );

/** The command and what identifies the run. */
export const againSection: Section = (context) => {
  const { make, result, lang, command } = context;
  const { run, scenario, conservation } = result;
  const { names } = METHOD;
  const paths = formatNumber(run.paths, lang);
  return titled(
    context,
    'again',
    METHOD.again[lang],
    make('p', {}, METHOD.againText[lang]),
    make('pre', {}, make('code', {}, command)),
    nameTable(context, [
      [names.seed[lang], run.seed],
      [names.paths[lang], run.random ? paths : `${paths} · ${labels.noRandomPart[lang]}`],
      [names.version[lang], `rebatescope ${run.version}`],
      [names.stream[lang], run.stream],
      [names.digest[lang], run.digest],
      [names.sha256[lang], scenario.sha256],
      [names.identity[lang], formatNumber(conservation.worst, lang)],
    ]),
  );
};

/** The file as read. */
export const sourceSection: Section = (context) =>
  titled(
    context,
    'source',
    METHOD.source[context.lang],
    context.make('pre', {}, context.make('code', {}, context.source)),
  );
