import { type CompiledRegimes, compileRegimes } from '../market/growth/compile-regimes.ts';
import { fillTrend } from '../market/growth/growth.ts';
import { regimesMove } from '../market/growth/regimes.ts';
import type { Noise } from '../market/noise/fill-noise.ts';
import { exp, oneMinusExp } from '../random/exp-log.ts';
import { type Purpose, streamKey } from '../random/stream.ts';
import { LARGEST } from '../scenario/fields.ts';
import type { MilestoneTerms, StageTerms } from '../schemes/staged/claims/dated-claims.ts';
import * as codes from '../schemes/staged/claims/rule-code.ts';
import type { PayoutName } from '../schemes/staged/payout.ts';
import type { LoadedScenario, Scenario } from '../types.ts';
import { type Copula, compileCopula } from './correlated-inputs.ts';
import { seasonFactors } from './season-factors.ts';
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
export interface CompiledModel {
  readonly horizon: number;
  readonly paths: number;
  readonly streams: { readonly [purpose in Purpose]: Int32Array };
  /** Level on day 0 (regimes only). */
  readonly initial: number;
  /** Trend × season × e^(−Var(L_t)/2) by day; with regimes without the trend, which each path draws. */
  readonly trend: Float64Array;
  readonly regimes: CompiledRegimes | null;
  readonly noise: Noise;
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
  readonly capital: number;
  readonly costFixed: number;
  readonly costRate: number;
  readonly tax: number;
  readonly draw: number;
  readonly supervised: number;
  /** Days in a row of a halt; 0: no test. */
  readonly haltDays: number;
  readonly haltBelow: number;
  readonly abscondHazard: number;
  readonly closeHazard: number;
  readonly closeDay: number;
  /** Days that are recorded, and birth days whose claims are followed. */
  readonly grid: Int32Array;
  readonly cohorts: Int32Array;
  /** Mean over paths of the sum of turnover while the scheme lives; null with regimes. */
  readonly expectedTurnover: number | null;
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
  readonly factors: TrendFactors;
}

/** What multiplies the level of each day: the season, and e^(−Var(L_t)/2). */
export interface TrendFactors {
  readonly season: Float64Array;
  readonly correction: Float64Array;
}

/** What is redone for the numbers that a path has drawn. */
type Terms = Omit<
  CompiledModel,
  | 'horizon'
  | 'paths'
  | 'streams'
  | 'trend'
  | 'regimes'
  | 'grid'
  | 'cohorts'
  | 'expectedTurnover'
  | 'random'
  | 'feesVary'
  | 'inputs'
>;

export interface CompileOptions {
  /** Record every day instead of at most 400. */
  readonly everyDay?: boolean;
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

/** Log noise: one day's innovation, what a day keeps, and Var(L_t) of section 5 of the model. */
function compileNoise({ sd, reversion }: { sd: number; reversion: number }) {
  if (reversion === 0) return { noise: { innovation: sd, keep: 1 }, variance: (t: number) => sd * sd * t };
  const stationary = (sd * sd) / (2 * reversion);
  return {
    noise: { innovation: Math.sqrt(stationary * oneMinusExp(2 * reversion)), keep: exp(-reversion) },
    variance: (t: number) => stationary * oneMinusExp(2 * reversion * t),
  };
}

/** False when nothing is drawn: then all paths are one. */
export function hasRandomPart({ scenario, uncertain = [] }: LoadedScenario): boolean {
  const { noise, growth } = scenario.market.turnover;
  const { absconded, closed } = scenario.failure;
  return (
    compileNoise(noise).noise.innovation > 0 ||
    (growth.kind === 'regimes' && regimesMove(growth)) ||
    (absconded?.hazard ?? 0) > 0 ||
    (closed !== undefined && 'hazard' in closed && closed.hazard > 0) ||
    uncertain.length > 0
  );
}

/** The factors of each day of the horizon. */
function trendFactors({ market, horizon, start }: Scenario): TrendFactors {
  const { noise: terms, seasonality } = market.turnover;
  const { noise, variance } = compileNoise(terms);
  const correction = new Float64Array(horizon).fill(1);
  if (noise.innovation > 0) {
    for (let t = 0; t < horizon; t++) correction[t] = exp(-0.5 * variance(t));
  }
  return { season: seasonFactors(seasonality, horizon, start), correction };
}

/** Fills `out` with the model's trend; gives the sum of turnover it stands for, or null with regimes. */
export function compileTrend(
  { market }: Scenario,
  { season, correction }: TrendFactors,
  out: Float64Array,
  series?: readonly number[],
): number | null {
  const { growth, initial = 0 } = market.turnover;
  const known = fillTrend(growth, initial, out, series);
  if (!known) out.fill(1);
  let sum = 0;
  for (let t = 0; t < out.length; t++) {
    // What the file's own numbers can reach has been held to this range; a rare draw may leave it.
    const level = (out[t] >= 0 && out[t] <= LARGEST ? out[t] : LARGEST) * season[t];
    sum += level;
    out[t] = level * correction[t];
  }
  return known ? sum : null;
}

/** The way the level moves between states; null for the other kinds of growth. */
export const regimesOf = ({ market, horizon }: Scenario): CompiledRegimes | null =>
  market.turnover.growth.kind === 'regimes' ? compileRegimes(market.turnover.growth, horizon) : null;

/** Scenario → the plain numbers that the kernel runs on. */
export function compileTerms({ horizon, market, scheme, operator, failure, safeguards }: Scenario): Terms {
  const { payout } = scheme;
  const rule = 'schedule' in payout ? null : payout;
  const { closed } = failure;
  return {
    initial: market.turnover.initial ?? 0,
    noise: compileNoise(market.turnover.noise).noise,
    fee: scheme.fee,
    poolShare: scheme.poolShare,
    claimRate: scheme.cap,
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
    rewardRate: scheme.referral?.rates.reduce((sum, rate) => sum + rate, 0) ?? 0,
    capital: operator.capital,
    costFixed: operator.costs.fixed,
    costRate: operator.costs.rate,
    tax: operator.tax,
    draw: operator.draw,
    supervised: safeguards.supervised,
    haltDays: failure.halted?.days ?? 0,
    haltBelow: failure.halted?.below ?? 0,
    abscondHazard: failure.absconded?.hazard ?? 0,
    closeHazard: closed !== undefined && 'hazard' in closed ? closed.hazard : 0,
    closeDay: closed !== undefined && 'day' in closed ? closed.day : Number.POSITIVE_INFINITY,
  };
}

/** Scenario → what the kernel runs on. */
export function compileModel(loaded: LoadedScenario, options: CompileOptions = {}): CompiledModel {
  const { scenario, series, uncertain = [] } = loaded;
  const { horizon, seed, correlations = [] } = scenario;
  const streams = (purpose: Purpose) => streamKey(seed, purpose);
  const factors = trendFactors(scenario);
  const trend = new Float64Array(horizon);
  const turnover = compileTrend(scenario, factors, trend, series);
  return {
    ...compileTerms(scenario),
    horizon,
    paths: scenario.paths,
    streams: {
      noise: streams('noise'),
      regime: streams('regime'),
      abscond: streams('abscond'),
      close: streams('close'),
    },
    trend,
    regimes: regimesOf(scenario),
    grid: options.everyDay
      ? Int32Array.from({ length: horizon }, (_, t) => t)
      : evenDays(horizon - 1, MOST_RECORDED_DAYS, 1),
    cohorts: options.cohorts === undefined ? cohortDays(horizon) : Int32Array.from(options.cohorts),
    expectedTurnover: uncertain.length > 0 ? null : turnover,
    random: hasRandomPart(loaded),
    feesVary: uncertain.some(({ path }) => path === 'scheme.fee'),
    inputs:
      uncertain.length === 0
        ? null
        : {
            scenario,
            series,
            inputs: uncertain,
            keys: uncertain.map(({ path }) => streamKey(seed, `input:${path}`)),
            copula: compileCopula(correlations, uncertain),
            factors,
          },
  };
}
