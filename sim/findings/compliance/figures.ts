import { chineseDate, dateOfDay } from '../../scenario/calendar.ts';
import type { Words } from '../../scenario/kind.ts';
import type { Estimate, LineCrossing, LineFigure, Quantiles } from '../../types.ts';
import { chance, chance_zh } from '../figure-words.ts';
import type { Judgement, Subject } from './rule-test.ts';

const SCALES = {
  en: [
    [1e9, ' bn'],
    [1e6, ' M'],
  ],
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
} as const;

/** An amount of money in the scenario's currency, three digits: `CNY 10 M`, `1000万元`. */
export function money(value: number): Words {
  const text = (lang: 'en' | 'zh') => {
    const [divisor, suffix] = SCALES[lang].find(([size]) => Math.abs(value) >= size) ?? [1, ''];
    const scaled = value / divisor;
    const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.max(1, Math.abs(scaled)))));
    return scaled.toLocaleString('en-US', { maximumFractionDigits: digits, useGrouping: lang === 'en' }) + suffix;
  };
  return { en: `CNY ${text('en')}`, zh: `${text('zh')}元` };
}

/** A share as a rule has it: `41.75 %`, `66.7 %` only where the digits do not end. */
export const shareLine = (share: number): string => `${Number((100 * share).toFixed(2))} %`;

/** Whether a figure is over a line by more than rounding: 10 % + 20 % are not over 30 %. */
export const over = (value: number, line: number): boolean => value > line * (1 + 1e-9);

/** A whole number, in English with its thousands apart. */
export const whole = (value: number): Words => ({
  en: Math.round(value).toLocaleString('en-US'),
  zh: String(Math.round(value)),
});

/** `day 266`, or its date where the scenario has a start. */
export const dayWords = ({ scenario: { start } }: Subject, day: number): Words =>
  start === undefined
    ? { en: `day ${Math.round(day)}`, zh: `第${Math.round(day)}天` }
    : { en: dateOfDay(start, Math.round(day)), zh: chineseDate(dateOfDay(start, Math.round(day))) };

/** How often something happens: `in 97 % [96–98] of runs, typically by day 585`; without a random part only yes or no. */
export function happens(subject: Subject, probability: Estimate, when: Quantiles): Words {
  const day = when.p50 === null ? null : dayWords(subject, when.p50);
  if (!subject.result.run.random) {
    if (probability.value === 0) return { en: 'never in the run', zh: '运行期内没有发生' };
    return day === null ? { en: 'in the run', zh: '运行期内发生' } : { en: `on ${day.en}`, zh: `${day.zh}发生` };
  }
  const share = chance(probability);
  const by =
    day === null ? { en: '', zh: '' } : { en: `, half of those by ${day.en}`, zh: `，其中一半在${day.zh}之前` };
  return {
    en: `in ${share} of runs${by.en}`,
    zh: `在${chance_zh(probability)}的模拟中发生${by.zh}`,
  };
}

/** Breached where it happens in more of the runs than the threshold `breach`; `what` says what happens. */
export function judgeChance(subject: Subject, probability: Estimate, when: Quantiles, what: Words): Judgement {
  const { breach } = subject.scenario.thresholds;
  const how = happens(subject, probability, when);
  const line = subject.result.run.random
    ? { en: ` (the line is ${shareLine(breach)} of runs)`, zh: `（界线为${shareLine(breach)}的模拟）` }
    : { en: '', zh: '' };
  return {
    status: (probability.value ?? 0) > breach ? 'breach' : 'pass',
    probability,
    when,
    evidence: { en: `${what.en}: ${how.en}${line.en}.`, zh: `${what.zh}：${how.zh}${line.zh}。` },
  };
}

/** How likely a line is crossed, as watched in the run. */
export function crossingOf({ result }: Subject, of: LineFigure, line: number): LineCrossing {
  const found = result.lines.find((one) => one.of === of && one.line === line);
  if (found === undefined) throw new Error(`no line of ${of} at ${line} was watched`);
  return found;
}
