import type { Estimate, ResultBundle, SafeguardEffects, SafeguardFigures } from '../../../sim/types.ts';
import { figureOf, moneyEstimate, ofHundred } from '../estimate.ts';
import type { Language } from '../language.ts';
import { safeguardTitle } from '../safeguard-words.ts';

type Direction = 'more' | 'less' | 'same';

/** A difference that is no more than this has come from rounding. */
const ROUNDING = 1e-9;

/** Which way a difference goes, as far as its interval tells, and its size. */
function changeOf(difference: Estimate): { direction: Direction; size: Estimate } {
  const { value, low, high, level } = difference;
  if (value === null || Math.abs(value) < ROUNDING || (low! <= 0 && high! >= 0))
    return { direction: 'same', size: difference };
  if (value > 0) return { direction: 'more', size: difference };
  return { direction: 'less', size: { value: -value, low: -high!, high: -low!, level } };
}

function failureClause(difference: Estimate, random: boolean, lang: Language): string {
  const { direction, size } = changeOf(difference);
  if (!random) {
    return {
      more: { en: 'it fails, which it would not without', zh: '方案失败，而没有时不会失败' },
      less: { en: 'it no longer fails', zh: '方案不再失败' },
      same: { en: 'whether it fails stays the same', zh: '是否失败不变' },
    }[direction][lang];
  }
  const { value, interval } = ofHundred(size, random, lang);
  return {
    more: { en: `${value} more of 100 runs fail${interval}`, zh: `每100次模拟多失败${value}次${interval}` },
    less: { en: `${value} fewer of 100 runs fail${interval}`, zh: `每100次模拟少失败${value}次${interval}` },
    same: { en: 'no sure change in how many runs fail', zh: '失败次数无明确变化' },
  }[direction][lang];
}

/** What more or less comes back of 100 promised. */
function recoveryClause(difference: Estimate, random: boolean, lang: Language): string {
  const { direction, size } = changeOf(difference);
  const { value, interval } = figureOf(size, random, lang, 0.01);
  return {
    more: { en: `${value} more of 100 promised come back${interval}`, zh: `每承诺100元多拿回${value}元${interval}` },
    less: { en: `${value} less of 100 promised come back${interval}`, zh: `每承诺100元少拿回${value}元${interval}` },
    same: { en: 'no sure change in what comes back', zh: '实得无明确变化' },
  }[direction][lang];
}

function lossClause(difference: Estimate, random: boolean, lang: Language): string {
  const { direction, size } = changeOf(difference);
  const amount = moneyEstimate(size, random, lang);
  return {
    more: { en: `${amount} more stay unpaid`, zh: `未还清增加${amount}` },
    less: { en: `${amount} less stay unpaid`, zh: `未还清减少${amount}` },
    same: { en: 'no sure change in what stays unpaid', zh: '未还清金额无明确变化' },
  }[direction][lang];
}

const clauses = ({ failure, recovery, loss }: SafeguardFigures, random: boolean, lang: Language): string =>
  [failureClause(failure, random, lang), recoveryClause(recovery, random, lang), lossClause(loss, random, lang)].join(
    lang === 'en' ? '; ' : '；',
  );

/** The name of what acts together. */
function togetherName({ alone }: SafeguardEffects, lang: Language): string {
  if (alone.length === 0)
    return { en: 'The safeguards, none of which acts here', zh: '保障措施（在此均不起作用）' }[lang];
  if (alone.length === 1) return safeguardTitle(alone[0].name, lang);
  return lang === 'en' ? `All ${alone.length} safeguards together` : `全部${alone.length}项保障合计`;
}

/** What all safeguards change together; empty where there are none, and until it is known. */
export function readSafeguards({ safeguards, run }: ResultBundle, lang: Language): string {
  if (!safeguards) return '';
  const name = togetherName(safeguards, lang);
  return `${name}${lang === 'en' ? ': ' : '：'}${clauses(safeguards.together, run.random, lang)}`;
}

/** What they buy for members, as one sentence. */
export function readBought({ safeguards, run }: ResultBundle, lang: Language): string {
  if (!safeguards) return '';
  const name = togetherName(safeguards, lang);
  return `${name}${lang === 'en' ? ': ' : '：'}${recoveryClause(safeguards.together.recovery, run.random, lang)}`;
}

/** Each safeguard by itself as a row: its title and what it changes. */
export function safeguardRows({ safeguards, run }: ResultBundle, lang: Language): [string, string][] {
  if (!safeguards) return [];
  const rows = safeguards.alone.map((effect): [string, string] => [
    safeguardTitle(effect.name, lang),
    clauses(effect, run.random, lang),
  ]);
  if (safeguards.alone.length === 1) return rows;
  return [...rows, [togetherName(safeguards, lang), clauses(safeguards.together, run.random, lang)]];
}
