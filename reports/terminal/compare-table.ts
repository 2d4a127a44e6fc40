import { createColors } from 'picocolors';
import { type Comparison, printable } from '../../sim/index.ts';
import { formatDuration } from '../words/day.ts';
import { type Language, nameOf } from '../words/language.ts';
import {
  drawnOf,
  isDrawn,
  knownMeasures,
  letterOf,
  measureNames,
  readDifference,
  readMeasure,
  readPairing,
  readStopped,
} from '../words/readings/comparison.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { joinSentences, sentences } from '../words/sentences.ts';
import { levelMark } from './level-mark.ts';
import { columnsOf, padEnd, WIDEST, wrapWords } from './wrap-words.ts';

export interface CompareTableOptions {
  readonly lang: Language;
  /** Whether the terminal shows colours; nothing is said by colour alone. */
  readonly color: boolean;
  /** Columns of the terminal; 80 without it. */
  readonly width?: number;
  /** Scenarios that were to be compared. */
  readonly asked: number;
}

const LONGEST_NAME = 80;

const RUN = { en: 'Run', zh: '运行' };

/** How the runs of a comparison hang together. */
function runWords(comparison: Comparison, asked: number, lang: Language): string {
  const { scenarios } = comparison;
  const drawn = drawnOf(comparison);
  const { seed, horizonDays } = scenarios[0].run;
  const alike = lang === 'en' ? 'The same draws for all' : '各情景使用相同的随机数';
  const seconds = scenarios.reduce((sum, { run }) => sum + run.seconds, 0);
  const sure = readSureness(drawn, lang);
  const said = joinSentences(
    [
      drawn.run.random ? `${alike} · ${sure}` : sure,
      sentences([readPairing(comparison, lang), readStopped(comparison, asked, lang)], lang),
    ],
    lang,
  );
  const length = formatDuration(horizonDays, lang);
  return `${said} ${length} · ${lang === 'en' ? 'seed' : '种子'} ${printable(seed)} · ${seconds.toFixed(1)}${lang === 'en' ? ' s' : '秒'}`;
}

/**
 * A comparison for a terminal: the verdict of each scenario under its letter, then each figure of each, with what it has more
 * or less than the first. Ends without a line end.
 */
export function compareTable(comparison: Comparison, { lang, color, width = 80, asked }: CompareTableOptions): string {
  const colors = createColors(color);
  const { scenarios, differences } = comparison;
  const measures = knownMeasures(comparison);
  const labels = [RUN, ...measures.map((measure) => measureNames[measure])];
  const indent = Math.max(...labels.map((name) => columnsOf(name[lang]))) + 2;
  const full = Math.max(40, Math.min(WIDEST, width));
  const marks = scenarios.map(({ verdict }) => levelMark(verdict.level, lang, colors));
  const plain = scenarios.map(({ verdict }) => levelMark(verdict.level, lang, createColors(false)));
  const widest = Math.max(...plain.map(columnsOf));
  const heads = scenarios.map((result, i) => {
    const name = printable(nameOf(result.scenario, lang), LONGEST_NAME);
    return `${letterOf(i)}  ${marks[i]}${' '.repeat(widest - columnsOf(plain[i]))}  ${name}`;
  });

  const rows = measures.flatMap((measure) =>
    scenarios.flatMap((result, i) => {
      const one = differences.find((other) => other.measure === measure && other.from === 0 && other.to === i);
      const change = one === undefined ? '' : readDifference(one, isDrawn(comparison, one), lang);
      const figure = readMeasure(measure, result, lang);
      const text = change === '' ? figure : `${figure}${lang === 'en' ? ': ' : '：'}${change}`;
      return wrapWords(text, full - indent - 3).map((line, j) => {
        const label = i === 0 && j === 0 ? measureNames[measure][lang] : '';
        return `${colors.dim(padEnd(label, indent))}${j === 0 ? letterOf(i) : ' '}  ${line}`;
      });
    }),
  );
  const foot = wrapWords(runWords(comparison, asked, lang), full - indent).map(
    (line, j) => `${colors.dim(padEnd(j === 0 ? RUN[lang] : '', indent))}${line}`,
  );
  return [...heads, ...rows, ...foot].join('\n');
}
