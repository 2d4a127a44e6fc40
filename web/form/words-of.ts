import { parse } from 'yaml';
import {
  amountKinds,
  distributionKinds,
  fraudKinds,
  frequencyKinds,
  growthKinds,
  networkKinds,
  ordinaryKinds,
  payoutKinds,
  planKinds,
  referrerKinds,
  safeguardKinds,
  type Words,
} from '../../sim/index.ts';
import { distributionsInChinese } from './chinese/distributions.ts';
import { factsInChinese } from './chinese/facts.ts';
import { fileInChinese } from './chinese/file.ts';
import { labelsInChinese } from './chinese/labels.ts';
import { marketInChinese } from './chinese/market.ts';
import { operatorInChinese } from './chinese/operator.ts';
import { plansInChinese } from './chinese/plans.ts';
import { schemeInChinese } from './chinese/scheme.ts';

/** What the fields say of themselves: the schema has its words in English, and this is the one place of their Chinese. */
export const helpInChinese: Readonly<Record<string, string>> = {
  ...fileInChinese,
  ...marketInChinese,
  ...schemeInChinese,
  ...operatorInChinese,
  ...factsInChinese,
  ...plansInChinese,
  ...distributionsInChinese,
};

/** What stands in a file for a kind, as its record has it, by its title. */
export const exampleOf = new Map<string, unknown>();
/** The Chinese of what kinds say of themselves, by the English. */
const ofKinds = new Map<string, string>();
const kinds = [
  networkKinds,
  growthKinds,
  amountKinds,
  frequencyKinds,
  payoutKinds,
  planKinds,
  referrerKinds,
  fraudKinds,
  safeguardKinds,
  ordinaryKinds,
].flat();
for (const kind of kinds) if ('example' in kind) exampleOf.set(kind.title.en, parse(kind.example));
for (const kind of [...kinds, ...distributionKinds]) {
  ofKinds.set(kind.title.en, kind.title.zh);
  if ('summary' in kind) {
    ofKinds.set(kind.summary.en, kind.summary.zh);
    ofKinds.set(`${kind.summary.en} ${kind.reference}`, kind.summary.zh);
  }
}

/** An English text of the schema with its Chinese; the English where there is none. */
export const wordsOf = (en: string): Words => ({ en, zh: ofKinds.get(en) ?? helpInChinese[en] ?? en });

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
