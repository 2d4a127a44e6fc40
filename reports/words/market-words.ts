import type { Scenario, Words } from '../../sim/index.ts';
import { formatDay, formatDuration } from './day.ts';
import { amountWords, frequencyWords, peopleGrowthWords } from './kind-words.ts';
import type { Language } from './language.ts';
import { formatNumber, formatShare } from './number.ts';

/** The names of what a market of people has beside turnover. */
export const MARKET_WORDS = {
  members: { en: 'Members on day 0', zh: '第0天会员' },
  crowd: { en: 'How members grow', zh: '会员增长' },
  merchants: { en: 'Merchants on day 0', zh: '第0天商家' },
  frequency: { en: 'Purchases', zh: '购买频率' },
  amount: { en: 'Amount of a purchase', zh: '单笔金额' },
  churn: { en: 'Members leave', zh: '会员流失' },
  drawn: { en: 'Chance of purchases', zh: '购买的随机性' },
  shops: { en: 'How merchants grow', zh: '商家增长' },
  margin: { en: 'Merchants’ margin', zh: '商家毛利率' },
  classes: { en: 'Merchants by fee', zh: '按服务费划分的商家' },
  leave: { en: 'Merchants leave', zh: '商家退出' },
  extra: { en: 'Sales that the scheme brings', zh: '方案带来的销售' },
  shock: { en: 'Shock', zh: '冲击' },
  referrer: { en: 'New members are brought by', zh: '新会员由谁介绍' },
  feedback: { en: 'How people answer', zh: '对返还的反应' },
};

type Row = [keyof typeof MARKET_WORDS, string];
type Members = NonNullable<Scenario['market']['members']>;

/** Whether the purchases of a day are drawn. */
const DRAWN: { readonly [how in Members['purchases']]: Words } = {
  auto: { en: 'drawn on days with fewer than 10,000 of them', zh: '每天少于1万笔时随机抽取' },
  drawn: { en: 'drawn every day', zh: '每天随机抽取' },
  expected: { en: 'none: as many as expected', zh: '无：按期望值计' },
};

/** Members: how often they buy, what, and how they leave. */
export function memberWords(members: Members, start: string | undefined, lang: Language): Row[] {
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

/** Merchants: their fees, and who leaves. */
export function merchantWords(merchants: Merchants, start: string | undefined, lang: Language): Row[] {
  const { initial, growth, margin, classes, leave, extra } = merchants;
  const share = (value: number) => formatShare(value, lang);
  const rows: Row[] = [
    ['merchants', formatNumber(initial, lang)],
    ['shops', peopleGrowthWords(growth, start, lang)],
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
  if (extra !== undefined) rows.push(['extra', share(extra)]);
  rows.push(['leave', leave === 0 ? { en: 'none', zh: '无' }[lang] : leaving]);
  return rows;
}

/** A shock: what it does to turnover, when, and for how long. */
export function shockWords(
  { name, factor, lasts, on, hazard = 0 }: Scenario['market']['shocks'][number],
  start: string | undefined,
  lang: Language,
): string {
  const turnover = { en: 'turnover × ', zh: '营业额×' }[lang] + formatNumber(factor, lang);
  const time = lasts === undefined ? null : formatDuration(lasts, lang);
  if (on !== undefined) {
    const from = formatDay(on, start, lang);
    return lang === 'en'
      ? `${name}: ${turnover} from ${from} on${time === null ? '' : `, for ${time}`}`
      : `${name}：自${from}起${time === null ? '' : `${time}内`}${turnover}`;
  }
  const chance = formatShare(hazard, lang);
  return lang === 'en'
    ? `${name}: ${turnover} ${time === null ? 'from a random day on' : `for ${time} from random days on`}, hazard ${chance} a day`
    : `${name}：随机发生，每天风险率${chance}，此后${time === null ? '' : `${time}内`}${turnover}`;
}

const ANSWERS = {
  spending: { en: 'spending', zh: '消费' },
  wordOfMouth: { en: 'word of mouth', zh: '口碑' },
  churn: { en: 'churn', zh: '会员流失' },
  merchants: { en: 'merchants’ exit', zh: '商家退出' },
};

/** The elasticities that are not 0, and the run. */
export function feedbackWords(
  feedback: NonNullable<Scenario['feedback']>,
  start: string | undefined,
  lang: Language,
): string {
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
