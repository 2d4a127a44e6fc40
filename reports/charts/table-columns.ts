import type { ResultBundle } from '../../sim/types.ts';
import { isoDate } from '../words/day.ts';
import { labels } from '../words/labels.ts';
import type { Language } from '../words/language.ts';
import type { Cell, TableColumn } from './chart.ts';

/** A column of numbers; what is not there is a dash. */
export const numberColumn = (label: string, format: (value: number) => string): TableColumn => ({
  label,
  format: (value: Cell) => (typeof value === 'number' ? format(value) : '–'),
  numeric: true,
});

/** The columns that say which day a row is about: its number, and its date when the scenario has a start. */
export function dayColumns(result: ResultBundle, lang: Language, label: string = labels.day[lang]): TableColumn[] {
  const number = numberColumn(label, String);
  if (result.scenario.start === undefined) return [number];
  return [number, { label: labels.date[lang], format: String, numeric: false }];
}

/** The cells of these columns. */
export const dayCells = (day: number, { scenario: { start } }: ResultBundle): Cell[] =>
  start === undefined ? [day] : [day, isoDate(day, start)];
