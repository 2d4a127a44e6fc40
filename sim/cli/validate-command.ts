import type { Command } from '@commander-js/extra-typings';
import { meaningTable } from '../../reports/terminal/meaning-table.ts';
import { type Language, nameOf } from '../../reports/words/language.ts';
import { phraseBook } from '../../reports/words/problems/phrase-book.ts';
import { readMeaning } from '../../reports/words/readings/meaning.ts';
import { meaningOf } from '../findings/meaning.ts';
import { readScenarioFile, UnreadableFile } from '../io/read-scenario-file.ts';
import { asLine, type Diagnostic, diagnosed, ScenarioError } from '../scenario/diagnostics.ts';
import { wording } from '../scenario/say.ts';
import { printable } from '../scenario/show.ts';
import type { LoadedScenario } from '../types.ts';
import { jsonOption, langOption, loadOptions, quietOption, setOption } from './common-options.ts';

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
    if (error instanceof UnreadableFile) {
      return { file, diagnostics: [diagnosed({ file, line: 1, column: 1 }, { message: error.problem })] };
    }
    throw error;
  }
}

/** One line on what a good file holds. */
function summary({ scenario }: LoadedScenario, lang: Language): string {
  const { horizon, paths, scheme } = scenario;
  const payout = scheme.kind !== 'staged' ? scheme.kind : 'schedule' in scheme.payout ? 'schedule' : scheme.payout.kind;
  const name = printable(nameOf(scenario, lang));
  return lang === 'en'
    ? `good: ${name} (${payout}, ${horizon} days, ${paths} paths)`
    : `有效：${name}（${payout}，${horizon}天，${paths}条路径）`;
}

/** What a good file means in plain words, below its line. */
const meaning = (loaded: LoadedScenario, lang: Language): string =>
  meaningTable(readMeaning(meaningOf(loaded), loaded.scenario, lang), lang, process.stdout.columns);

/** The same as data: the figures, and each line in both languages. */
function meaningData(loaded: LoadedScenario) {
  const found = meaningOf(loaded);
  const [en, zh] = (['en', 'zh'] as const).map((lang) => readMeaning(found, loaded.scenario, lang));
  return { ...found, lines: en.map(({ id, text }, i) => ({ id, text, text_zh: zh[i].text })) };
}

/** `validate FILE…`: every problem of every file, or what the file means. */
export function addValidateCommand(program: Command): void {
  program
    .command('validate')
    .summary('check scenario files, and say in plain words what they mean')
    .description(
      'Checks scenario files and lists every problem with its line and column. Of a good file it says in plain words what is promised, what that needs, and what is easily overlooked; nothing is simulated. Exit 0: all are good; 2: not.',
    )
    .argument('<files...>', 'scenario files (YAML or JSON)')
    .addOption(setOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .addOption(langOption())
    .action((files, { json, set, quiet, lang }) => {
      const checked = files.map((file) => check(file, set));
      const bad = checked.filter(({ loaded }) => loaded === undefined);
      if (json) {
        const report = checked.map(({ file, loaded, diagnostics }) => ({
          file,
          ok: loaded !== undefined,
          diagnostics: diagnostics.map(({ said: _, ...told }) => told),
          ...(loaded === undefined ? {} : { meaning: meaningData(loaded) }),
        }));
        console.log(JSON.stringify({ files: report }, null, 2));
      } else {
        for (const { file, loaded } of quiet ? [] : checked) {
          if (loaded) console.log(`${printable(file, 1000)}: ${summary(loaded, lang)}\n${meaning(loaded, lang)}`);
        }
        for (const { diagnostics } of bad)
          for (const one of diagnostics) console.error(wording(asLine(one), phraseBook[lang]));
        const problems = bad.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
        if (bad.length > 0)
          console.error(
            lang === 'en'
              ? `${problems} problem${problems === 1 ? '' : 's'} in ${bad.length} of ${files.length} file${files.length === 1 ? '' : 's'}`
              : `${files.length}个文件中有${bad.length}个共${problems}处问题`,
          );
      }
      if (bad.length > 0) process.exitCode = 2;
    });
}
