import { basename, dirname } from 'node:path';
import { type Command, Option } from '@commander-js/extra-typings';
import { junitXml } from '../../reports/formats/junit.ts';
import { sarifLog } from '../../reports/formats/sarif.ts';
import { checkTable } from '../../reports/terminal/check-table.ts';
import { readNotice } from '../../reports/words/compliance-words.ts';
import { rulePacks } from '../findings/compliance/rule-packs.ts';
import { readScenarioFile } from '../io/read-scenario-file.ts';
import { diagnosed, ScenarioError } from '../scenario/diagnostics.ts';
import { fieldPlaces } from '../scenario/field-place.ts';
import { didYouMean, nearestName } from '../scenario/nearest-name.ts';
import { listed, say } from '../scenario/say.ts';
import { printable } from '../scenario/show.ts';
import { addRunOptions, jsonOption, langOption, loadOptions, outOption, quietOption } from './common-options.ts';
import { outputFolder } from './output-folder.ts';
import { terminalLooks } from './print-table.ts';
import { runScenario } from './run-scenario.ts';

/** Exit code when a rule is breached. */
const BREACHED = 3;
const ALL = 'all';

const packNames: readonly string[] = rulePacks.map(({ pack }) => pack);

const rulesOption = () =>
  new Option('--rules <packs>', `rule packs, parted by commas: ${packNames.join(', ')}, or ${ALL}`).default(ALL);

/** The packs of `--rules cn-pyramid,us-ftc`; throws a ScenarioError that points at every name that is none. */
function packsOf(given: string): readonly string[] {
  const allowed = [...packNames, ALL];
  let column = 1;
  const names = given.split(',').map((part) => {
    const at = column + (part.length - part.trimStart().length);
    column += part.length + 1;
    return { name: part.trim(), column: at };
  });
  const unknown = names.filter(({ name }) => !allowed.includes(name));
  if (unknown.length > 0) {
    throw new ScenarioError(
      unknown.map(({ name, column: at }) => {
        const nearest = nearestName(name, allowed);
        return diagnosed(
          { file: '--rules', line: 1, column: at },
          {
            message: say`there is no such rule pack`,
            got: printable(name) || say`nothing`,
            allowed: listed(allowed),
            hint: didYouMean(nearest),
          },
        );
      }),
    );
  }
  return names.some(({ name }) => name === ALL) ? packNames : names.map(({ name }) => name);
}

/** A file that is written once all is known; whether it can be is tried at once. */
function later(path: string | undefined): (text: string) => void {
  if (path === undefined) return () => {};
  const write = outputFolder(dirname(path));
  return (text) => write(basename(path), text);
}

/** `check FILE`: each rule with pass, breach, not applicable or undecidable; exit code 3 on a breach. */
export function addCheckCommand(program: Command): void {
  addRunOptions(
    program
      .command('check')
      .summary('hold a scenario against rule packs: breach, evidence, probability, remedy')
      .description(
        'Simulates a scenario and holds it against rule packs: each rule with pass, breach, not applicable or not decidable from the file, evidence, the probability of breach and when, and a remedy. A screening aid, not legal advice. Exit 0: nothing is breached; 3: something is.',
      )
      .argument('<file>', 'a scenario file')
      .addOption(rulesOption()),
  )
    .addOption(jsonOption())
    .option('--junit <file>', 'also write the rules as test cases (JUnit XML), for pipelines')
    .option('--sarif <file>', 'also write a SARIF 2.1.0 log, with lines of the scenario file')
    .addOption(outOption())
    .addOption(quietOption())
    .addOption(langOption())
    .action(async (file, given) => {
      const packs = packsOf(given.rules);
      const loaded = readScenarioFile(file, loadOptions(given));
      const { workers, quiet, lang, out } = given;
      const [junit, sarif] = [later(given.junit), later(given.sarif)];
      const write = out === undefined ? () => {} : outputFolder(out);
      const { scenario, run, compliance: all } = await runScenario(loaded, { workers, quiet });
      const compliance = all.filter(({ pack }) => packs.includes(pack));
      const data = {
        scenario,
        notice: readNotice(compliance, 'en'),
        notice_zh: readNotice(compliance, 'zh'),
        compliance,
      };
      const checked = { file, scenario, run, outcomes: compliance, lang, placeOf: fieldPlaces(loaded.source, file) };
      const [xml, log] = [junitXml(checked), sarifLog(checked)];
      junit(xml);
      sarif(log);
      write('compliance.json', `${JSON.stringify(data, null, 1)}\n`);
      write('compliance.junit.xml', xml);
      write('compliance.sarif', log);
      if (given.json) process.stdout.write(`${JSON.stringify(data)}\n`);
      else if (!quiet) console.log(checkTable(scenario, compliance, { lang, ...terminalLooks() }));
      if (compliance.some(({ status }) => status === 'breach')) process.exitCode ??= BREACHED;
    });
}
