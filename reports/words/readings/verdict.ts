import type { ResultBundle } from '../../../sim/types.ts';
import { levelMeanings, levelWords } from '../labels.ts';
import type { Language } from '../language.ts';

/** The verdict and what it means: `Unsustainable: the promise cannot be kept`. */
export function readVerdict({ verdict }: ResultBundle, lang: Language): string {
  const level = levelWords[verdict.level][lang];
  return lang === 'en'
    ? `${level}. ${levelMeanings[verdict.level].en}`
    : `${level}。${levelMeanings[verdict.level].zh}`;
}

/** The reasons, each a clause to stand behind “because”. */
export const readReasons = ({ verdict }: ResultBundle, lang: Language): string[] =>
  verdict.reasons.map(({ text, text_zh }) => (lang === 'en' ? text : text_zh));
