import { isOrdinary, type Scenario } from '../../sim/index.ts';
import { rewardWords } from './kind-words.ts';
import type { Language } from './language.ts';
import { formatMoney, formatNumber, formatShare } from './number.ts';

type Ordinary = Extract<Scenario['scheme'], { margin: number }>;

const WORDS = {
  scheme: { en: 'Reward', zh: '奖励' },
  margin: { en: 'Margin before rewards', zh: '奖励前毛利' },
  rewardCost: { en: 'Cost of a reward', zh: '奖励成本' },
  discountRate: { en: 'Discount rate', zh: '折现率' },
  referral: { en: 'For bringing members', zh: '推荐奖励' },
  lift: { en: 'Behaviour', zh: '会员行为' },
};

const LIFTS = {
  retention: { en: 'kept over a year', zh: '年留存率' },
  frequency: { en: 'purchases', zh: '购买频率' },
  basket: { en: 'spent in a purchase', zh: '客单价' },
  acquisition: { en: 'members who join', zh: '新会员' },
};

/** What the scheme is taken to change in what members do. */
export function liftWords({ lift }: Ordinary, lang: Language): string {
  const parts = (Object.keys(LIFTS) as (keyof typeof LIFTS)[])
    .filter((name) => lift[name] !== 0)
    .map((name) => {
      const sign = lift[name] > 0 ? '+' : '−';
      const points = name === 'retention';
      const by = points ? formatNumber(Math.abs(lift[name]) * 100, lang) : formatShare(Math.abs(lift[name]), lang);
      const unit = points ? { en: ' points', zh: '个百分点' }[lang] : '';
      return `${LIFTS[name][lang]} ${sign}${by}${unit}`;
    });
  if (parts.length > 0) return parts.join(lang === 'en' ? ', ' : '，');
  return lang === 'en'
    ? 'members do what they would do without the scheme: nothing is gained by assumption'
    : '会员行为与没有该方案时相同：不假设任何收益';
}

/** What is given for bringing a new member. */
export function broughtWords({ reward, welcome, share }: NonNullable<Ordinary['broughtBy']>, lang: Language): string {
  const [given, greeting, brought] = [formatMoney(reward, lang), formatMoney(welcome, lang), formatShare(share, lang)];
  const toNew = welcome === 0 ? '' : { en: ` and ${greeting} to the new one`, zh: `，新会员得${greeting}` }[lang];
  return lang === 'en'
    ? `${given} to who brings a member${toNew}, once and for one level; ${brought} of those who join are brought`
    : `推荐人得${given}${toNew}，仅一次、仅一层；新会员中${brought}由会员推荐`;
}

/** The rows of an ordinary scheme among the values of a scenario; none for a staged one. */
export function ordinaryRows({ scheme, start }: Scenario, lang: Language): [string, string][] {
  if (!isOrdinary(scheme)) return [];
  const each = formatNumber(scheme.rewardCost, lang);
  const rows: [keyof typeof WORDS, string][] = [
    ['scheme', rewardWords(scheme, start, lang)],
    [
      'margin',
      lang === 'en' ? `${formatShare(scheme.margin, lang)} of sales` : `销售额的${formatShare(scheme.margin, lang)}`,
    ],
    ['rewardCost', lang === 'en' ? `${each} for each 1 that it buys` : `每1元奖励${each}元`],
    [
      'discountRate',
      lang === 'en'
        ? `${formatShare(scheme.discountRate, lang)} a year`
        : `每年${formatShare(scheme.discountRate, lang)}`,
    ],
    ...(scheme.broughtBy === undefined
      ? []
      : [['referral', broughtWords(scheme.broughtBy, lang)] as [keyof typeof WORDS, string]]),
    ['lift', liftWords(scheme, lang)],
  ];
  return rows.map(([name, text]) => [WORDS[name][lang], text]);
}
