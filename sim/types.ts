/**
 * The nouns, in the order in which data flows:
 * scenario file → LoadedScenario → CompiledModel → PathBlock → Summary → Verdict → ResultBundle → report · page · terminal.
 */

import type { PyramidFigures } from './agents/pyramid-figures.ts';
import type { LineCrossing, RuleOutcome } from './findings/compliance/rule-outcome.ts';
import type { FraudFigures } from './fraud/fraud-figures.ts';
import type { Scenario } from './model/scenario-schema.ts';
import type { UncertainInput } from './model/uncertain-inputs.ts';
import type { SafeguardName } from './operator/safeguards.ts';
import type { OrdinaryFigures } from './schemes/ordinary/ordinary-figures.ts';
import type { PartyFigures } from './stats/party-figures.ts';
import type { RecoveryByAge } from './stats/recovery-by-age.ts';

export type {
  Bringers,
  FundedCohort,
  GainGroup,
  LevelGroup,
  LorenzPoint,
  PyramidFigures,
} from './agents/pyramid-figures.ts';
export type { ComplianceStatus, LineCrossing, LineFigure, RuleOutcome } from './findings/compliance/rule-outcome.ts';
export type { FraudCohort, FraudFigures } from './fraud/fraud-figures.ts';
export type { Expectation, Scenario } from './model/scenario-schema.ts';
export type { SafeguardName } from './operator/safeguards.ts';
export type { OrdinaryFigures } from './schemes/ordinary/ordinary-figures.ts';
export type { StoredFigures } from './schemes/ordinary/stored-figures.ts';
export type { PartyFigures } from './stats/party-figures.ts';
export type { RecoveryByAge } from './stats/recovery-by-age.ts';

/** A scenario that has been read and found good, with the numbers of its series files. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  /** The text as read, for the report's appendix and the page's editor. */
  readonly source: string;
  /** Turnover a day for `growth: {kind: series}`, as long as the horizon. */
  readonly series?: readonly number[];
  /** The numbers that are distributions, in the order of the format; the scenario holds their means. */
  readonly uncertain?: readonly UncertainInput[];
}

/** How a path ends; the index is the code in a path's results. */
export const failureKinds = ['none', 'illiquid', 'halted', 'absconded', 'closed'] as const;
export type FailureKind = Exclude<(typeof failureKinds)[number], 'none'>;

/** An estimate and its interval; all null where nothing was there to estimate. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number;
}

/** Quantiles over paths. */
export interface Quantiles {
  readonly p05: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
}

/** Section 4 of the model: what the promise needs, without simulation. Null where the kind has none. */
export interface LawFigures {
  /** φ = f·s, the pool's share of turnover. */
  readonly poolShare: number;
  /** φ', the money that can reach claims, per unit of turnover and of claim. */
  readonly effectivePoolShare: number;
  readonly paybackMultiple: number | null;
  readonly requiredDailyGrowth: number | null;
  readonly requiredDailyGrowthExact: number | null;
  readonly requiredAnnualGrowth: number | null;
  /** Highest mean recovery that capital and fees allow in the long run, per unit of claim. */
  readonly recoveryBound: number | null;
}

export interface CohortRecovery {
  readonly bornDay: number;
  readonly mean: number | null;
  readonly p05: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  /** Share of paths (with purchases on that day) in which the cohort is paid in full. */
  readonly fullShare: number;
  /** Median days until full among those paths; null when none gets there. */
  readonly daysToFull: number | null;
}

export interface FailurePoint {
  readonly day: number;
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

/** A quantity over time: one entry for each of `SeriesTable.day`. */
export interface QuantileSeries {
  readonly p05: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
  readonly mean: readonly number[];
}

export const seriesNames = [
  'turnover',
  'fees',
  'payouts',
  'outstanding',
  'cash',
  'pool',
  'payoutPerUnit',
  'liabilityCover',
] as const;
export type SeriesName = (typeof seriesNames)[number];

export type SeriesTable = { readonly day: readonly number[] } & { readonly [name in SeriesName]: QuantileSeries };

export interface Reason {
  /** e.g. `growth-below-required`. */
  readonly id: string;
  readonly text: string;
  readonly text_zh: string;
  readonly figure: number | null;
}

export type VerdictLevel = 'sound' | 'fragile' | 'unsustainable' | 'pyramid';

export interface Verdict {
  readonly level: VerdictLevel;
  readonly reasons: readonly Reason[];
}

/** One line of the `expect:` block, held against the result. */
export interface ExpectationOutcome {
  readonly measure: string;
  readonly wanted: string;
  readonly got: number | string | null;
  readonly met: boolean;
  readonly informational: boolean;
  readonly real?: string;
}

/** Which scenario a result is about. */
export interface ScenarioIdentity {
  readonly name: string;
  readonly name_zh?: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly start?: string;
}

/** A number of the scenario that is drawn once a path, as its distribution (given its range) has it. */
export interface InputFigures {
  /** As users write it: `market.turnover.growth.rate`. */
  readonly path: string;
  /** Name of the distribution. */
  readonly dist: string;
  readonly mean: number;
  readonly p05: number;
  readonly p95: number;
}

/** Shares of a variance that add up to 1: what comes from the inputs, and what is market noise. */
export interface VarianceShares {
  readonly inputs: Estimate;
  readonly noise: Estimate;
}

/** Where the spread of a figure over the paths comes from; null for a figure that is the same in all. */
export interface SpreadSplit {
  /** Paths that were run once more, on the same inputs and other noise. */
  readonly paths: number;
  /** Whether a path fails. */
  readonly failure: VarianceShares | null;
  /** The day of failure, the horizon for a path that lasts. */
  readonly failureDay: VarianceShares | null;
  readonly recovery: VarianceShares | null;
}

/** What a stop on one day costs: the scheme is closed at the end of that day, and the wind-down pays what it can. */
export interface StopCost {
  readonly day: number;
  /** What open claims have left when cash, pool and deposit have gone to members, in money. */
  readonly unpaid: Estimate;
  /** The same when the operator flees that day and leaves the supervised share and the deposit; null where that share is drawn. */
  readonly unpaidAfterFlight: Estimate;
  /** Members who have joined until then, also those who left since; null where the market has none, or another number on each path. */
  readonly members: Estimate;
  /** `unpaid` over `members`. */
  readonly lostPerMember: Estimate;
}

/** What the scheme is to the merchants, over the whole run. */
export interface MerchantFigures {
  readonly fees: Estimate;
  /** Margin on the sales that the scheme brings, and mark-ups, less the fees of real sales; null where `extra` is not known. */
  readonly net: Estimate;
  /** Share of sales that the scheme must bring for fees to pay: fee over margin; null without margins, over 1 where it cannot. */
  readonly breakEvenExtra: number | null;
}

/** What safeguards are measured by: with or without them, or the difference that they make. */
export interface SafeguardFigures {
  /** Chance that the scheme fails; a difference of 0.1 is 10 percentage points. */
  readonly failure: Estimate;
  /** Paid of what was promised. */
  readonly recovery: Estimate;
  /** Claims that are open at the end, in money: what members lose if nothing more comes. */
  readonly loss: Estimate;
}

/** What the safeguards of a scenario change: the same paths with and without them, paired path by path. */
export interface SafeguardEffects {
  /** Paths that each was run on: the first of the run. */
  readonly paths: number;
  /** The scheme without any of its safeguards. */
  readonly without: SafeguardFigures;
  /** The difference that each makes by itself, in the order of the proposals for rebate sites; who can change nothing here is left out. */
  readonly alone: readonly (SafeguardFigures & { readonly name: SafeguardName })[];
  /** The difference that all make together; more or less than the sum of each alone. */
  readonly together: SafeguardFigures;
}

/** The result of a run, exactly as `--json` prints it (`rebatescope-result/1`). */
export interface ResultBundle {
  readonly schema: 'rebatescope-result/1';
  readonly scenario: ScenarioIdentity;
  readonly run: {
    readonly seed: string;
    /** Paths that are in the figures (fewer than asked for after a cancel or with `--precision`). */
    readonly paths: number;
    readonly pathsAsked: number;
    readonly horizonDays: number;
    readonly workers: number;
    /** Version of the program. */
    readonly version: string;
    /** Version of the random streams: the same seed gives the same digits within one stream version. */
    readonly stream: string;
    readonly seconds: number;
    readonly digest: string;
    /** False when the scenario has no random part: then all paths are one. */
    readonly random: boolean;
    readonly cancelled: boolean;
  };
  readonly law: LawFigures & {
    /** Name of the payout rule that the figures are about; for a schedule the rule that is in force longest. */
    readonly rule: string;
    /** Growth a day that the scenario assumes in the long run; null for a series file. */
    readonly assumedDailyGrowth: number | null;
    readonly withAllFees: LawFigures;
  };
  readonly sustainability: {
    readonly failure: {
      readonly probability: Estimate;
      readonly byKind: { readonly [kind in FailureKind]: Estimate };
      /** Among failing paths; `median` is p50 with its interval, open on a side (null) where too few paths fail. */
      readonly day: Quantiles & { readonly median: Estimate };
      readonly firstShortDay: Quantiles & { readonly share: Estimate };
      readonly curve: readonly FailurePoint[];
    };
    readonly recovery: {
      readonly mean: Estimate;
      readonly byCohort: readonly CohortRecovery[];
      readonly byAge: RecoveryByAge | null;
    };
    readonly claims: {
      readonly issued: Estimate;
      readonly paid: Estimate;
      readonly outstanding: Estimate;
      readonly full: Estimate;
    };
    readonly series: SeriesTable;
  };
  readonly operator: {
    /** The operator's part of the fees, (1 − s)·f·ΣT, before anything is paid from it. */
    readonly feesKept: Estimate;
    readonly costs: Estimate;
    readonly rewards: Estimate;
    readonly drawn: Estimate;
    readonly absconded: Estimate;
    readonly cashAtEnd: Estimate;
    readonly poolAtEnd: Estimate;
    readonly depositAtEnd: Estimate;
    /** Chance that cash did not reach once to bring the deposit to its size; 0 without a deposit. */
    readonly depositShort: Estimate;
    /** What the owners have at the end: drawn, taken in flight, and cash, less the capital that they brought. */
    readonly take: Estimate;
  };
  readonly merchants: MerchantFigures;
  readonly parties: PartyFigures;
  /** The cost of waiting, on some days. */
  readonly stop: readonly StopCost[];
  readonly conservation: { readonly worst: number };
  /** The lines that the rules draw through figures of the run. */
  readonly lines: readonly LineCrossing[];
  /** Only where the scenario has frauds. */
  readonly fraud?: FraudFigures;
  /** Only of an ordinary scheme. */
  readonly ordinary?: OrdinaryFigures;
  /** Only where numbers of the scenario are distributions. `split` is null while the run goes on or when it was stopped. */
  readonly uncertainty?: { readonly inputs: readonly InputFigures[]; readonly split: SpreadSplit | null };
  /** Only where the scenario has safeguards; null while the run goes on or when it was stopped. */
  readonly safeguards?: SafeguardEffects | null;
  /** Every rule of every pack. */
  readonly compliance: readonly RuleOutcome[];
  /** Only with `agents:`; missing while the run goes on and when it was stopped before. */
  readonly pyramid?: PyramidFigures;
  readonly verdict: Verdict;
  readonly expect: readonly ExpectationOutcome[];
}
