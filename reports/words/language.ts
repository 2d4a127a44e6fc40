export type { Words } from '../../sim/index.ts';

/** The languages of everything that users read. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The `lang` attribute of a document in that language. */
export const languageTag: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

/** The name of a scenario in the language asked for, as far as the file gives one. */
export const nameOf = (scenario: { name: string; name_zh?: string }, lang: Language): string =>
  lang === 'zh' ? (scenario.name_zh ?? scenario.name) : scenario.name;
