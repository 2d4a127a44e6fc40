import { runTable } from '../../reports/terminal/run-table.ts';
import { safeguardTable } from '../../reports/terminal/safeguard-table.ts';
import type { Language } from '../../reports/words/language.ts';
import type { ResultBundle, Scenario } from '../types.ts';

/** How a table may look: in colour only on a terminal and without NO_COLOR (https://no-color.org). */
export function terminalLooks(): { readonly color: boolean; readonly width: number | undefined } {
  const { stdout } = process;
  return { color: stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '', width: stdout.columns };
}

/** Prints the table of a run. */
export function printTable(result: ResultBundle, scenario: Scenario, lang: Language): void {
  const options = { lang, ...terminalLooks() };
  console.log(runTable(result, scenario, options));
  const safeguards = safeguardTable(result, options);
  if (safeguards !== '') console.log(`\n${safeguards}`);
}
