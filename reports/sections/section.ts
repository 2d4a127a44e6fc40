import type { ResultBundle, Scenario } from '../../sim/types.ts';
import type { Make } from '../formats/element.ts';
import type { Language } from '../words/language.ts';

/** What every section of a report is made from. */
export interface ReportContext {
  readonly make: Make;
  readonly document: Document;
  readonly result: ResultBundle;
  readonly scenario: Scenario;
  readonly lang: Language;
  /** The scenario file as read. */
  readonly source: string;
  /** The command that makes this result again. */
  readonly command: string;
}

/** One part of a report; null when the result has nothing for it. */
export type Section = (context: ReportContext) => HTMLElement | null;
