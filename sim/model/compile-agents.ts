import { amountMoments } from '../market/amount/amount.ts';
import type { Frequency } from '../market/frequency/frequency.ts';
import { type CompiledSpending, compileSpending } from '../market/members/compile-spending.ts';
import type { Crowd } from '../market/members/members-day.ts';
import type { Referrer } from '../market/referrer/referrer.ts';
import type { Scenario } from '../types.ts';
import { type CompiledTypes, compileTypes } from './compile-types.ts';

/** What the engine of single members knows beside the model of the whole; amounts of money in cents. Plain data. */
export interface CompiledAgents {
  /** Members that are followed at most. */
  readonly members: number;
  /** Paths that are asked for; null: as many as take a few seconds. */
  readonly paths: number | null;
  readonly referrer: Referrer;
  readonly fairValue: number;
  /** Null where all are alike. */
  readonly types: CompiledTypes | null;
  /** Mean amount of a purchase, in money. */
  readonly mean: number;
  readonly spending: CompiledSpending;
  readonly frequency: Frequency;
  /** Turnover that is expected of each day before seasons, noise and shocks; of one member where `crowd` is null. */
  readonly spent: Float64Array;
  /** Null when each path has its own (regimes). */
  readonly crowd: Crowd | null;
  readonly cap: number;
  /** Size of a unit of spending; 0: every cent counts. */
  readonly unit: number;
  /** Whether a member’s remainder counts for the next purchase. */
  readonly carry: boolean;
  readonly signUpFee: number;
  readonly headBonus: number;
}

const cents = (money: number): number => Math.round(100 * money);

/** Null where no member is followed. */
export function compileAgents(
  { agents, market, scheme }: Scenario,
  crowd: Crowd | null,
  spent: Float64Array | null,
): CompiledAgents | null {
  if (agents === undefined || market.members === undefined || spent === null) return null;
  const { amount, frequency } = market.members;
  const { members, paths = null, referrer, fairValue } = agents;
  const { unit, cap, referral } = scheme;
  return {
    members,
    paths,
    referrer,
    fairValue,
    types: compileTypes(agents, referral),
    mean: amountMoments(amount).mean,
    spending: compileSpending(amount, Number.POSITIVE_INFINITY),
    frequency,
    spent,
    crowd,
    cap,
    unit: unit === undefined ? 0 : Math.max(1, cents(unit.size)),
    carry: unit?.carry ?? false,
    signUpFee: cents(referral?.signUpFee ?? 0),
    headBonus: cents(referral?.headBonus ?? 0),
  };
}
