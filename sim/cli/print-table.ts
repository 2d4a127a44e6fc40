import { runTable } from '../../reports/terminal/run-table.ts';
import type { Language } from '../../reports/words/language.ts';
import type { ResultBundle, Scenario } from '../types.ts';

/** Prints the table of a run; in colour only to a terminal and without NO_COLOR (https://no-color.org). */
export function printTable(result: ResultBundle, scenario: Scenario, lang: Language): void {
  const { stdout } = process;
  const color = stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
  console.log(runTable(result, scenario, { lang, color, width: stdout.columns }));
}
