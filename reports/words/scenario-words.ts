import { isOrdinary, type ResultBundle, type Scenario } from '../../sim/index.ts';
import { formatDay, formatDuration } from './day.ts';
import { fraudWords, growthWords, payoutWords, peopleGrowthWords, referrerWords } from './kind-words.ts';
import type { Language } from './language.ts';
import { feedbackWords, MARKET_WORDS, memberWords, merchantWords, shockWords } from './market-words.ts';
import { formatMoney, formatNumber, formatShare } from './number.ts';
import { ordinaryRows } from './ordinary-words.ts';
import { planWords } from './plan-words.ts';
import { safeguardWords } from './safeguard-words.ts';
import { typeWords } from './type-words.ts';

const WORDS = {
  ...MARKET_WORDS,
  turnover: { en: 'Turnover on day 0', zh: '第0天营业额' },
  growth: { en: 'Growth', zh: '增长' },
  noise: { en: 'Noise', zh: '波动' },
  season: { en: 'Season', zh: '季节性' },
  fee: { en: 'Fee', zh: '服务费' },
  pool: { en: 'To the pool', zh: '进入资金池' },
  claim: { en: 'Promise', zh: '承诺' },
  unit: { en: 'Unit', zh: '单位' },
  payout: { en: 'Payout', zh: '返还规则' },
  short: { en: 'When money is short', zh: '资金不足时' },
  referral: { en: 'Referral rewards', zh: '推荐奖励' },
  memberType: { en: 'Type of member', zh: '会员类型' },
  signUpFee: { en: 'Fee for joining', zh: '入门费' },
  headBonus: { en: 'Bonus for a new member', zh: '人头奖励' },
  fairValue: { en: 'Goods are worth', zh: '商品价值' },
  capital: { en: 'Capital', zh: '资本' },
  costs: { en: 'Costs', zh: '成本' },
  tax: { en: 'Tax', zh: '税' },
  draw: { en: 'Owners draw', zh: '所有者提取' },
  ends: { en: 'Ways to end', zh: '终止方式' },
  length: { en: 'Length', zh: '时长' },
};

function noiseWords({ sd, reversion }: NonNullable<Scenario['market']['turnover']>['noise'], lang: Language): string {
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

type Rising = NonNullable<Scenario['failure']['absconded']>['rising'];

/** What makes flight likelier: `, once more for each CNY 1 M that can be taken`. */
function risingWords(rising: Rising, lang: Language): string {
  const { cash, claims } = rising ?? {};
  const en = lang === 'en';
  const each = [
    ...(cash === undefined
      ? []
      : [en ? `${formatMoney(cash, lang)} that can be taken` : `可卷走资金${formatMoney(cash, lang)}`]),
    ...(claims === undefined
      ? []
      : [en ? `${formatMoney(claims, lang)} of open claims` : `未还清权益${formatMoney(claims, lang)}`]),
  ];
  if (each.length === 0) return '';
  return en ? `, once more for each ${each.join(' and each ')}` : `，每${each.join('、每')}再加一倍`;
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
    const rising = risingWords(failure.absconded.rising, lang);
    ends.push(
      lang === 'en'
        ? `the operator flees (hazard ${hazard} a day${rising})`
        : `经营者潜逃（每天风险率${hazard}${rising}）`,
    );
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

type Row = [keyof typeof WORDS, string];

/** What a staged scheme promises and costs, and how it can end. */
function stagedRows(scenario: Scenario, lang: Language): Row[] {
  const { scheme, operator, start } = scenario;
  const none = { en: 'none', zh: '无' }[lang];
  const ofTurnover = (share: number) =>
    lang === 'en' ? `${formatShare(share, lang)} of turnover` : `营业额的${formatShare(share, lang)}`;
  const ofFees = (share: number) =>
    lang === 'en' ? `${formatShare(share, lang)} of fees` : `服务费的${formatShare(share, lang)}`;
  const rows: Row[] = [];
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
    const { signUpFee, headBonus } = scheme.referral;
    rows.push(['referral', planWords(scheme.referral, lang)]);
    if (signUpFee > 0) rows.push(['signUpFee', formatMoney(signUpFee, lang)]);
    if (headBonus > 0) rows.push(['headBonus', formatMoney(headBonus, lang)]);
  }
  if (scenario.agents !== undefined) {
    const { referrer, fairValue, types = [] } = scenario.agents;
    const worth = formatShare(fairValue, lang);
    rows.push(
      ['referrer', referrerWords(referrer, start, lang)],
      ['fairValue', lang === 'en' ? `${worth} of what is paid for them` : `所付金额的${worth}`],
      ...types.map((type): Row => ['memberType', typeWords(type, lang)]),
    );
  }
  rows.push(
    ...upkeepRows(scenario, lang),
    ['tax', operator.tax > 0 ? ofFees(operator.tax) : none],
    ['draw', operator.draw > 0 ? ofFees(operator.draw) : none],
    ['ends', endWords(scenario, start, lang)],
  );
  return rows;
}

/** What runs the scheme, and from which capital. */
function upkeepRows({ operator }: Scenario, lang: Language): Row[] {
  const none = { en: 'none', zh: '无' }[lang];
  const { fixed, rate } = operator.costs;
  const costs = [
    ...(fixed > 0 ? [lang === 'en' ? `${formatMoney(fixed, lang)} a day` : `每天${formatMoney(fixed, lang)}`] : []),
    ...(rate > 0
      ? [lang === 'en' ? `${formatShare(rate, lang)} of turnover` : `营业额的${formatShare(rate, lang)}`]
      : []),
  ];
  return [
    ['capital', formatMoney(operator.capital, lang)],
    ['costs', costs.length === 0 ? none : costs.join(' + ')],
  ];
}

/** The values of a scenario in words with units: name and value, in the order of the file. */
export function scenarioWords(scenario: Scenario, result: ResultBundle, lang: Language): [string, string][] {
  const { market, scheme, safeguards, start } = scenario;
  const driver = market.members ?? market.turnover!;
  const rows: Row[] = [];
  if (market.turnover?.initial !== undefined) {
    const amount = formatMoney(market.turnover.initial, lang);
    rows.push(['turnover', lang === 'en' ? `${amount} a day` : `每天${amount}`]);
  }
  if (market.members?.initial !== undefined) rows.push(['members', formatNumber(market.members.initial, lang)]);
  const grows = market.members === undefined ? growthWords : peopleGrowthWords;
  rows.push(['growth', grows(driver.growth, start, lang)]);
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
  for (const shock of market.shocks) rows.push(['shock', shockWords(shock, start, lang)]);
  if (scenario.feedback !== undefined) rows.push(['feedback', feedbackWords(scenario.feedback, start, lang)]);
  if (!isOrdinary(scheme)) rows.push(...stagedRows(scenario, lang));
  else if (scheme.kind === 'stored-value') {
    rows.push(...upkeepRows(scenario, lang), ['ends', endWords(scenario, start, lang)]);
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
  const { length: last } = rows;
  const said = rows.map(([name, value]): [string, string] => [WORDS[name][lang], value]);
  // Before the length of the run, which closes the list.
  return [
    ...said.slice(0, last - 1),
    ...ordinaryRows(scenario, lang),
    ...fraudWords(scenario.fraud ?? {}, start, lang),
    ...(isOrdinary(scheme) ? [] : safeguardWords(safeguards, lang)),
    said[last - 1],
  ];
}
