import type { Estimate } from '../../../sim/types.ts';
import { figureOf, moneyEstimate, ofHundred, opposite } from '../estimate.ts';
import type { Language } from '../language.ts';
import { currency, decimals, formatNumber, trimZeros } from '../number.ts';

export type Direction = 'more' | 'less' | 'same';

/** A difference that is no more than this has come from rounding. */
export const ROUNDING = 1e-9;

/** Which way a difference goes, as far as its interval tells, and its size. */
export function changeOf(difference: Estimate): { direction: Direction; size: Estimate } {
  const { value, low, high } = difference;
  if (value === null || Math.abs(value) < ROUNDING || (low! <= 0 && high! >= 0))
    return { direction: 'same', size: difference };
  return value > 0 ? { direction: 'more', size: difference } : { direction: 'less', size: opposite(difference) };
}

/** How many more of 100 runs fail. */
export function failureChange(difference: Estimate, random: boolean, lang: Language): string {
  const { direction, size } = changeOf(difference);
  const { value, interval } = ofHundred(size, random, lang);
  return {
    more: { en: `${value} more of 100 runs fail${interval}`, zh: `每100次模拟多失败${value}次${interval}` },
    less: { en: `${value} fewer of 100 runs fail${interval}`, zh: `每100次模拟少失败${value}次${interval}` },
    same: { en: 'no sure change in how many runs fail', zh: '失败次数无明确变化' },
  }[direction][lang];
}

/** What more or less comes back of 100 promised. */
export function recoveryChange(difference: Estimate, random: boolean, lang: Language): string {
  const { direction, size } = changeOf(difference);
  const { value, interval } = figureOf(size, random, lang, 0.01);
  return {
    more: { en: `${value} more of 100 promised come back${interval}`, zh: `每承诺100元多拿回${value}元${interval}` },
    less: { en: `${value} less of 100 promised come back${interval}`, zh: `每承诺100元少拿回${value}元${interval}` },
    same: { en: 'no sure change in what comes back', zh: '实得无明确变化' },
  }[direction][lang];
}

type MoneyWords = Record<Language, (amount: string, more: string) => string>;

/** How a change of money is said; `same` where none is sure. */
const MONEY = {
  unpaid: {
    change: {
      en: (amount, more) => `${amount} ${more} stay unpaid`,
      zh: (amount, more) => `未还清${more}${amount}`,
    },
    same: { en: 'no sure change in what stays unpaid', zh: '未还清金额无明确变化' },
  },
  paid: {
    change: {
      en: (amount, more) => `${amount} ${more} reach members`,
      zh: (amount, more) => `会员所得${more}${amount}`,
    },
    same: { en: 'no sure change in what reaches members', zh: '会员所得无明确变化' },
  },
  take: {
    change: {
      en: (amount, more) => `the owners end with ${amount} ${more}`,
      zh: (amount, more) => `所有者最终所得${more}${amount}`,
    },
    same: { en: 'no sure change in what the owners end with', zh: '所有者最终所得无明确变化' },
  },
  fees: {
    change: {
      en: (amount, more) => `merchants pay ${amount} ${more}`,
      zh: (amount, more) => `商家缴费${more}${amount}`,
    },
    same: { en: 'no sure change in what merchants pay', zh: '商家缴费无明确变化' },
  },
  net: {
    change: {
      en: (amount, more) => `merchants end with ${amount} ${more}`,
      zh: (amount, more) => `商家净得${more}${amount}`,
    },
    same: { en: 'no sure change in what merchants end with', zh: '商家净得无明确变化' },
  },
} satisfies Record<string, { change: MoneyWords; same: Record<Language, string> }>;

/** What an amount that changes is of. */
export type MoneyOf = keyof typeof MONEY;

const MORE: Record<Language, Record<'more' | 'less', string>> = {
  en: { more: 'more', less: 'less' },
  zh: { more: '增加', less: '减少' },
};

/** How much more or less money it is. */
export function moneyChange(of: MoneyOf, difference: Estimate, random: boolean, lang: Language): string {
  const { direction, size } = changeOf(difference);
  if (direction === 'same') return MONEY[of].same[lang];
  return MONEY[of].change[lang](moneyEstimate(size, random, lang), MORE[lang][direction]);
}

/** The interval behind a change that is not sure, which has 0 in it: of 100, or in money. Empty where the difference is known. */
export function unsureInterval({ low, high }: Estimate, of: 'hundred' | 'money', lang: Language): string {
  if (low === null || high === null || high - low < ROUNDING) return '';
  const bounds = [low, high].map((value) =>
    of === 'money' ? formatNumber(value, lang) : trimZeros(decimals(100 * value, 2, lang)),
  );
  if (lang === 'zh') return `（${bounds.join(' 至 ')}${of === 'money' ? currency.zh : '/100'}）`;
  return of === 'money' ? ` [${currency.en} ${bounds.join(' to ')}]` : ` [${bounds.join(' to ')} of 100]`;
}
