import type { Words } from '../../sim/index.ts';
import { labelsInChinese } from './field-labels.ts';
import type { Language } from './language.ts';

/** `poolShare` as “Pool share”. */
const spelt = (key: string): string => {
  const words = key.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Short names of the file that say too little beside a control. */
const SHORT: Readonly<Record<string, string>> = {
  sd: 'Standard deviation',
  cv: 'Coefficient of variation',
  fee: 'Service fee',
  initial: 'On day 0',
  cap: 'Claim per unit spent',
  draw: 'Owners draw',
  about: 'About this file',
  name_zh: 'Name in Chinese',
  question_zh: 'Question in Chinese',
  expect: 'Expectations',
  min: 'Least',
  max: 'Largest',
  mode: 'Likeliest',
  'correlations.rank': 'Rank correlation',
};

/** The name of a field; a part of the file may have a name of its own for it. */
export const labelOf = (key: string, part = ''): Words => ({
  en: SHORT[`${part}.${key}`] ?? SHORT[key] ?? spelt(key),
  zh: labelsInChinese[`${part}.${key}`] ?? labelsInChinese[key] ?? spelt(key),
});

/** The name of an entry of a list by its place from 0, or of a map by the name that the file gives it. */
export const rowLabel = ({ en, zh }: Words, key: string | number): Words =>
  typeof key === 'string' ? { en: key, zh: key } : { en: `${en} ${key + 1}`, zh: `${zh} ${key + 1}` };

/**
 * A number of a scenario by the names of the fields on the way to it: `market.turnover.growth.rate` as `Turnover › Growth › Rate`.
 * `path` is as users write it. The outermost part is where one looks for it, not what it is.
 */
export function fieldName(path: string, lang: Language): string {
  const [part, ...rest] = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  const names = [labelOf(part)];
  for (const key of rest) {
    const isPlace = /^\d+$/.test(key);
    // The entry of a list stands for the list.
    if (isPlace) names.push(rowLabel(names.pop()!, Number(key)));
    else names.push(labelOf(key, part));
  }
  return names
    .slice(names.length > 2 ? 1 : 0)
    .map((name) => name[lang])
    .join(' › ');
}
