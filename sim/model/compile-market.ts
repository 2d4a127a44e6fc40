import { amountMoments } from '../market/amount/amount.ts';
import type { Feedback } from '../market/feedback/respond.ts';
import { purchasesPerDay } from '../market/frequency/frequency.ts';
import { type CompiledRegimes, compileRegimes } from '../market/growth/compile-regimes.ts';
import { fillTrend, trendOf } from '../market/growth/growth.ts';
import { regimesMove } from '../market/growth/regimes.ts';
import { compileSpending } from '../market/members/compile-spending.ts';
import { fillMembers } from '../market/members/fill-members.ts';
import { type CompiledMembers, type Crowd, newCrowd } from '../market/members/members-day.ts';
import { merchantsLeft } from '../market/merchants/merchants-left.ts';
import type { Noise } from '../market/noise/fill-noise.ts';
import { datedFactors, meanFactors, type RandomShock, randomShocks } from '../market/shocks/compile-shocks.ts';
import { exp, oneMinusExp } from '../random/exp-log.ts';
import { LARGEST } from '../scenario/fields.ts';
import type { LoadedScenario, Scenario } from '../types.ts';
import { compileFeedback } from './compile-feedback.ts';
import { driverOf, type Members, type Merchants } from './market-schema.ts';
import { repeatPurchases } from './repeat-purchases.ts';
import { seasonFactors } from './season-factors.ts';

/** Where turnover comes from, as the kernel takes it. */
export interface CompiledMarket {
  /** Level on day 0, of turnover or of members (regimes only). */
  readonly initial: number;
  /** Trend × season × e^(−Var(L_t)/2) by day; with regimes without the level, which each path draws. */
  readonly trend: Float64Array;
  readonly regimes: CompiledRegimes | null;
  readonly noise: Noise;
  /** The shocks that each path draws; those on set days are in the trend. */
  readonly shocks: readonly RandomShock[];
  /** Null where turnover is driven directly, or members are no more than their expected turnover. */
  readonly members: CompiledMembers | null;
  readonly feedback: Feedback | null;
  /** The mean fee of each day where merchants of different fees leave at different rates; null: the scheme's own. */
  readonly feeByDay: Float64Array | null;
  /** Mean over paths of the sum of turnover while the scheme lives; null with regimes or feedback. */
  readonly expectedTurnover: number | null;
  /** Whether anything of it is drawn. */
  readonly random: boolean;
}

/** `purchases: auto` draws the purchases of days with fewer than so many. */
const DRAWN_BELOW = 10_000;

/** What multiplies the level of each day: the season, and e^(−Var(L_t)/2). */
export interface TrendFactors {
  readonly season: Float64Array;
  readonly correction: Float64Array;
}

/** Log noise: one day's innovation, what a day keeps, and Var(L_t) of section 5 of the model. */
export function compileNoise({ sd, reversion }: { sd: number; reversion: number }) {
  if (reversion === 0) return { noise: { innovation: sd, keep: 1 }, variance: (t: number) => sd * sd * t };
  const stationary = (sd * sd) / (2 * reversion);
  return {
    noise: { innovation: Math.sqrt(stationary * oneMinusExp(2 * reversion)), keep: exp(-reversion) },
    variance: (t: number) => stationary * oneMinusExp(2 * reversion * t),
  };
}

/** Members by day, and the turnover that is expected of them: all of it, or with regimes that of one member. */
function expectMembers(members: Members, growth: Float64Array | null, horizon: number) {
  const { frequency, amount, churn } = members;
  const { mean } = amountMoments(amount);
  const perDay = purchasesPerDay(frequency);
  const keep = exp(-churn);
  if (growth === null) return { keep, crowd: null, level: new Float64Array(horizon).fill(perDay! * mean) };
  const crowd = newCrowd(horizon);
  fillMembers(growth, keep, crowd);
  const purchases =
    frequency.kind === 'bg-nbd' ? repeatPurchases(frequency, crowd) : crowd.level.map((count) => count * perDay!);
  return { keep, crowd, level: purchases.map((count) => count * mean) };
}

/** The random parts of members; null when there are none and the path needs no members of its own. */
function compileMembers(
  { frequency, amount, purchases }: Members,
  { keep, crowd, level }: { keep: number; crowd: Crowd | null; level: Float64Array },
  changing: boolean,
): CompiledMembers | null {
  const drawnBelow = { auto: DRAWN_BELOW, drawn: Number.POSITIVE_INFINITY, expected: 0 }[purchases];
  const { mean } = amountMoments(amount);
  const isDrawn = drawnBelow > 0 && (crowd === null || changing || level.some((value) => value / mean < drawnBelow));
  if (!isDrawn && crowd !== null) return null;
  return {
    keep,
    crowd,
    shape: isDrawn && frequency.kind === 'gamma-poisson' ? frequency.r : 0,
    spending: isDrawn ? compileSpending(amount, drawnBelow) : null,
  };
}

const leftMerchants = ({ initial, growth, margin, classes, leave }: Merchants, fee: number, horizon: number) =>
  merchantsLeft(trendOf(growth, initial, horizon)!, classes ?? [{ share: 1, fee }], margin, leave);

/** The factors of each day of the horizon. */
export function trendFactors({ market, horizon, start }: Scenario): TrendFactors {
  const { noise: terms, seasonality } = driverOf(market);
  const { noise, variance } = compileNoise(terms);
  const correction = new Float64Array(horizon).fill(1);
  if (noise.innovation > 0) {
    for (let t = 0; t < horizon; t++) correction[t] = exp(-0.5 * variance(t));
  }
  return { season: seasonFactors(seasonality, horizon, start), correction };
}

/**
 * The market of a scenario → what the kernel runs on. `factors` are those of the scenario, and `trend` is where its trend
 * is put, for who has them already.
 */
export function compileMarket(
  { scenario, series }: Pick<LoadedScenario, 'scenario' | 'series'>,
  { season, correction }: TrendFactors,
  trend: Float64Array = new Float64Array(scenario.horizon),
): CompiledMarket {
  const { horizon, market, scheme } = scenario;
  const { growth, initial = 0, noise: noiseTerms } = driverOf(market);
  const { noise } = compileNoise(noiseTerms);
  const noisy = noise.innovation > 0;
  const ofGrowth = fillTrend(growth, initial, trend, series) ? trend : null;
  const expected = market.members === undefined ? null : expectMembers(market.members, ofGrowth, horizon);
  const all = expected?.level ?? ofGrowth ?? trend.fill(1);
  const shops = market.merchants === undefined ? null : leftMerchants(market.merchants, scheme.fee, horizon);
  const there = shops === null ? all : all.map((value, t) => value * shops.left[t]);
  const dated = datedFactors(market.shocks, horizon);
  const level = dated === null ? there : there.map((value, t) => value * dated[t]);
  const shocks = randomShocks(market.shocks, horizon);
  const shockMean = meanFactors(shocks, horizon);
  const feedback = compileFeedback(scenario, expected?.crowd?.newcomers ?? null, shops?.newcomers ?? null);
  const changing = noisy || feedback !== null || shocks.length > 0;
  const members = expected === null ? null : compileMembers(market.members!, { ...expected, level }, changing);
  let turnover = 0;
  for (let t = 0; t < horizon; t++) {
    // What the file's own numbers can reach has been held to this range; a rare draw may leave it.
    const ofDay = (level[t] >= 0 && level[t] <= LARGEST ? level[t] : LARGEST) * season[t];
    turnover += shockMean === null ? ofDay : ofDay * shockMean[t];
    trend[t] = ofDay * correction[t];
  }
  return {
    initial,
    trend,
    regimes: growth.kind === 'regimes' ? compileRegimes(growth, horizon) : null,
    noise,
    shocks,
    members,
    feedback,
    feeByDay: market.merchants?.classes === undefined ? null : shops!.fee,
    expectedTurnover: growth.kind === 'regimes' || feedback !== null ? null : turnover,
    random:
      noisy ||
      shocks.some(({ hazard }) => hazard > 0) ||
      (growth.kind === 'regimes' && regimesMove(growth)) ||
      (members !== null && members.spending !== null),
  };
}
