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

/** The command line that gives the same report again. */
export function reportCommand({ run }: ResultBundle, options: CommandWords): string {
  const { file = 'scenario.yaml', out = 'report', set = [], lang } = options;
  return [
    'rebatescope report',
    quoted(file),
    `-o ${quoted(out)}`,
    `--seed ${quoted(run.seed)}`,
    ...(run.random ? [`--paths ${run.paths}`] : []),
    `--horizon ${run.horizonDays}`,
    ...set.map((setting) => `--set ${quoted(setting)}`),
    ...(lang === 'en' ? [] : [`--lang ${lang}`]),
  ].join(' ');
}
