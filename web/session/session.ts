import type { Language } from '../../reports/words/language.ts';
import type { MeaningLine } from '../../reports/words/readings/meaning.ts';
import type { Diagnostic, Progress, ResultBundle } from '../../sim/index.ts';
import type { Suggestions } from '../form/complete.ts';
import type { Control, Edit, Pages } from '../form/control.ts';
import type { BesideJob, BesideNews, BesideOutcome } from './beside.ts';

/** A scenario as text, with the series files beside it by their relative path. */
export interface ScenarioText {
  /** The file's name, as errors show it. */
  readonly name: string;
  readonly source: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What stands instead of the file's own values; left out where the file's stand. */
export interface Overrides {
  readonly seed?: string;
  readonly paths?: number;
}

export type Check =
  | {
      readonly kind: 'good';
      readonly name: string;
      readonly name_zh?: string;
      readonly seed: string;
      readonly paths: number;
    }
  | { readonly kind: 'bad'; readonly diagnostics: readonly Diagnostic[] }
  /** The scenario names series files that have not been given yet. */
  | { readonly kind: 'missing'; readonly files: readonly string[] };

/** What a file says in plain words, before any run. */
export type FileMeaning = Readonly<Record<Language, readonly MeaningLine[]>>;

export type Outcome =
  | { readonly kind: 'result'; readonly result: ResultBundle }
  | { readonly kind: 'bad'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'failed'; readonly message: string };

/** What the session worker does for the page: everything that could keep the page from answering. */
export interface Session {
  check(text: ScenarioText): Check;
  /** The controls of a text, of its lists those rows that `pages` says; null where it cannot be read as YAML. */
  form(source: string, pages: Pages): Promise<readonly Control[] | null>;
  /** The text with some values changed, all else as it was. */
  edit(source: string, edits: readonly Edit[]): Promise<string>;
  /** What may stand where the cursor is in a text; null when nothing is known. */
  complete(source: string, cursor: number): Promise<Suggestions | null>;
  /** Of a text that has been found good. */
  meaning(text: ScenarioText): Promise<FileMeaning>;
  /** Ends with what is finished when `cancel` is called meanwhile. */
  run(
    text: ScenarioText,
    overrides: Overrides,
    onProgress: (progress: Progress) => void,
    onPartial: (result: ResultBundle) => void,
  ): Promise<Outcome>;
  cancel(): void;
  /** Work beside the run: it waits for what is under way, takes the place of other such work, and gives way to the next run. */
  beside(job: BesideJob, onNews: (news: BesideNews) => void): Promise<BesideOutcome>;
  /** Ends it; a sweep and a comparison end with what is finished. */
  cancelBeside(): void;
}
