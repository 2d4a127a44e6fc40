import type { Comparison, MemberOutlook, ResultBundle, Said, Sweep, SweptNumber } from '../../sim/index.ts';
import type { Overrides, ScenarioText } from './session.ts';

/** A scenario as the page has it. */
export interface Subject {
  readonly text: ScenarioText;
  readonly overrides: Overrides;
}

/** What the page asks for beside the run of its scenario; what comes of it stands in `BesideResults` under the same name. */
export type BesideJob =
  /** One or two of `path=from:to:steps`. */
  | { readonly kind: 'sweep'; readonly subject: Subject; readonly vary: readonly string[] }
  /** `on` is a date, or a day counted from 0. */
  | { readonly kind: 'member'; readonly subject: Subject; readonly amount: number; readonly on: string }
  /** The others take the subject's seed and number of runs; all run as long as the shortest. */
  | { readonly kind: 'compare'; readonly subject: Subject; readonly others: readonly ScenarioText[] }
  | { readonly kind: 'everyDay'; readonly subject: Subject }
  | { readonly kind: 'numbers'; readonly subject: Subject };

export interface BesideResults {
  readonly sweep: Sweep;
  readonly member: MemberOutlook;
  readonly compare: Comparison;
  /** Each day is in its series. */
  readonly everyDay: ResultBundle;
  readonly numbers: readonly SweptNumber[];
}

export type BesideKind = BesideJob['kind'];

export type BesideOutcome<Kind extends BesideKind = BesideKind> =
  | { readonly kind: 'done'; readonly result: BesideResults[Kind] }
  /** What the user can mend, a line each. */
  | { readonly kind: 'bad'; readonly problems: readonly Said[] }
  /** Something else came before it was finished. */
  | { readonly kind: 'gone' };

/** How far it is, and for a sweep what there is so far. */
export interface BesideNews {
  readonly done: number;
  readonly total: number;
  readonly sweep?: Sweep;
}
