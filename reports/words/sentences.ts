import type { Language } from './language.ts';

/** A reading with its full stop. */
export const sentence = (reading: string, lang: Language): string =>
  reading === '' ? '' : reading + (lang === 'en' ? '.' : '。');

/** Whole sentences as running text: parted by a space in English, by nothing in Chinese. */
export const joinSentences = (given: readonly string[], lang: Language): string =>
  given.filter((text) => text !== '').join(lang === 'en' ? ' ' : '');

/** Readings as running text, each with its full stop; empty ones are left out. */
export const sentences = (readings: readonly string[], lang: Language): string =>
  joinSentences(
    readings.map((reading) => sentence(reading, lang)),
    lang,
  );

/** A clause as the beginning of a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
