import type { Command } from '@commander-js/extra-typings';
import { readScenarioFile } from '../io/read-scenario-file.ts';
import { type Diagnostic, formatDiagnostic, ScenarioError, UserError } from '../scenario/diagnostics.ts';
import { printable } from '../scenario/show.ts';
import type { LoadedScenario } from '../types.ts';
import { jsonOption, loadOptions, setOption } from './common-options.ts';

interface Checked {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly loaded?: LoadedScenario;
}

function check(file: string, set: readonly string[]): Checked {
  try {
    return { file, diagnostics: [], loaded: readScenarioFile(file, loadOptions({ set })) };
  } catch (error) {
    if (error instanceof ScenarioError) return { file, diagnostics: error.diagnostics };
    // A file that cannot be read has no line to show; its beginning stands for it.
    if (error instanceof UserError) {
      const message = error.message.replace(`${file} `, '');
      return { file, diagnostics: [{ file, line: 1, column: 1, message }] };
    }
    throw error;
  }
}

/** One line on what a good file holds. */
function summary({ scenario: { name, horizon, paths, scheme } }: LoadedScenario): string {
  const payout = 'schedule' in scheme.payout ? 'schedule' : scheme.payout.kind;
  return `${name} (${payout}, ${horizon} days, ${paths} paths)`;
}

export function addValidateCommand(program: Command): void {
  program
    .command('validate')
    .summary('check scenario files only')
    .description(
      'Checks scenario files and lists every problem with its line and column. Exit 0: all are good; 2: not.',
    )
    .argument('<files...>', 'scenario files (YAML or JSON)')
    .addOption(setOption())
    .addOption(jsonOption())
    .action((files, { json, set }) => {
      const checked = files.map((file) => check(file, set));
      const bad = checked.filter(({ loaded }) => loaded === undefined);
      if (json) {
        const report = checked.map(({ file, loaded, diagnostics }) => ({
          file,
          ok: loaded !== undefined,
          diagnostics,
        }));
        console.log(JSON.stringify({ files: report }, null, 2));
      } else {
        for (const { file, loaded } of checked)
          if (loaded) console.log(`${printable(file, 1000)}: good: ${summary(loaded)}`);
        for (const { diagnostics } of bad) for (const one of diagnostics) console.error(formatDiagnostic(one));
        const problems = bad.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
        if (bad.length > 0)
          console.error(
            `${problems} problem${problems === 1 ? '' : 's'} in ${bad.length} of ${files.length} file${files.length === 1 ? '' : 's'}`,
          );
      }
      if (bad.length > 0) process.exitCode = 2;
    });
}
