import type { Comparison, Sweep } from '../../sim/index.ts';
import type { ResultBundle } from '../../sim/types.ts';
import type { Language } from './language.ts';

/** A shell word: quoted unless it holds nothing that a shell would read. */
const quoted = (text: string): string => (/^[\w.:/@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

export interface CommandWords {
  readonly file?: string;
  /** Folder of the report. */
  readonly out?: string;
  /** The `--set` settings of the run. */
  readonly set?: readonly string[];
  readonly lang: Language;
}

/** What both command lines say after their files. */
const settings = ({ run }: ResultBundle, { out, set = [], lang }: CommandWords): string[] => [
  `-o ${quoted(out ?? 'report')}`,
  `--seed ${quoted(run.seed)}`,
  ...(run.random ? [`--paths ${run.paths}`] : []),
  `--horizon ${run.horizonDays}`,
  ...set.map((setting) => `--set ${quoted(setting)}`),
  ...(lang === 'en' ? [] : [`--lang ${lang}`]),
];

/** The command line that gives the same report again. */
export const reportCommand = (result: ResultBundle, options: CommandWords): string =>
  ['rebatescope report', quoted(options.file ?? 'scenario.yaml'), ...settings(result, options)].join(' ');

/** The command line that gives the same comparison again. */
export function compareCommand(
  { scenarios }: Comparison,
  { files, ...options }: Omit<CommandWords, 'file'> & { readonly files: readonly string[] },
): string {
  const result = scenarios.find(({ run }) => run.random) ?? scenarios[0];
  const asked = { ...result, run: { ...result.run, paths: result.run.pathsAsked } };
  return ['rebatescope compare', ...files.map(quoted), ...settings(asked, options)].join(' ');
}

/** The command line that gives the same sweep again. */
export function sweepCommand(
  { run, measures }: Sweep,
  { file = 'scenario.yaml', out, set = [], lang, vary }: CommandWords & { readonly vary: readonly string[] },
): string {
  return [
    'rebatescope sweep',
    quoted(file),
    ...vary.map((axis) => `--vary ${quoted(axis)}`),
    ...measures.map((measure) => `--measure ${quoted(measure)}`),
    `-o ${quoted(out ?? 'sweep')}`,
    `--seed ${quoted(run.seed)}`,
    ...(run.random ? [`--paths ${run.paths}`] : []),
    `--horizon ${run.horizonDays}`,
    ...set.map((setting) => `--set ${quoted(setting)}`),
    ...(lang === 'en' ? [] : [`--lang ${lang}`]),
  ].join(' ');
}
