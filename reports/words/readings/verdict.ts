import type { ResultBundle } from '../../../sim/types.ts';
import type { Language } from '../language.ts';

/** The reasons, each a clause to stand behind “because”. */
export const readReasons = ({ verdict }: ResultBundle, lang: Language): string[] =>
  verdict.reasons.map(({ text, text_zh }) => (lang === 'en' ? text : text_zh));
