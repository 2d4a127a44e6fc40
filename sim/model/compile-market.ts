import { amountMoments } from '../market/amount/amount.ts';
import type { Feedback } from '../market/feedback/respond.ts';
import { type CompiledRegimes, compileRegimes } from '../market/growth/compile-regimes.ts';
import { regimesMove } from '../market/growth/regimes.ts';
import { compileSpending } from '../market/members/compile-spending.ts';
import { fillNewcomers } from '../market/members/fill-members.ts';
import type { CompiledMembers, Crowd } from '../market/members/members-day.ts';
import type { Noise } from '../market/noise/fill-noise.ts';
import { peopleOf } from '../market/referrer/referrer.ts';
import { datedFactors, meanFactors, type RandomShock, randomShocks } from '../market/shocks/compile-shocks.ts';
import { exp, oneMinusExp } from '../random/exp-log.ts';
import { LARGEST } from '../scenario/fields.ts';
import { drawsPrizes } from '../schemes/ordinary/ordinary.ts';
import type { LoadedScenario, Scenario } from '../types.ts';
import { type BesideTurnover, besideTurnover } from './beside-turnover.ts';
import { type CompiledAgents, compileAgents } from './compile-agents.ts';
import { compileFeedback } from './compile-feedback.ts';
import { type CompiledOrdinary, compileOrdinary } from './compile-ordinary.ts';
import { fillRoom, type MarketRoom, newMarketRoom } from './market-room.ts';
import { driverOf, type Members } from './market-schema.ts';
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
  /** What follows members one by one; null where none is. */
  readonly agents: CompiledAgents | null;
  /** Money that newcomers pay and cost; null where there is none. */
  readonly beside: BesideTurnover | null;
  /** The ordinary scheme, which is the market's concern since it moves who buys; null for a staged one. */
  readonly ordinary: CompiledOrdinary | null;
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

/**
 * The random parts of members; null when there are none and the path needs no members of its own. `least` is the least
 * turnover of a day; 0 where it is not known beforehand.
 */
function compileMembers(
  { frequency, amount, purchases, churn }: Members,
  crowd: Crowd | null,
  least: number,
  people: number,
): CompiledMembers | null {
  const drawnBelow = { auto: DRAWN_BELOW, drawn: Number.POSITIVE_INFINITY, expected: 0 }[purchases];
  const { mean } = amountMoments(amount);
  const isDrawn = least / mean < drawnBelow;
  if (!isDrawn && crowd !== null) return null;
  return {
    keep: exp(-churn),
    people,
    crowd,
    shape: isDrawn && frequency.kind === 'gamma-poisson' ? frequency.r : 0,
    spending: isDrawn ? compileSpending(amount, drawnBelow) : null,
  };
}

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
 * The market of a scenario → what the kernel runs on. `factors` are those of the scenario; what it gives is in `room`, and good
 * until that is used again.
 */
export function compileMarket(
  { scenario, series }: Pick<LoadedScenario, 'scenario' | 'series'>,
  { season, correction }: TrendFactors,
  room: MarketRoom = newMarketRoom(scenario, null),
): CompiledMarket {
  const { horizon, market, agents } = scenario;
  const { growth, initial = 0, noise: noiseTerms } = driverOf(market);
  const { noise } = compileNoise(noiseTerms);
  const noisy = noise.innovation > 0;
  fillRoom(room, scenario, series);
  const { trend, shops } = room;
  const expected = room.spent ?? trend;
  const moves = growth.kind === 'regimes';
  const crowd = moves ? null : room.crowd;
  const feedback = compileFeedback(scenario, crowd?.newcomers ?? null, shops?.newcomers ?? null);
  if (crowd !== null && feedback?.followsMembers) fillNewcomers(crowd);
  const dated = datedFactors(market.shocks, horizon);
  const shocks = randomShocks(market.shocks, horizon);
  const shockMean = meanFactors(shocks, horizon);
  let turnover = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let t = 0; t < horizon; t++) {
    let level = expected[t];
    if (shops !== null) level *= shops.left[t];
    if (dated !== null) level *= dated[t];
    if (level < least) least = level;
    // What the file's own numbers can reach has been held to this range; a rare draw may leave it.
    const ofDay = (level >= 0 && level <= LARGEST ? level : LARGEST) * season[t];
    turnover += shockMean === null ? ofDay : ofDay * shockMean[t];
    trend[t] = ofDay * correction[t];
  }
  const changing = noisy || feedback !== null || shocks.length > 0 || moves;
  const people = agents === undefined ? Number.POSITIVE_INFINITY : peopleOf(agents.referrer, agents.members);
  const members =
    market.members === undefined ? null : compileMembers(market.members, crowd, changing ? 0 : least, people);
  return {
    initial,
    trend,
    regimes: moves ? compileRegimes(growth, horizon) : null,
    noise,
    shocks,
    members,
    feedback,
    agents: compileAgents(scenario, crowd, room.spent),
    beside: besideTurnover(scenario, crowd),
    ordinary: compileOrdinary(scenario, crowd),
    feeByDay: market.merchants?.classes === undefined ? null : shops!.fee,
    expectedTurnover: moves || feedback !== null ? null : turnover,
    random:
      noisy ||
      shocks.some(({ hazard }) => hazard > 0) ||
      (moves && regimesMove(growth)) ||
      (members !== null && members.spending !== null) ||
      drawsPrizes(scenario.scheme),
  };
}
