import type { Language } from '../../reports/words/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The page's own words in each language. */
export const texts: Record<Language, typeof en> = { en, zh };
