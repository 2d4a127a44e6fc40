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
