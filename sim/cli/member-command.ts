import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { memberTable } from '../../reports/terminal/member-table.ts';
import { memberOutlook } from '../analysis/member.ts';
import { readScenarioFile } from '../io/read-scenario-file.ts';
import { dayOfRun } from '../scenario/day-of-run.ts';
import { parseAmount } from '../scenario/fields.ts';
import { addRunOptions, jsonOption, langOption, loadOptions, quietOption } from './common-options.ts';
import { withProgress } from './run-scenario.ts';

const amountOption = () =>
  new Option('--amount <money>', 'what the purchase costs, e.g. 4000')
    .argParser((given) => {
      const amount = parseAmount(given);
      if (amount !== null && amount > 0 && amount <= 1e12) return amount;
      throw new InvalidArgumentError('It must be an amount over 0.');
    })
    .makeOptionMandatory();

const onOption = () =>
  new Option('--on <day>', 'day of the purchase: a date such as 2012-03-01, or a day counted from 0').default('0');

/** `member FILE --amount 4000 --on 2012-03-01`: what a buyer may expect of one purchase. */
export function addMemberCommand(program: Command): void {
  addRunOptions(
    program
      .command('member')
      .description(
        'a buyer’s question: what of this purchase comes back, when, with what chance, nothing after which day',
      )
      .argument('<file>', 'a scenario file')
      .addOption(amountOption())
      .addOption(onOption()),
  )
    .addOption(jsonOption())
    .addOption(quietOption())
    .addOption(langOption())
    .action(async (file, given) => {
      const loaded = readScenarioFile(file, loadOptions(given));
      const day = dayOfRun(given.on, loaded.scenario.start);
      const { amount, workers, quiet, lang } = given;
      const outlook = await withProgress([loaded], { workers, quiet }, (on) =>
        memberOutlook(loaded, { amount, day, ...on }),
      );
      if (given.json) process.stdout.write(`${JSON.stringify(outlook)}\n`);
      else if (!quiet) console.log(memberTable(outlook, lang, process.stdout.columns));
    });
}
