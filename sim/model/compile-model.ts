import type { FraudTerms } from '../fraud/fraud-terms.ts';
import { countedShare } from '../law/counted-share.ts';
import { paidRates } from '../operator/referral-levels.ts';
import { type SafeguardName, withoutSafeguards } from '../operator/safeguards.ts';
import { type Purpose, streamKey } from '../random/stream.ts';
import { drawsPrizes } from '../schemes/ordinary/ordinary.ts';
import { compilePlan } from '../schemes/referral/payers/compile-plan.ts';
import type { CompiledPlan } from '../schemes/referral/payers/compiled-plan.ts';
import { needsMembers, ratesByLevel } from '../schemes/referral/plan.ts';
import type { MilestoneTerms, StageTerms } from '../schemes/staged/claims/dated-claims.ts';
import * as codes from '../schemes/staged/claims/rule-code.ts';
import type { PayoutName } from '../schemes/staged/payout.ts';
import type { LoadedScenario, Scenario } from '../types.ts';
import { ageStep } from './age-step.ts';
import type { MeasuredRewards } from './beside-turnover.ts';
import { compileFraud } from './compile-fraud.ts';
import { type CompiledGuard, compileGuard, compileTemptation, type Temptation } from './compile-guard.ts';
import { type CompiledMarket, compileMarket, type TrendFactors, trendFactors } from './compile-market.ts';
import { type Copula, compileCopula } from './correlated-inputs.ts';
import { driverOf } from './market-schema.ts';
import type { UncertainInput } from './uncertain-inputs.ts';

/** The payout rules in force, one entry a dated rule; a scheme without a schedule has one. */
export interface CompiledRules {
  readonly from: Int32Array;
  readonly code: Int32Array;
  /** pool: ceiling (Infinity: none) · balance: θ · fixed: 1/D · declining: ρ · instant: c. */
  readonly rate: Float64Array;
  readonly breakerAbove: Float64Array;
  readonly breakerShare: Float64Array;
}

/**
 * A scenario with names and defaults resolved and everything laid out in numbers and typed arrays: what the kernel
 * runs on, and what is sent to workers as it is.
 */
export interface CompiledModel extends CompiledMarket {
  readonly horizon: number;
  readonly paths: number;
  readonly streams: { readonly [purpose in Purpose]: Int32Array };
  /** The key of each shock's stream. */
  readonly shockKeys: readonly Int32Array[];
  readonly fee: number;
  readonly poolShare: number;
  /** Claim per unit of turnover, cap·e. */
  readonly claimRate: number;
  readonly rules: CompiledRules;
  readonly milestone: MilestoneTerms;
  readonly stages: StageTerms;
  readonly stageWindow: number;
  readonly prorate: boolean;
  /** Also costs and rewards that cannot be paid do not end the path. */
  readonly neverIlliquid: boolean;
  readonly rewardRate: number;
  /** Share of a purchase that each level above the buyer is paid, nearest first. */
  readonly rewardRates: Float64Array;
  /** The plan of rewards where it takes members one by one; null where `rewardRates` go up the tree of referrals. */
  readonly plan: CompiledPlan | null;
  /** What such a plan costs, when that has been measured: it is in `beside` then. */
  readonly measured: MeasuredRewards | null;
  readonly capital: number;
  readonly costFixed: number;
  readonly costRate: number;
  readonly tax: number;
  readonly draw: number;
  readonly supervised: number;
  /** The safeguards that act by the day; null where there are none. */
  readonly guard: CompiledGuard | null;
  /** What makes the operator’s flight likelier; null where its hazard is the same every day. */
  readonly temptation: Temptation | null;
  /** Days in a row of a halt; 0: no test. */
  readonly haltDays: number;
  readonly haltBelow: number;
  readonly abscondHazard: number;
  readonly closeHazard: number;
  readonly closeDay: number;
  /** Null where nobody cheats. */
  readonly fraud: FraudTerms | null;
  /** Days that are recorded, and birth days whose claims are followed. */
  readonly grid: Int32Array;
  readonly cohorts: Int32Array;
  /** Days from one cohort that is followed by age to the next, and from one age to the next; 0: none is followed. */
  readonly ageStep: number;
  /** False when nothing is drawn: then all paths are one. */
  readonly random: boolean;
  /** The fee is drawn: then fees are no fixed share of turnover. */
  readonly feesVary: boolean;
  /** The numbers that are drawn once a path; null when there are none. */
  readonly inputs: CompiledInputs | null;
}

/** What each path's own model is made from, where numbers of the scenario are distributions: plain data. */
export interface CompiledInputs {
  readonly scenario: Scenario;
  readonly series?: readonly number[];
  readonly inputs: readonly UncertainInput[];
  /** The key of each input's stream. */
  readonly keys: readonly Int32Array[];
  readonly copula: Copula | null;
  /** Safeguards that are left out. */
  readonly without: readonly SafeguardName[];
  /** The share of fakes that is found, in place of the file's own. */
  readonly found?: number;
  readonly factors: TrendFactors;
}

/** What is redone for the numbers that a path has drawn, beside the market. */
type Terms = Omit<
  CompiledModel,
  | keyof CompiledMarket
  | 'horizon'
  | 'paths'
  | 'streams'
  | 'shockKeys'
  | 'measured'
  | 'grid'
  | 'cohorts'
  | 'ageStep'
  | 'feesVary'
  | 'inputs'
>;

export interface CompileOptions {
  /** Record every day instead of at most 400. */
  readonly everyDay?: boolean;
  /** Safeguards of the scenario that are left out; whatever is drawn stays the same. */
  readonly without?: readonly SafeguardName[];
  /** Birth days to follow instead of the evenly spaced ones. */
  readonly cohorts?: readonly number[];
}

const MOST_RECORDED_DAYS = 400;
const MOST_COHORTS = 60;
const COHORT_SPACING = 30;

const codeOf: { readonly [name in PayoutName]: number } = {
  pool: codes.POOL,
  balance: codes.BALANCE,
  queue: codes.QUEUE,
  fixed: codes.FIXED,
  declining: codes.DECLINING,
  milestone: codes.MILESTONE,
  stages: codes.STAGES,
  instant: codes.INSTANT,
};

/** Days from 0 to `last`, evenly spaced, first and last included, at most `most` of them and at least `spacing` apart. */
function evenDays(last: number, most: number, spacing: number): Int32Array {
  const count = Math.max(1, Math.min(most, Math.floor(last / spacing) + 1));
  return Int32Array.from({ length: count }, (_, i) => (count === 1 ? 0 : Math.round((i * last) / (count - 1))));
}

/** Birth days to follow: every 30 days from day 0, or further apart when there would be more than 60. */
function cohortDays(horizon: number): Int32Array {
  const spacing = Math.max(1, COHORT_SPACING * Math.ceil(horizon / (COHORT_SPACING * MOST_COHORTS)));
  return Int32Array.from({ length: Math.ceil(horizon / spacing) }, (_, i) => i * spacing);
}

function compileRules(scheme: Scenario['scheme']): CompiledRules {
  const rules = 'schedule' in scheme.payout ? scheme.payout.schedule : [{ from: 0, ...scheme.payout }];
  const none = Number.POSITIVE_INFINITY;
  return {
    from: Int32Array.from(rules, ({ from }) => from),
    code: Int32Array.from(rules, ({ kind }) => codeOf[kind]),
    rate: Float64Array.from(rules, (rule) => {
      switch (rule.kind) {
        case 'pool':
          return rule.ceiling ?? none;
        case 'fixed':
          return 1 / rule.days;
        case 'declining':
          return rule.rate;
        case 'balance':
        case 'instant':
          return rule.share;
        default:
          return 0;
      }
    }),
    breakerAbove: Float64Array.from(rules, (rule) => (rule.kind === 'balance' ? (rule.breaker?.above ?? none) : none)),
    breakerShare: Float64Array.from(rules, (rule) => (rule.kind === 'balance' ? (rule.breaker?.share ?? 0) : 0)),
  };
}

/** False when nothing can be drawn: then all paths are one. */
export function hasRandomPart({ scenario, uncertain = [] }: LoadedScenario): boolean {
  const { market, failure, scheme } = scenario;
  const { absconded, closed } = failure;
  const { noise, growth } = driverOf(market);
  return (
    noise.sd > 0 ||
    growth.kind === 'regimes' ||
    market.shocks.some(({ hazard = 0 }) => hazard > 0) ||
    (market.members !== undefined && market.members.purchases !== 'expected') ||
    drawsPrizes(scheme) ||
    (absconded?.hazard ?? 0) > 0 ||
    (closed !== undefined && 'hazard' in closed && closed.hazard > 0) ||
    uncertain.length > 0
  );
}

/** Scenario → the plain numbers that the kernel runs on, without the safeguards named; `guarded` as in `compileGuard`. */
export function compileTerms(scenario: Scenario, without: readonly SafeguardName[] = [], guarded = false): Terms {
  const { horizon, scheme, operator, failure } = scenario;
  const safeguards = withoutSafeguards(scenario.safeguards, without);
  const { payout } = scheme;
  const rule = 'schedule' in payout ? null : payout;
  const { referral } = scheme;
  const rates = paidRates(ratesByLevel(referral), safeguards.referralLevels);
  const byLevel = referral === undefined || !needsMembers(referral);
  const { closed } = failure;
  return {
    fee: scheme.fee,
    poolShare: scheme.poolShare,
    claimRate: scheme.cap * countedShare(scenario),
    rules: compileRules(scheme),
    milestone: {
      // In a file they rise; of ages that are drawn one in a million might not.
      ages: Int32Array.from(rule?.kind === 'milestone' ? rule.stages : [], ({ age }) => age).sort(),
      shares: Float64Array.from(rule?.kind === 'milestone' ? rule.stages : [], ({ share }) => share),
    },
    stages: {
      trigger: rule?.kind === 'stages' ? rule.trigger : 0,
      fallback: (rule?.kind === 'stages' ? rule.fallback : undefined) ?? horizon,
      shares: Float64Array.from(rule?.kind === 'stages' ? rule.shares : []),
      exitFull: rule?.kind === 'stages' && rule.exit === 'full',
    },
    stageWindow: rule?.kind === 'stages' ? rule.window : 1,
    prorate: scheme.onShort === 'prorate' || !failure.illiquid,
    neverIlliquid: !failure.illiquid,
    rewardRate: byLevel ? rates.reduce((sum, rate) => sum + rate, 0) : 0,
    rewardRates: Float64Array.from(rates),
    plan: compilePlan(referral, safeguards.referralLevels),
    capital: Math.max(operator.capital, safeguards.paidInCapital ?? 0),
    costFixed: operator.costs.fixed,
    costRate: operator.costs.rate,
    tax: operator.tax,
    draw: operator.draw,
    supervised: safeguards.supervised,
    guard: compileGuard(safeguards, guarded),
    temptation: compileTemptation(failure.absconded),
    haltDays: failure.halted?.days ?? 0,
    haltBelow: failure.halted?.below ?? 0,
    abscondHazard: failure.absconded?.hazard ?? 0,
    closeHazard: closed !== undefined && 'hazard' in closed ? closed.hazard : 0,
    closeDay: closed !== undefined && 'day' in closed ? closed.day : Number.POSITIVE_INFINITY,
    fraud: compileFraud(scenario, safeguards),
  };
}

/** Scenario → what the kernel runs on. */
export function compileModel(loaded: LoadedScenario, options: CompileOptions = {}): CompiledModel {
  const { scenario, series, uncertain = [] } = loaded;
  const { horizon, seed, correlations = [] } = scenario;
  const streams = (purpose: Purpose) => streamKey(seed, purpose);
  const factors = trendFactors(scenario);
  const market = compileMarket(loaded, factors);
  const { without = [] } = options;
  const terms = compileTerms(scenario, without);
  const drawn = uncertain.length > 0;
  return {
    ...market,
    ...terms,
    horizon,
    paths: scenario.paths,
    streams: {
      noise: streams('noise'),
      regime: streams('regime'),
      purchases: streams('purchases'),
      abscond: streams('abscond'),
      close: streams('close'),
      leaving: streams('leaving'),
      recruiting: streams('recruiting'),
      network: streams('network'),
      shopping: streams('shopping'),
      buying: streams('buying'),
      types: streams('types'),
      prizes: streams('prizes'),
    },
    shockKeys: market.shocks.map(({ purpose }) => streamKey(seed, purpose)),
    measured: null,
    grid: options.everyDay
      ? Int32Array.from({ length: horizon }, (_, t) => t)
      : evenDays(horizon - 1, MOST_RECORDED_DAYS, 1),
    cohorts: options.cohorts === undefined ? cohortDays(horizon) : Int32Array.from(options.cohorts),
    ageStep: market.ordinary === null ? ageStep(horizon) : 0,
    expectedTurnover: drawn || terms.fraud !== null ? null : market.expectedTurnover,
    random: market.random || terms.abscondHazard > 0 || terms.closeHazard > 0 || drawn,
    feesVary: uncertain.some(({ path }) => path === 'scheme.fee') || (drawn && market.feeByDay !== null),
    inputs: drawn
      ? {
          scenario,
          series,
          inputs: uncertain,
          keys: uncertain.map(({ path }) => streamKey(seed, `input:${path}`)),
          copula: compileCopula(correlations, uncertain),
          factors,
          without,
        }
      : null,
  };
}
