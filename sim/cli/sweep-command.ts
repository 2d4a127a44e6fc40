import { type Command, Option } from '@commander-js/extra-typings';
import { sweepCsv } from '../../reports/formats/csv.ts';
import { sweepHtml } from '../../reports/formats/sweep-html.ts';
import { sweepTable } from '../../reports/terminal/sweep-table.ts';
import { sweepCommand } from '../../reports/words/command.ts';
import { readScenarioFile } from '../io/read-scenario-file.ts';
import { planSweep, sweepScenario } from '../sweep-scenario.ts';
import { addRunOptions, jsonOption, langOption, loadOptions, outOption, quietOption } from './common-options.ts';
import { outputFolder } from './output-folder.ts';
import { terminalLooks } from './print-table.ts';
import { withProgress } from './run-scenario.ts';

const varyOption = () =>
  new Option('--vary <path=from:to:steps>', 'a number to vary, e.g. market.turnover.growth.rate=0:2%:5; once or twice')
    .argParser((given: string, before: readonly string[]) => [...before, given])
    .default([] as readonly string[], 'none');

const measureOption = () =>
  new Option('--measure <path>', 'a figure of each cell, as in expect: blocks; repeatable')
    .argParser((given: string, before: readonly string[]) => [...before, given])
    .default([] as readonly string[], 'failure, recovery, verdict, growth needed');

/** `sweep FILE --vary PATH=FROM:TO:STEPS …`: where a scheme holds and where it fails, over one number or two. */
export function addSweepCommand(program: Command): void {
  addRunOptions(
    program
      .command('sweep')
      .summary('one or two numbers varied: where the scheme holds and where it fails')
      .description(
        'Simulates a scenario with one or two of its numbers varied over a grid, every cell on the same random numbers, coarse to fine; Ctrl-C keeps the cells that are finished. A cell has the digits of `run` with the same --set.',
      )
      .argument('<file>', 'a scenario file')
      .addOption(varyOption())
      .addOption(measureOption()),
  )
    .addOption(jsonOption())
    .addOption(outOption())
    .addOption(quietOption())
    .addOption(langOption())
    .action(async (file, given) => {
      const { set = [], overrides } = loadOptions(given);
      const { workers, quiet, lang, out, vary, measure } = given;
      const load = (settings: readonly string[]) => readScenarioFile(file, { set: [...set, ...settings], overrides });
      const plan = planSweep(vary, load, measure);
      const write = out === undefined ? () => {} : outputFolder(out);
      const cells = plan.axes.reduce((product, { values }) => product * values.length, 1);
      const sweep = await withProgress(new Array(cells).fill(plan.base), { workers, quiet }, (on) =>
        sweepScenario(plan, on),
      );
      write('sweep.json', `${JSON.stringify(sweep, null, 1)}\n`);
      write('sweep.csv', sweepCsv(sweep));
      if (out !== undefined) {
        write('sweep.html', sweepHtml(sweep, { lang, command: sweepCommand(sweep, { file, out, set, lang, vary }) }));
      }
      if (given.json) process.stdout.write(`${JSON.stringify(sweep)}\n`);
      else if (!quiet) console.log(sweepTable(sweep, { lang, ...terminalLooks() }));
    });
}
