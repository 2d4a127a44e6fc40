import type { Command } from '@commander-js/extra-typings';
import { byAgeCsv, cohortsCsv, everyDayCsv, seriesCsv, summaryCsv } from '../../reports/formats/csv.ts';
import { readScenarioFile } from '../io/read-scenario-file.ts';
import {
  addRunOptions,
  jsonOption,
  langOption,
  loadOptions,
  outOption,
  precisionOption,
  quietOption,
} from './common-options.ts';
import { outputFolder } from './output-folder.ts';
import { printTable } from './print-table.ts';
import { runScenario } from './run-scenario.ts';

/** Exit code when an `expect:` block is missed. */
const CHECK_FAILED = 3;

/** `run FILE`: simulates one scenario and prints the table, or the result as JSON. */
export function addRunCommand(program: Command): void {
  addRunOptions(
    program
      .command('run')
      .description('simulate a scenario: verdict, what the promise needs, failure, recovery, cash')
      .argument('<file>', 'a scenario file'),
  )
    .addOption(precisionOption())
    .option('--every-day', 'record every day, not at most 400 of them')
    .option('--expect', 'exit with 3 when the file’s expect: block is missed')
    .addOption(jsonOption())
    .addOption(outOption())
    .addOption(quietOption())
    .addOption(langOption())
    .action(async (file, given) => {
      const loaded = readScenarioFile(file, loadOptions(given));
      const { workers, precision, everyDay, quiet, lang, out } = given;
      const write = out === undefined ? () => {} : outputFolder(out);
      const result = await runScenario(loaded, { workers, precision, everyDay, quiet });
      write('result.json', `${JSON.stringify(result, null, 1)}\n`);
      write('summary.csv', summaryCsv(result));
      write('cohorts.csv', cohortsCsv(result));
      if (result.sustainability.recovery.byAge !== null) write('cohorts-by-age.csv', byAgeCsv(result));
      if (everyDay) write('every-day.csv', everyDayCsv(result));
      else write('series.csv', seriesCsv(result));
      if (given.json) process.stdout.write(`${JSON.stringify(result)}\n`);
      else if (!quiet) printTable(result, loaded.scenario, lang);
      if (given.expect && result.expect.some(({ met, informational }) => !met && !informational)) {
        process.exitCode ??= CHECK_FAILED;
      }
    });
}
