import { phraseBook } from '../../reports/words/problems/phrase-book.ts';
import type { Diagnostic } from '../../sim/scenario/diagnostics.ts';
import { type Value, wording } from '../../sim/scenario/say.ts';

const book = phraseBook.zh;

/** Values of the user's in a sentence, those of the sentences inside it included. */
const valuesIn = (said: Value): string[] =>
  typeof said === 'object' ? said.slice(1).flatMap(valuesIn) : said === '' ? [] : [String(said)];

/** The English words of a sentence and of those inside it. */
const wordsIn = (said: Value): string[] =>
  typeof said === 'object' ? [said[0], ...(said.slice(1) as Value[]).flatMap(wordsIn)] : [];

/** English words have letters outside of what is quoted from a file. */
export const hasWords = (words: string): boolean => /[A-Za-z]/.test(words.replaceAll(/\{\d\}/g, ''));

/** What is wrong with the Chinese of a sentence; empty when nothing is. */
export function chineseFaults(said: Value): string[] {
  const chinese = wording(said, book);
  return [
    ...wordsIn(said)
      .filter((words) => hasWords(words) && !Object.hasOwn(book, words))
      .map((words) => `there is no Chinese for: ${words}`),
    ...valuesIn(said)
      .filter((value) => !chinese.includes(value))
      .map((value) => `“${chinese}” has lost ${value}`),
    ...(/\{\d\}|undefined|\[object/.test(wording(said).replaceAll(/`[^`]*`/g, '')) ? [`unfilled: ${chinese}`] : []),
  ];
}

/** The same of all parts of a problem. */
export const problemFaults = ({ said }: Diagnostic): string[] =>
  [said.message, said.got, said.allowed, said.hint].flatMap((part) => (part === undefined ? [] : chineseFaults(part)));
