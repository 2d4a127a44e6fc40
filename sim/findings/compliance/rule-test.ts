import type { Words } from '../../scenario/kind.ts';
import type { WantedLine } from '../../stats/line-watch.ts';
import type { ComplianceStatus, Estimate, Quantiles, ResultBundle, Scenario } from '../../types.ts';
import type { People } from './people.ts';

/** A result before the rules and the expectations have been held against it. */
export type SimulatedResult = Omit<ResultBundle, 'compliance' | 'expect'>;

/** What a rule is held against. */
export interface Subject {
  readonly scenario: Scenario;
  readonly result: SimulatedResult;
  /** Null where the file does not say how many people take part. */
  readonly people: People | null;
  /** How the rules before this one came out, by `pack/rule` and, of the same pack, by `rule`. */
  readonly outcomeOf: (rule: string) => ComplianceStatus | undefined;
}

/** What a test finds. */
export interface Judgement {
  readonly status: ComplianceStatus;
  readonly evidence: Words;
  /** Only of what depends on the run. */
  readonly probability?: Estimate;
  readonly when?: Quantiles;
}

/** A way to test a rule; the packs name it and set its lines. A new one is one file and one line in `rule-tests.ts`. */
export interface RuleTest<Name extends string, Lines> {
  readonly kind: Name;
  /** What the rule needs to be about anything; not applicable without it. */
  judge(lines: Lines, subject: Subject): Judgement;
  /** The lines that must be watched while paths are simulated. */
  watch?(lines: Lines, scenario: Scenario): readonly WantedLine[];
}

export const passes = (en: string, zh: string): Judgement => ({ status: 'pass', evidence: { en, zh } });
export const breaches = (en: string, zh: string): Judgement => ({ status: 'breach', evidence: { en, zh } });
export const notApplicable = (en: string, zh: string): Judgement => ({
  status: 'not-applicable',
  evidence: { en, zh },
});
export const undecidable = (en: string, zh: string): Judgement => ({ status: 'undecidable', evidence: { en, zh } });
