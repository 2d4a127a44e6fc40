import { createColors } from 'picocolors';
import { printable, type Sweep, type SweepAxis } from '../../sim/index.ts';
import { formatDuration } from '../words/day.ts';
import { type Language, nameOf } from '../words/language.ts';
import { readRefused, readSweep, readSweepRuns } from '../words/readings/sweep.ts';
import { sentence } from '../words/sentences.ts';
import {
  axisFormat,
  axisName,
  mainMeasure,
  measureName,
  onScale,
  readFigure,
  readShort,
  toldMeasures,
} from '../words/sweep-figures.ts';
import { columnsOf, WIDEST, wrapWords } from './wrap-words.ts';

export interface SweepTableOptions {
  readonly lang: Language;
  /** Whether the terminal shows colours; nothing is said by colour alone. */
  readonly color: boolean;
  /** Columns of the terminal; 80 without it. */
  readonly width?: number;
}

/** Rows of values: with what stands around them a table keeps within a screen. */
const MOST_ROWS = 11;

const THINNED = {
  en: (shown: string, all: string) => `shown: ${shown} of ${all}; -o and --json have all`,
  zh: (shown: string, all: string) => `显示${all}格中的${shown}格，其余见 -o 与 --json`,
};

/** Evenly spaced places of a list, first and last included. */
function thinned(length: number, most: number): number[] {
  if (length <= most) return Array.from({ length }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (length - 1)) / (most - 1)));
}

/** Rows as columns set right, two blanks apart. */
function layOut(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => columnsOf(row[i]))));
  return rows.map((row) =>
    row
      .map((text, i) => ' '.repeat(widths[i] - columnsOf(text)) + text)
      .join('  ')
      .trimEnd(),
  );
}

/** A sweep for a terminal: its answer, then the values with their figures. Ends without a line end. */
export function sweepTable(sweep: Sweep, { lang, color, width = 80 }: SweepTableOptions): string {
  const colors = createColors(color);
  const full = Math.max(40, Math.min(WIDEST, width));
  const { axes, cells, run } = sweep;
  const measures = toldMeasures(sweep);
  const [first, second] = axes;
  const main = mainMeasure(sweep);
  const formats = axes.map((axis) => axisFormat(axis, lang));
  const value = (axis: number, at: number) => formats[axis](onScale(axes[axis], at));
  const figureAt = (at: readonly number[]) => {
    const cell = cells.find((one) => one.at.every((place, i) => place === at[i]));
    return cell === undefined || main === null ? '' : readShort(main, cell.figures[main], run.random, lang);
  };

  // With the name that files give it, where there is room.
  const headOf = (axis: SweepAxis) => {
    const name = axisName(axis, lang);
    const both = `${name} · ${axis.path}`;
    return columnsOf(both) + 2 <= full ? both : name;
  };
  let heads: string[];
  let rows: string[][];
  let shown: number;
  if (second === undefined) {
    heads = [headOf(first)];
    const places = thinned(cells.length, MOST_ROWS);
    shown = places.length;
    const all = (told: readonly string[]) => [
      ['', ...told.map((measure) => measureName(measure, lang))],
      ...places.map((place) => [
        value(0, cells[place].values[0]),
        ...told.map((measure) => readFigure(measure, cells[place].figures[measure], run.random, lang)),
      ]),
    ];
    // The first figures, as many as the terminal bears.
    let count = measures.length;
    while (count > 1 && columnsOf(layOut(all(measures.slice(0, count)))[0]) > full) count--;
    rows = all(measures.slice(0, count));
  } else {
    const down = thinned(first.values.length, MOST_ROWS - 1);
    const all = (across: readonly number[]) => [
      ['', ...across.map((j) => value(1, second.values[j]))],
      ...down.map((i) => [value(0, first.values[i]), ...across.map((j) => figureAt([i, j]))]),
    ];
    let most = second.values.length;
    // As many columns as the terminal bears.
    while (most > 2 && Math.max(...layOut(all(thinned(second.values.length, most))).map(columnsOf)) > full) most--;
    const across = thinned(second.values.length, most);
    shown = down.length * across.length;
    rows = all(across);
    heads = [main === null ? '' : measureName(main, lang), `↓ ${headOf(first)}`, `→ ${headOf(second)}`];
  }
  const lines = layOut(rows);
  const counted = second === undefined ? cells.length : first.values.length * second.values.length;
  const foot = [
    readSweepRuns(sweep, lang),
    formatDuration(run.horizonDays, lang),
    `${lang === 'en' ? 'seed' : '种子'} ${printable(run.seed)}`,
    `${run.seconds.toFixed(1)}${lang === 'en' ? ' s' : '秒'}`,
    ...(shown < counted ? [THINNED[lang](String(shown), String(counted))] : []),
  ].join(' · ');
  return [
    ...wrapWords(sentence(readSweep(sweep, lang), lang), full).map(colors.bold),
    printable(nameOf(sweep.scenario, lang), full),
    ...heads.filter((head) => head !== '').map(colors.dim),
    ...lines,
    ...(sweep.refused.length > 0 ? wrapWords(sentence(readRefused(sweep, lang), lang), full) : []),
    ...wrapWords(foot, full).map(colors.dim),
  ].join('\n');
}
