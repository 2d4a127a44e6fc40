import type { Words } from '../../sim/index.ts';
import type { ResultBundle, Scenario } from '../../sim/types.ts';
import { formatDay, formatDuration } from './day.ts';
import { amountWords, frequencyWords, growthWords, payoutWords } from './kind-words.ts';
import type { Language } from './language.ts';
import { formatMoney, formatNumber, formatShare } from './number.ts';

const WORDS = {
  turnover: { en: 'Turnover on day 0', zh: '第0天营业额' },
  members: { en: 'Members on day 0', zh: '第0天会员' },
  growth: { en: 'Growth', zh: '增长' },
  frequency: { en: 'Purchases', zh: '购买频率' },
  amount: { en: 'Amount of a purchase', zh: '单笔金额' },
  churn: { en: 'Members leave', zh: '会员流失' },
  drawn: { en: 'Chance of purchases', zh: '购买的随机性' },
  merchants: { en: 'Merchants on day 0', zh: '第0天商家' },
  shops: { en: 'How merchants grow', zh: '商家增长' },
  margin: { en: 'Merchants’ margin', zh: '商家毛利率' },
  classes: { en: 'Merchants by fee', zh: '按服务费划分的商家' },
  leave: { en: 'Merchants leave', zh: '商家退出' },
  feedback: { en: 'How people answer', zh: '对返还的反应' },
  noise: { en: 'Noise', zh: '波动' },
  season: { en: 'Season', zh: '季节性' },
  fee: { en: 'Fee', zh: '服务费' },
  pool: { en: 'To the pool', zh: '进入资金池' },
  claim: { en: 'Promise', zh: '承诺' },
  unit: { en: 'Unit', zh: '单位' },
  payout: { en: 'Payout', zh: '返还规则' },
  short: { en: 'When money is short', zh: '资金不足时' },
  referral: { en: 'Referral rewards', zh: '推荐奖励' },
  capital: { en: 'Capital', zh: '资本' },
  costs: { en: 'Costs', zh: '成本' },
  tax: { en: 'Tax', zh: '税' },
  draw: { en: 'Owners draw', zh: '所有者提取' },
  ends: { en: 'Ways to end', zh: '终止方式' },
  supervised: { en: 'Under supervision', zh: '受监管资金' },
  length: { en: 'Length', zh: '时长' },
};

type Members = NonNullable<Scenario['market']['members']>;

function noiseWords({ sd, reversion }: Members['noise'], lang: Language): string {
  if (sd === 0) return { en: 'none', zh: '无' }[lang];
  const day = formatShare(sd, lang);
  if (reversion === 0) {
    return lang === 'en'
      ? `log turnover wanders by ${day} a day (standard deviation)`
      : `对数营业额每天随机游走${day}（标准差）`;
  }
  const pull = formatShare(reversion, lang);
  return lang === 'en'
    ? `log turnover moves by ${day} a day (standard deviation), pulled back to its trend by ${pull} a day`
    : `对数营业额每天波动${day}（标准差），每天向趋势回归${pull}`;
}

/** The ways to end of a scenario, joined; “none” without any. */
export function endWords({ failure }: Scenario, start: string | undefined, lang: Language): string {
  const ends: string[] = [];
  if (failure.illiquid) ends.push({ en: 'it cannot pay what it owes', zh: '无力支付到期应付款' }[lang]);
  if (failure.halted !== undefined) {
    const below = formatShare(failure.halted.below, lang);
    const days = formatDuration(failure.halted.days, lang);
    ends.push(
      lang === 'en'
        ? `payout per unit under ${below} of its promise or usual level for ${days}`
        : `单位返还连续${days}低于承诺或通常水平的${below}`,
    );
  }
  if (failure.absconded !== undefined) {
    const hazard = formatShare(failure.absconded.hazard, lang);
    ends.push(lang === 'en' ? `the operator flees (hazard ${hazard} a day)` : `经营者潜逃（每天风险率${hazard}）`);
  }
  if (failure.closed !== undefined) {
    const when =
      'day' in failure.closed
        ? formatDay(failure.closed.day, start, lang)
        : { en: 'hazard ', zh: '每天风险率' }[lang] +
          formatShare(failure.closed.hazard, lang) +
          { en: ' a day', zh: '' }[lang];
    ends.push(lang === 'en' ? `the authorities close it (${when})` : `被主管机关关停（${when}）`);
  }
  if (ends.length === 0) return { en: 'none', zh: '无' }[lang];
  return ends.join(lang === 'en' ? '; ' : '；');
}

/** Whether the purchases of a day are drawn. */
const DRAWN: { readonly [how in Members['purchases']]: Words } = {
  auto: { en: 'drawn on days with fewer than 10,000 of them', zh: '每天少于1万笔时随机抽取' },
  drawn: { en: 'drawn every day', zh: '每天随机抽取' },
  expected: { en: 'none: as many as expected', zh: '无：按期望值计' },
};

function memberWords(members: Members, start: string | undefined, lang: Language): [keyof typeof WORDS, string][] {
  const churn = formatShare(members.churn, lang);
  return [
    ['frequency', frequencyWords(members.frequency, start, lang)],
    ['amount', amountWords(members.amount, start, lang)],
    [
      'churn',
      members.churn === 0
        ? { en: 'none beside the growth above', zh: '除上述增长外无' }[lang]
        : { en: `hazard ${churn} a day`, zh: `每天风险率${churn}` }[lang],
    ],
    ['drawn', DRAWN[members.purchases][lang]],
  ];
}

type Merchants = NonNullable<Scenario['market']['merchants']>;

function merchantWords(
  merchants: Merchants,
  start: string | undefined,
  lang: Language,
): [keyof typeof WORDS, string][] {
  const { initial, growth, margin, classes, leave } = merchants;
  const share = (value: number) => formatShare(value, lang);
  const rows: [keyof typeof WORDS, string][] = [
    ['merchants', formatNumber(initial, lang)],
    ['shops', growthWords(growth, start, lang)],
    ['margin', margin.sd === 0 ? share(margin.mean) : `${share(margin.mean)} ± ${share(margin.sd)}`],
  ];
  if (classes !== undefined) {
    const each = classes.map((one) =>
      lang === 'en' ? `${share(one.share)} pay ${share(one.fee)}` : `${share(one.share)}缴${share(one.fee)}`,
    );
    rows.push(['classes', each.join(lang === 'en' ? '; ' : '；')]);
  }
  const leaving =
    lang === 'en'
      ? `those whose margin is under their fee, hazard ${share(leave)} a day`
      : `毛利率低于服务费者，每天风险率${share(leave)}`;
  rows.push(['leave', leave === 0 ? { en: 'none', zh: '无' }[lang] : leaving]);
  return rows;
}

const ANSWERS = {
  spending: { en: 'spending', zh: '消费' },
  wordOfMouth: { en: 'word of mouth', zh: '口碑' },
  churn: { en: 'churn', zh: '会员流失' },
  merchants: { en: 'merchants’ exit', zh: '商家退出' },
};

/** The elasticities that are not 0, and the run. */
function feedbackWords(feedback: NonNullable<Scenario['feedback']>, start: string | undefined, lang: Language): string {
  const names = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];
  const parts = names
    .filter((name) => feedback[name] > 0)
    .map((name) => `${ANSWERS[name][lang]} ${formatNumber(feedback[name], lang)}`);
  const elasticities =
    parts.length === 0
      ? []
      : [{ en: 'elasticity of ', zh: '弹性：' }[lang] + parts.join({ en: ', of ', zh: '，' }[lang])];
  const { run, announce } = feedback;
  if (run === undefined) return elasticities.join('') || { en: 'not at all', zh: '无' }[lang];
  const cut = announce === undefined ? { en: 'the cut', zh: '降低返还之日' }[lang] : formatDay(announce, start, lang);
  const [rate, below] = [formatShare(run.rate, lang), formatShare(run.below, lang)];
  const running =
    lang === 'en'
      ? `a run from ${cut} on: turnover falls by ${rate} a day while payouts are under ${below} of what was promised or usual`
      : `自${cut}起挤兑：返还低于承诺或通常水平的${below}时，营业额每天下降${rate}`;
  return [...elasticities, running].join(lang === 'en' ? '; ' : '；');
}

/** The values of a scenario in words with units: name and value, in the order of the file. */
export function scenarioWords(scenario: Scenario, result: ResultBundle, lang: Language): [string, string][] {
  const { market, scheme, operator, safeguards, start } = scenario;
  const driver = market.members ?? market.turnover!;
  const rows: [keyof typeof WORDS, string][] = [];
  const none = { en: 'none', zh: '无' }[lang];
  const ofTurnover = (share: number) =>
    lang === 'en' ? `${formatShare(share, lang)} of turnover` : `营业额的${formatShare(share, lang)}`;
  const ofFees = (share: number) =>
    lang === 'en' ? `${formatShare(share, lang)} of fees` : `服务费的${formatShare(share, lang)}`;

  if (market.turnover?.initial !== undefined) {
    const amount = formatMoney(market.turnover.initial, lang);
    rows.push(['turnover', lang === 'en' ? `${amount} a day` : `每天${amount}`]);
  }
  if (market.members?.initial !== undefined) rows.push(['members', formatNumber(market.members.initial, lang)]);
  rows.push(['growth', growthWords(driver.growth, start, lang)]);
  if (market.members !== undefined) rows.push(...memberWords(market.members, start, lang));
  rows.push(['noise', noiseWords(driver.noise, lang)]);
  if (driver.seasonality !== undefined) {
    const { weekly, dates } = driver.seasonality;
    const parts: string[] = [];
    if (weekly !== undefined) {
      parts.push(
        { en: 'Monday to Sunday ', zh: '周一至周日 ' }[lang] +
          weekly.map((factor) => formatNumber(factor, lang)).join(' · '),
      );
    }
    if (dates !== undefined) {
      parts.push(lang === 'en' ? `${dates.length} dated factors` : `${dates.length}个日期系数`);
    }
    rows.push(['season', parts.join(lang === 'en' ? '; ' : '；')]);
  }
  if (market.merchants !== undefined) rows.push(...merchantWords(market.merchants, start, lang));
  if (scenario.feedback !== undefined) rows.push(['feedback', feedbackWords(scenario.feedback, start, lang)]);
  rows.push(
    ['fee', ofTurnover(scheme.fee)],
    ['pool', `${ofFees(scheme.poolShare)} = ${ofTurnover(scheme.fee * scheme.poolShare)}`],
    [
      'claim',
      lang === 'en'
        ? `${formatNumber(scheme.cap * 100, lang)} back for each 100 spent`
        : `每消费100元返还${formatNumber(scheme.cap * 100, lang)}元`,
    ],
  );
  if (scheme.unit !== undefined) {
    const size = formatMoney(scheme.unit.size, lang);
    const carry = scheme.unit.carry
      ? { en: ', the remainder is carried', zh: '，余数结转' }[lang]
      : { en: ', each purchase counts alone', zh: '，每笔单独计算' }[lang];
    rows.push(['unit', size + carry]);
  }
  if ('schedule' in scheme.payout) {
    for (const rule of scheme.payout.schedule) {
      const from = formatDay(rule.from, start, lang);
      rows.push(['payout', (lang === 'en' ? `from ${from}: ` : `自${from}起：`) + payoutWords(rule, start, lang)]);
    }
  } else {
    rows.push(['payout', payoutWords(scheme.payout, start, lang)]);
  }
  rows.push([
    'short',
    scheme.onShort === 'fail' && scenario.failure.illiquid
      ? { en: 'the scheme fails', zh: '方案失败' }[lang]
      : { en: 'what there is is shared', zh: '按现有资金分摊' }[lang],
  ]);
  if (scheme.referral !== undefined) {
    rows.push(['referral', scheme.referral.rates.map((rate) => formatShare(rate, lang)).join(' · ')]);
  }
  const { fixed, rate } = operator.costs;
  const costs = [
    ...(fixed > 0 ? [lang === 'en' ? `${formatMoney(fixed, lang)} a day` : `每天${formatMoney(fixed, lang)}`] : []),
    ...(rate > 0 ? [ofTurnover(rate)] : []),
  ];
  rows.push(
    ['capital', formatMoney(operator.capital, lang)],
    ['costs', costs.length === 0 ? none : costs.join(' + ')],
    ['tax', operator.tax > 0 ? ofFees(operator.tax) : none],
    ['draw', operator.draw > 0 ? ofFees(operator.draw) : none],
    ['ends', endWords(scenario, start, lang)],
  );
  if (safeguards.supervised > 0) {
    const share = formatShare(safeguards.supervised, lang);
    rows.push(['supervised', lang === 'en' ? `${share} of cash and pool` : `现金与资金池的${share}`]);
  }
  const days = `${formatNumber(result.run.horizonDays, lang)}${{ en: ' days', zh: '天' }[lang]}`;
  const whole = formatDuration(result.run.horizonDays, lang);
  const length = whole === days ? days : `${whole} = ${days}`;
  rows.push([
    'length',
    start === undefined
      ? length
      : `${length}, ${formatDay(0, start, lang)} – ${formatDay(result.run.horizonDays - 1, start, lang)}`,
  ]);
  return rows.map(([name, value]) => [WORDS[name][lang], value]);
}
