import { resolve } from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { comparisonHtml } from '../../reports/formats/comparison-html.ts';
import { differencesCsv } from '../../reports/formats/csv.ts';
import { compareTable } from '../../reports/terminal/compare-table.ts';
import { compareCommand } from '../../reports/words/command.ts';
import { comparisonProblems, type NamedScenario } from '../analysis/comparison-problems.ts';
import { compareScenarios } from '../compare-scenarios.ts';
import { readScenarioFile } from '../io/read-scenario-file.ts';
import type { LoadOptions } from '../model/load-scenario.ts';
import { ScenarioError, UserError } from '../scenario/diagnostics.ts';
import { type Said, say, wording } from '../scenario/say.ts';
import { addRunOptions, jsonOption, langOption, loadOptions, outOption, quietOption } from './common-options.ts';
import { outputFolder } from './output-folder.ts';
import { terminalLooks } from './print-table.ts';
import { withProgress } from './run-scenario.ts';

/** Files that are given more than once, however they are spelt. */
const twice = (files: readonly string[]): Said[] =>
  [...new Set(files.filter((file, i) => files.findIndex((other) => resolve(other) === resolve(file)) < i))].map(
    (file) => say`${file} is given twice, and would differ in nothing. Copy it, change the copy and compare the two`,
  );

/**
 * Reads all the files.
 *
 * @throws UserError with every problem of every file, and every reason why they cannot be compared
 */
function readAll(files: readonly string[], options: Pick<LoadOptions, 'set' | 'overrides'>): NamedScenario[] {
  const problems = twice(files);
  const good: NamedScenario[] = [];
  for (const file of files) {
    try {
      good.push({ file, loaded: readScenarioFile(file, options) });
    } catch (error) {
      if (!(error instanceof ScenarioError || error instanceof UserError)) throw error;
      problems.push(...error.lines);
    }
  }
  problems.push(...comparisonProblems(good, files.length));
  // A setting that no file can take is said once.
  if (problems.length > 0) throw new UserError(...new Map(problems.map((one) => [wording(one), one])).values());
  return good;
}

/** `compare FILE FILE…`: the same draws under each scenario, and what each has more than the first. */
export function addCompareCommand(program: Command): void {
  addRunOptions(
    program
      .command('compare')
      .summary('several scenarios on the same draws, with paired differences')
      .description(
        'Simulates several scenarios on the same random numbers and says what each has more or less than the first: failure, recovery, what is paid and unpaid, what owners and merchants end with, each difference with its interval. All take seed and number of paths of the first file; horizons must be the same, or given with --horizon.',
      )
      .argument('<files...>', 'two or more scenario files; the others are held against the first'),
  )
    .addOption(jsonOption())
    .addOption(outOption())
    .addOption(quietOption())
    .addOption(langOption())
    .action(async (files, given) => {
      const loaded = readAll(files, loadOptions(given)).map((one) => one.loaded);
      const { workers, quiet, lang, out } = given;
      const write = out === undefined ? () => {} : outputFolder(out);
      const comparison = await withProgress(loaded, { workers, quiet }, (on) => compareScenarios(loaded, on));
      write('comparison.json', `${JSON.stringify(comparison, null, 1)}\n`);
      write('differences.csv', differencesCsv(comparison));
      if (out !== undefined) {
        const command = compareCommand(comparison, { files, out, set: given.set, lang });
        write('comparison.html', comparisonHtml(comparison, { lang, asked: files.length, command }));
      }
      if (given.json) process.stdout.write(`${JSON.stringify(comparison)}\n`);
      else if (!quiet) console.log(compareTable(comparison, { lang, asked: files.length, ...terminalLooks() }));
    });
}
