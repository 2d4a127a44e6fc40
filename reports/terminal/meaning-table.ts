import type { Language } from '../words/language.ts';
import type { MeaningLine } from '../words/readings/meaning.ts';
import { sentence } from '../words/sentences.ts';
import { columnsOf, padEnd, WIDEST, wrapWords } from './wrap-words.ts';

/** What a file means, below its name: each row a name and plain sentences, indented. Ends without a line end. */
export function meaningTable(lines: readonly MeaningLine[], lang: Language, width = 80): string {
  const indent = Math.max(...lines.map(({ name }) => columnsOf(name))) + 2;
  const room = Math.max(30, Math.min(WIDEST, width) - indent - 3);
  return lines
    .flatMap(({ name, text }, i) =>
      wrapWords(sentence(text, lang), room).map((line, j) => {
        const label = j === 0 && lines[i - 1]?.name !== name ? name : '';
        return `  ${padEnd(label, indent)}${line}`;
      }),
    )
    .join('\n');
}
