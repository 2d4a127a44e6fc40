import { type Command, InvalidArgumentError, Option, type OptionValues } from '@commander-js/extra-typings';
import type { LoadOptions } from '../model/load-scenario.ts';
import { LONGEST_HORIZON, parseAmount, parseDuration } from '../scenario/fields.ts';

// Each function makes one option, so that commands share its name, its words and its check:
// `program.command('validate').addOption(setOption()).addOption(jsonOption())`. `addRunOptions` adds those of all commands that
// simulate.

/** Reads a whole number between two bounds, or refuses in words. */
function wholeNumber(least: number, most: number, read: (text: string) => number | null = parseAmount) {
  return (given: string): number => {
    const value = read(given);
    if (value !== null && Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** `--paths N`: simulated paths in place of the file's. */
const pathsOption = () =>
  new Option('--paths <number>', 'simulated paths, in place of the file’s').argParser(wholeNumber(1, 100_000_000));

/** `--seed TEXT`: the seed in place of the file's. */
const seedOption = () =>
  new Option('--seed <text>', 'any text; the same seed gives the same digits').argParser((given) => {
    if (given.trim() === '' || given.length > 200) throw new InvalidArgumentError('It must have 1 to 200 characters.');
    return given;
  });

/** `--horizon 730`, `24mo`, `2y`: the length of the run in days, in place of the file's. */
const horizonOption = () =>
  new Option('--horizon <days>', 'length of the run: 730, 24mo (720 days) or 2y (730 days)').argParser(
    wholeNumber(1, LONGEST_HORIZON, parseDuration),
  );

/** `--set path=value`, as often as wanted. */
export const setOption = () =>
  new Option('--set <path=value>', 'a value in place of the file’s, e.g. scheme.payout.days=400; repeatable')
    .argParser((given: string, before: readonly string[]) => [...before, given])
    .default([] as readonly string[], 'none');

/** `--workers N`: threads that simulate. */
const workersOption = () =>
  new Option('--workers <number>', 'threads that simulate; one for each core without it').argParser(
    wholeNumber(1, 256),
  );

/** `--precision X`: stop when the failure probability and the mean recovery are known this well. */
export const precisionOption = () =>
  new Option(
    '--precision <share>',
    'stop once the 95 % intervals are this narrow on either side, e.g. 0.005',
  ).argParser((given) => {
    const value = parseAmount(given);
    if (value !== null && value > 0 && value < 1) return value;
    throw new InvalidArgumentError('It must be a number between 0 and 1.');
  });

/** `--json`: the result alone on stdout. */
export const jsonOption = () => new Option('--json', 'print the result as JSON, and nothing else, on stdout');

/** `-o DIR`: where files go. */
export const outOption = () => new Option('-o, --out <folder>', 'folder for the files that are written');

/** `--quiet`: no progress, no table. */
export const quietOption = () => new Option('--quiet', 'print problems only');

/** `--lang en|zh`: the language of tables and reports. */
export const langOption = () =>
  new Option('--lang <language>', 'language of what is printed').choices(['en', 'zh'] as const).default('en' as const);

/** Adds what every command that simulates takes: paths, seed, horizon, settings and workers. */
export const addRunOptions = <Args extends unknown[], Given extends OptionValues>(command: Command<Args, Given>) =>
  command
    .addOption(pathsOption())
    .addOption(seedOption())
    .addOption(horizonOption())
    .addOption(setOption())
    .addOption(workersOption());

/** What the options above say about reading a scenario. */
export function loadOptions(given: {
  readonly seed?: string;
  readonly paths?: number;
  readonly horizon?: number;
  readonly set?: readonly string[];
}): Pick<LoadOptions, 'set' | 'overrides'> {
  const { seed, paths, horizon, set } = given;
  return { set, overrides: { seed, paths, horizon } };
}
