import { type Language, languages } from '../../reports/words/language.ts';
import { type MeaningLine, readMeaning } from '../../reports/words/readings/meaning.ts';
import { sentence } from '../../reports/words/sentences.ts';
import { type LoadedScenario, meaningOf } from '../../sim/index.ts';
import type { FileMeaning } from './session.ts';

/** What a scenario says, in whole sentences of each language. */
export function fileMeaning(loaded: LoadedScenario): FileMeaning {
  const meaning = meaningOf(loaded);
  const linesIn = (lang: Language): MeaningLine[] =>
    readMeaning(meaning, loaded.scenario, lang).map((line) => ({ ...line, text: sentence(line.text, lang) }));
  return Object.fromEntries(languages.map((lang) => [lang, linesIn(lang)])) as Record<Language, MeaningLine[]>;
}
