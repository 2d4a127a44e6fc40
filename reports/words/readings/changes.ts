import type { Estimate } from '../../../sim/types.ts';
import { figureOf, moneyEstimate, ofHundred, opposite } from '../estimate.ts';
import type { Language, Words } from '../language.ts';
import { currency, decimals, formatNumber, trimZeros } from '../number.ts';

type Direction = 'more' | 'less' | 'same';

/** A difference that is no more than this has come from rounding. */
export const ROUNDING = 1e-9;

/** Of 100 promised less than this is not written out. */
export const NOTHING = 0.005;

/** Which way a difference goes, as far as its interval tells, and its size. */
export function changeOf(difference: Estimate): { direction: Direction; size: Estimate } {
  const { value, low, high } = difference;
  if (value === null || Math.abs(value) < ROUNDING || (low! <= 0 && high! >= 0))
    return { direction: 'same', size: difference };
  return value > 0 ? { direction: 'more', size: difference } : { direction: 'less', size: opposite(difference) };
}

/** What may change, as the object of a sentence. */
const OBJECTS = {
  failure: { en: 'how many runs fail', zh: '失败次数' },
  recovery: { en: 'what comes back', zh: '实得' },
  unpaid: { en: 'what stays unpaid', zh: '未还清金额' },
  paid: { en: 'what reaches members', zh: '会员所得' },
  take: { en: 'what the owners end with', zh: '所有者最终所得' },
  fees: { en: 'what merchants pay', zh: '商家缴费' },
  net: { en: 'what merchants end with', zh: '商家净得' },
  cost: { en: 'what rewards cost', zh: '奖励成本' },
  profit: { en: 'what the scheme brings beyond none', zh: '相对无方案的利润' },
  lost: { en: 'what holders of balances lose', zh: '持卡人损失' },
  outlay: { en: 'what it costs merchants', zh: '商家负担' },
  benefit: { en: 'what members have of their purchases', zh: '会员因消费所得' },
  gain: { en: 'what it brings who runs it', zh: '经营方所得' },
} satisfies Record<string, Words>;
export type ChangeOf = keyof typeof OBJECTS;

/** That nothing changes, or nothing that is sure. */
export function noChange(of: ChangeOf, sure: boolean, lang: Language): string {
  const object = OBJECTS[of][lang];
  if (lang === 'zh') return `${object}${sure ? '不变' : '无明确变化'}`;
  return `no ${sure ? '' : 'sure '}change in ${object}`;
}

/** How many more of 100 runs fail. */
export function failureChange(difference: Estimate, random: boolean, lang: Language): string {
  const { direction, size } = changeOf(difference);
  if (direction === 'same') return noChange('failure', false, lang);
  const { value, interval } = ofHundred(size, random, lang);
  return {
    more: { en: `${value} more of 100 runs fail${interval}`, zh: `每100次模拟多失败${value}次${interval}` },
    less: { en: `${value} fewer of 100 runs fail${interval}`, zh: `每100次模拟少失败${value}次${interval}` },
  }[direction][lang];
}

/** What more or less comes back of 100 promised. */
export function recoveryChange(difference: Estimate, random: boolean, lang: Language): string {
  const { direction, size } = changeOf(difference);
  if (direction === 'same') return noChange('recovery', false, lang);
  const tiny = 100 * Math.max(Math.abs(size.low!), Math.abs(size.high!)) < NOTHING;
  const under = { value: { en: 'under 0.01', zh: '不到0.01' }[lang], interval: '' };
  const { value, interval } = tiny ? under : figureOf(size, random, lang, 0.01);
  return {
    more: { en: `${value} more of 100 promised come back${interval}`, zh: `每承诺100元多拿回${value}元${interval}` },
    less: { en: `${value} less of 100 promised come back${interval}`, zh: `每承诺100元少拿回${value}元${interval}` },
  }[direction][lang];
}

/** How more or less of an amount is said. */
const MONEY = {
  unpaid: {
    en: (amount: string, more: string) => `${amount} ${more} stay unpaid`,
    zh: (amount: string, more: string) => `未还清${more}${amount}`,
  },
  paid: {
    en: (amount: string, more: string) => `${amount} ${more} reach members`,
    zh: (amount: string, more: string) => `会员所得${more}${amount}`,
  },
  take: {
    en: (amount: string, more: string) => `the owners end with ${amount} ${more}`,
    zh: (amount: string, more: string) => `所有者最终所得${more}${amount}`,
  },
  fees: {
    en: (amount: string, more: string) => `merchants pay ${amount} ${more}`,
    zh: (amount: string, more: string) => `商家缴费${more}${amount}`,
  },
  net: {
    en: (amount: string, more: string) => `merchants end with ${amount} ${more}`,
    zh: (amount: string, more: string) => `商家净得${more}${amount}`,
  },
  cost: {
    en: (amount: string, more: string) => `rewards cost ${amount} ${more}`,
    zh: (amount: string, more: string) => `奖励成本${more}${amount}`,
  },
  profit: {
    en: (amount: string, more: string) => `the scheme brings its owner ${amount} ${more}`,
    zh: (amount: string, more: string) => `方案为商家带来的利润${more}${amount}`,
  },
  lost: {
    en: (amount: string, more: string) => `holders of balances lose ${amount} ${more}`,
    zh: (amount: string, more: string) => `持卡人损失${more}${amount}`,
  },
  outlay: {
    en: (amount: string, more: string) => `it costs merchants ${amount} ${more}`,
    zh: (amount: string, more: string) => `商家负担${more}${amount}`,
  },
  benefit: {
    en: (amount: string, more: string) => `members have ${amount} ${more} of their purchases`,
    zh: (amount: string, more: string) => `会员因消费所得${more}${amount}`,
  },
  gain: {
    en: (amount: string, more: string) => `it brings who runs it ${amount} ${more}`,
    zh: (amount: string, more: string) => `经营方所得${more}${amount}`,
  },
} satisfies {
  [of in Exclude<ChangeOf, 'failure' | 'recovery'>]: Record<Language, (amount: string, more: string) => string>;
};

/** What an amount that changes is of. */
export type MoneyOf = keyof typeof MONEY;

const MORE: Record<Language, Record<'more' | 'less', string>> = {
  en: { more: 'more', less: 'less' },
  zh: { more: '增加', less: '减少' },
};

/** How much more or less money it is. */
export function moneyChange(of: MoneyOf, difference: Estimate, random: boolean, lang: Language): string {
  const { direction, size } = changeOf(difference);
  if (direction === 'same') return noChange(of, false, lang);
  return MONEY[of][lang](moneyEstimate(size, random, lang), MORE[lang][direction]);
}

/** The interval behind a change that is not sure, which has 0 in it: of 100, or in money. Empty where the difference is known. */
export function unsureInterval({ low, high }: Estimate, of: 'hundred' | 'money', lang: Language): string {
  if (low === null || high === null || high - low < ROUNDING) return '';
  const bounds = [low, high].map((value) =>
    of === 'money' ? formatNumber(value, lang) : trimZeros(decimals(100 * value, 2, lang)),
  );
  if (lang === 'zh')
    return of === 'money' ? `（${bounds.join('至')}${currency.zh}）` : `（每100中${bounds.join('至')}）`;
  return of === 'money' ? ` [${currency.en} ${bounds.join(' to ')}]` : ` [${bounds.join(' to ')} of 100]`;
}
