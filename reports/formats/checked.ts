import type { ResultBundle, RuleOutcome } from '../../sim/types.ts';
import type { Language } from '../words/language.ts';

/** A scenario held against rules, as the files for pipelines are made from it. */
export interface CheckedScenario {
  /** The file as the user named it. */
  readonly file: string;
  readonly scenario: ResultBundle['scenario'];
  readonly run: Pick<ResultBundle['run'], 'version'>;
  readonly outcomes: readonly RuleOutcome[];
  readonly lang: Language;
  /** Where a field such as `scheme.cap` stands in the file, counted from 1. */
  readonly placeOf: (field: string) => { readonly line: number; readonly column: number };
}
