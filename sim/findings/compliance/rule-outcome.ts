import type { Estimate, Quantiles } from '../../types.ts';

/** What a rule draws a line through, path by path. */
export type LineFigure = 'fees' | 'unpaid' | 'cover' | 'deposit' | 'fakes';

/** How likely a figure of a path crosses a line, and when. */
export interface LineCrossing {
  /**
   * `fees`: all fees taken in, gross, reach the line (money). `unpaid`: claims open after a failure reach it
   * (money). `cover`: money in hand and the fees of the next 30 days, over what falls due in them, fall under it (factor).
   * `deposit`: the deposit is over it under its size (money), on a day on which it is set. `fakes`: fakes are more of
   * all turnover than it (share).
   */
  readonly of: LineFigure;
  readonly line: number;
  /** All null where the run kept no record of single paths. */
  readonly probability: Estimate;
  /** The day of crossing among paths that cross; of `fees` and `cover` the first 1,000 paths, of `fakes` none. */
  readonly when: Quantiles;
}

export type ComplianceStatus = 'pass' | 'breach' | 'not-applicable' | 'undecidable';

/** One rule of a pack, held against a scenario and its run: a screening aid, not legal advice. */
export interface RuleOutcome {
  readonly rule: string;
  readonly pack: string;
  readonly status: ComplianceStatus;
  /** 0 or 1 for what the file alone decides; all null where it is not applicable or cannot be decided. */
  readonly probability: Estimate;
  /** The day of the breach among the paths that breach it; null for what the file alone decides. */
  readonly when: Quantiles;
  readonly title: string;
  readonly title_zh: string;
  /** What was found, with the figure and the line. */
  readonly evidence: string;
  readonly evidence_zh: string;
  /** What would put it right; for an undecided rule what would decide it. */
  readonly remedy: string;
  readonly remedy_zh: string;
  /** The text and the place in it. */
  readonly source: string;
  readonly source_zh: string;
  /** Year or date of the text. */
  readonly date: string;
  /** Whether we have seen the text or a good secondary source of it. */
  readonly verified: boolean;
  /** The field of the scenario that it is about: `scheme.referral.rates`. */
  readonly at: string;
}
