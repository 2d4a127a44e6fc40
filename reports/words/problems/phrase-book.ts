import type { PhraseBook } from '../../../sim/index.ts';
import type { Language } from '../language.ts';
import { commands } from './commands.ts';
import { files } from './files.ts';
import { market } from './market.ts';
import { reading } from './reading.ts';
import { scheme } from './scheme.ts';

/** What problems of files are called, by the English words that stand where they are found. */
export const phraseBook: Record<Language, PhraseBook> = {
  en: {},
  zh: { ...reading, ...files, ...market, ...scheme, ...commands },
};
