import { daysSinceEpoch } from './calendar.ts';
import { type Diagnostic, diagnosed } from './diagnostics.ts';
import { LARGEST, parseAmount } from './fields.ts';
import { didYouMean, nearestName } from './nearest-name.ts';
import type { Problem } from './place.ts';
import { say } from './say.ts';
import { listOf, printable, show } from './show.ts';

/** Longest series file, in characters: 100 years of wide rows fit. */
export const LONGEST_SERIES_TEXT = 20_000_000;
/** After so many problems the rest of the file is not listed. */
const MOST_PROBLEMS = 20;
/** Among so many columns the one that was meant is looked for. */
const MOST_NAMES = 1000;

interface Cell {
  readonly text: string;
  readonly column: number;
}

/** The rows of a CSV text (RFC 4180): quotes around a cell may hold commas, quotes (doubled) and ends of lines. */
function* csvRows(text: string): Generator<{ line: number; cells: Cell[] }> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  let lineStart = at;
  while (at < text.length) {
    const row: { line: number; cells: Cell[] } = { line, cells: [] };
    for (;;) {
      const column = at - lineStart + 1;
      let cell = '';
      if (text[at] === '"') {
        for (at++; at < text.length; at++) {
          if (text[at] === '"') {
            if (text[at + 1] !== '"') break;
            at++;
          } else if (text[at] === '\n') {
            line++;
            lineStart = at + 1;
          }
          cell += text[at];
        }
        at++;
      }
      const from = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++;
      cell += text.slice(from, at);
      row.cells.push({ text: cell.trim(), column });
      if (text[at] !== ',') break;
      at++;
    }
    at++;
    line++;
    lineStart = at;
    yield row;
  }
}

export interface SeriesRequest {
  /** The name of the file for messages. */
  readonly file: string;
  readonly column: string;
  /** Days that the run needs. */
  readonly horizon: number;
  /** Calendar date of day 0, for a file with a column `date`. */
  readonly start?: string;
}

/**
 * Reads a level a day from a CSV text: a header, a column `day` (0, 1, 2, …) or `date` (consecutive, from `start`) and
 * the named column. Gives at least `horizon` numbers when nothing was wrong; reports every problem otherwise.
 */
export function readSeries(
  text: string,
  { file, column, horizon, start }: SeriesRequest,
  report: (diagnostic: Diagnostic) => void,
): number[] {
  let problems = 0;
  const fail = (line: number, at: number, problem: Problem) => {
    problems += 1;
    if (problems <= MOST_PROBLEMS) report(diagnosed({ file, line, column: at }, problem));
    if (problems === MOST_PROBLEMS + 1)
      report(diagnosed({ file, line, column: 1 }, { message: say`more problems follow from here on` }));
  };
  const numbers: number[] = [];
  if (text.length > LONGEST_SERIES_TEXT) {
    fail(1, 1, { message: say`the file is too long for a series`, allowed: say`${LONGEST_SERIES_TEXT} characters` });
    return numbers;
  }
  const rows = csvRows(text);
  const { value: header, done } = rows.next();
  if (done || text.trim() === '') {
    fail(1, 1, { message: say`the file is empty`, allowed: say`a header and one row a day` });
    return numbers;
  }
  const names = header.cells.map((cell) => cell.text);
  const shown = listOf(names);
  const valueAt = names.indexOf(column);
  const dayAt = names.includes('day') ? names.indexOf('day') : names.indexOf('date');
  const dated = dayAt >= 0 && names[dayAt] === 'date';
  if (valueAt < 0) {
    const nearest = nearestName(column, names.slice(0, MOST_NAMES));
    fail(1, 1, {
      message: say`there is no column “${printable(column)}”`,
      allowed: shown,
      hint: didYouMean(nearest),
    });
  }
  if (dayAt < 0) {
    fail(1, 1, {
      message: say`there is no column \`day\` or \`date\``,
      got: shown,
      hint: say`Add a column \`day\` that counts 0, 1, 2, …`,
    });
  }
  const first = dated && start !== undefined ? daysSinceEpoch(start) : 0;
  if (dated && (start === undefined || first === null)) {
    fail(1, header.cells[dayAt].column, {
      message: say`the column \`date\` needs a \`start\` in the scenario`,
      hint: say`Write \`start: YYYY-MM-DD\` into the scenario, or use a column \`day\``,
    });
  }
  if (problems > 0 || first === null) return numbers;

  let last = header.line;
  let expected = 0;
  for (const { line, cells } of rows) {
    if (cells.length === 1 && cells[0].text === '') continue;
    if (problems > MOST_PROBLEMS) break;
    last = line;
    const dayCell = cells[dayAt] ?? { text: '', column: 1 };
    const given = dated ? daysSinceEpoch(dayCell.text) : /^\d+$/.test(dayCell.text) ? Number(dayCell.text) : null;
    const day = given === null ? null : given - first;
    if (day !== expected) {
      const before = expected > 0 ? say`one day after the row above` : dated ? `${start}` : '0';
      fail(line, dayCell.column, {
        message:
          day === null
            ? dated
              ? say`the date is not one`
              : say`the day is not one`
            : day < expected
              ? say`the days do not rise by one`
              : say`days are missing`,
        got: show(dayCell.text),
        allowed: before,
        hint: say`Give one row for each day, without gaps`,
      });
    }
    expected = (day ?? expected) + 1;
    const cell = cells[valueAt] ?? { text: '', column: 1 };
    const value = parseAmount(cell.text);
    if (value === null || !(value >= 0 && value <= LARGEST)) {
      fail(line, cell.column, {
        message: say`“${printable(column)}” does not fit`,
        got: cell.text === '' ? say`nothing` : show(cell.text),
        allowed: say`a number from 0 to 1e18`,
      });
    }
    numbers.push(value ?? 0);
  }
  if (problems === 0 && numbers.length < horizon) {
    fail(last, 1, {
      message: say`the file ends before the run does`,
      got: say`${numbers.length} days`,
      allowed: say`at least ${horizon} (the horizon)`,
      hint: say`Add rows or shorten \`horizon\``,
    });
  }
  return numbers;
}
