import type { ExpectationOutcome } from '../../../sim/types.ts';
import { formatDay } from '../day.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

/** Met, missed, or only held against the result. */
export function outcomeWord({ met, informational }: ExpectationOutcome, lang: Language): string {
  if (informational) {
    return met
      ? { en: 'agrees with reality', zh: '与现实相符' }[lang]
      : { en: 'differs from reality', zh: '与现实不符' }[lang];
  }
  return met ? { en: 'met', zh: '符合' }[lang] : { en: 'missed', zh: '不符' }[lang];
}

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const RANGE = new RegExp(`^${NUMBER}(?:(?: to | ± )${NUMBER})?$`);
/** Measures whose figures are days of the run. */
const IS_DAY = /(?:^|\.)(?:day|firstShortDay)\.p\d\d$/;

/** A figure of a measure: a day as its date where the scenario has a start. */
const figureWord = (measure: string, value: number, lang: Language, start: string | undefined): string =>
  IS_DAY.test(measure) && start !== undefined ? formatDay(value, start, lang) : formatNumber(value, lang);

/** What was wanted, its numbers as all others are written; a text stands as it is. */
export function wantedWord({ wanted, measure }: ExpectationOutcome, lang: Language, start?: string): string {
  if (!RANGE.test(wanted)) return wanted;
  const [value, distance] = wanted.split(' ± ');
  const words = value.replace(new RegExp(NUMBER, 'g'), (number) => figureWord(measure, Number(number), lang, start));
  const around = distance === undefined ? '' : ` ± ${formatNumber(Number(distance), lang)}`;
  return (lang === 'en' ? words : words.replace(' to ', '至')) + around;
}

/** What the run gave for the measure. */
export function gotWord({ got, measure }: ExpectationOutcome, lang: Language, start?: string): string {
  if (got === null) return { en: 'none', zh: '无' }[lang];
  return typeof got === 'number' ? figureWord(measure, got, lang, start) : got;
}

/** How many lines of the `expect:` block are met; empty without any. */
export function readExpectations(expect: readonly ExpectationOutcome[], lang: Language): string {
  const held = expect.filter(({ informational }) => !informational);
  const information = expect.filter(({ informational }) => informational);
  const count = (list: readonly ExpectationOutcome[]) => `${list.filter(({ met }) => met).length}/${list.length}`;
  const parts: string[] = [];
  if (held.length > 0) parts.push(lang === 'en' ? `${count(held)} expectations met` : `${count(held)}项预期符合`);
  if (information.length > 0) {
    parts.push(lang === 'en' ? `${count(information)} real figures agree` : `${count(information)}项真实数据相符`);
  }
  return parts.join(lang === 'en' ? ', ' : '，');
}

/** The measure as short as a row’s name: without the section that most stand in. */
export const measureName = ({ measure }: ExpectationOutcome): string => measure.replace(/^sustainability\./, '');

/** The outcomes that hold a reported figure against the run, and the others. */
export const withReal = (expect: readonly ExpectationOutcome[]): ExpectationOutcome[] =>
  expect.filter(({ real }) => real !== undefined);
