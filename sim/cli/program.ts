import { Command, CommanderError } from '@commander-js/extra-typings';
import type { Language } from '../../reports/words/language.ts';
import { phraseBook } from '../../reports/words/problems/phrase-book.ts';
import { ScenarioError, UserError } from '../scenario/diagnostics.ts';
import { wording } from '../scenario/say.ts';
import { printable } from '../scenario/show.ts';
import { VERSION } from '../scenario/version.ts';
import { addCheckCommand } from './check-command.ts';
import { addCompareCommand } from './compare-command.ts';
import { addDashboardCommand } from './dashboard-command.ts';
import { addInitCommand } from './init-command.ts';
import { addMemberCommand } from './member-command.ts';
import { addReportCommand } from './report-command.ts';
import { addRunCommand } from './run-command.ts';
import { addSweepCommand } from './sweep-command.ts';
import { languageOf, usageWords } from './usage-words.ts';
import { addValidateCommand } from './validate-command.ts';
import { addVerifyCommand } from './verify-command.ts';

/** The commands, in the order of the help; a new one is one file and one line here. */
const commands = [
  addRunCommand,
  addMemberCommand,
  addValidateCommand,
  addCheckCommand,
  addCompareCommand,
  addSweepCommand,
  addReportCommand,
  addDashboardCommand,
  addVerifyCommand,
  addInitCommand,
];

const GOOD = 0;
const INTERNAL = 1;
const USAGE = 2;

const INTERNAL_WORDS = {
  en: {
    found: 'internal error: ',
    report: 'Please report it with the scenario; REBATESCOPE_DEBUG=1 shows where it arose.',
  },
  zh: { found: '内部错误：', report: '请连同情景一并报告；设置REBATESCOPE_DEBUG=1可显示出错位置。' },
};

function buildProgram(lang: Language): Command {
  const program = new Command('rebatescope')
    .description('Models consumption-rebate schemes exactly: what a promise needs, when it fails, who gets what.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(usageWords(text, lang)) })
    // Before the commands are added, since each takes it over: a mistake in usage must not end the process by itself.
    .exitOverride();
  for (const add of commands) add(program);
  return program;
}

/**
 * Runs one command line (without `node` and the script) and gives the exit code: 0 good, 1 internal error, 2 bad input
 * or usage, or what the command has set as `process.exitCode`.
 */
export async function runCommandLine(given: readonly string[]): Promise<number> {
  const lang = languageOf(given);
  const program = buildProgram(lang);
  try {
    if (given.length === 0) {
      program.outputHelp({ error: true });
      return USAGE;
    }
    await program.parseAsync(given, { from: 'user' });
    return Number(process.exitCode ?? GOOD);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? GOOD : USAGE;
    if (error instanceof ScenarioError || error instanceof UserError) {
      for (const line of error.lines) console.error(printable(wording(line, phraseBook[lang]), 4000));
      return USAGE;
    }
    const words = error instanceof Error ? error.message : String(error);
    console.error(`rebatescope: ${INTERNAL_WORDS[lang].found}${words}`);
    if (process.env.REBATESCOPE_DEBUG) console.error(error);
    else console.error(INTERNAL_WORDS[lang].report);
    return INTERNAL;
  }
}
