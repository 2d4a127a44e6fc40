import { join } from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { byAgeCsv, cohortsCsv, csv, seriesCsv, summaryCsv } from '../../reports/formats/csv.ts';
import { htmlReport } from '../../reports/formats/html.ts';
import { byAgeParquet, cohortsParquet, parquet, seriesParquet, summaryParquet } from '../../reports/formats/parquet.ts';
import { pyramidTables } from '../../reports/formats/pyramid-tables.ts';
import { reportCommand } from '../../reports/words/command.ts';
import { readScenarioFile } from '../io/read-scenario-file.ts';
import { addRunOptions, langOption, loadOptions, outOption, quietOption } from './common-options.ts';
import { outputFolder } from './output-folder.ts';
import { runScenario } from './run-scenario.ts';

/** `report FILE -o DIR`: one HTML file that opens offline, with the data beside it as CSV, Parquet and JSON. */
export function addReportCommand(program: Command): void {
  addRunOptions(
    program
      .command('report')
      .description('simulate a scenario and write a report that opens offline, with its data as CSV, Parquet and JSON')
      .argument('<file>', 'a scenario file')
      .addOption(outOption().default('report')),
  )
    .addOption(quietOption())
    .addOption(langOption())
    .action(async (file, given) => {
      const loaded = readScenarioFile(file, loadOptions(given));
      const { out, workers, quiet, lang } = given;
      const write = outputFolder(out);
      const result = await runScenario(loaded, { workers, quiet });
      const command = reportCommand(result, { file, out, set: given.set, lang });
      write('report.html', htmlReport(result, loaded.scenario, { lang, source: loaded.source, command }));
      write('result.json', `${JSON.stringify(result, null, 1)}\n`);
      write('series.csv', seriesCsv(result));
      write('cohorts.csv', cohortsCsv(result));
      write('summary.csv', summaryCsv(result));
      write('series.parquet', seriesParquet(result));
      write('cohorts.parquet', cohortsParquet(result));
      write('summary.parquet', summaryParquet(result));
      if (result.sustainability.recovery.byAge !== null) {
        write('cohorts-by-age.csv', byAgeCsv(result));
        write('cohorts-by-age.parquet', byAgeParquet(result));
      }
      for (const [name, columns] of pyramidTables(result)) {
        write(`${name}.csv`, csv(columns));
        write(`${name}.parquet`, parquet(columns));
      }
      if (!quiet) console.log(join(out, 'report.html'));
    });
}
