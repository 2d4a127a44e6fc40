import type { ExpectationOutcome } from '../../../sim/types.ts';
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

/** What was wanted, its numbers as all others are written; a text stands as it is. */
export function wantedWord({ wanted }: ExpectationOutcome, lang: Language): string {
  if (!RANGE.test(wanted)) return wanted;
  const words = wanted.replace(new RegExp(NUMBER, 'g'), (number) => formatNumber(Number(number), lang));
  return lang === 'en' ? words : words.replace(' to ', '至');
}

/** What the run gave for the measure. */
export function gotWord({ got }: ExpectationOutcome, lang: Language): string {
  if (got === null) return { en: 'none', zh: '无' }[lang];
  return typeof got === 'number' ? formatNumber(got, lang) : got;
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
