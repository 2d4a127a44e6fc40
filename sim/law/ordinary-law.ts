import { lapsesInTheEnd } from '../schemes/ordinary/lapsing-share.ts';
import { broughtReward } from '../schemes/ordinary/one-level-referral.ts';
import { isOrdinary, rewardTerms } from '../schemes/ordinary/ordinary.ts';
import { rewardContext } from '../schemes/ordinary/reward-context.ts';
import type { Scenario } from '../types.ts';

/** What follows from an ordinary scheme's rules alone, at constant sales and in the long run. */
export interface OrdinaryLaw {
  /** Margin on a sale before rewards. */
  readonly margin: number;
  /** Given for each unit of sales, at what it buys; joining and birthdays are not counted. */
  readonly given: number;
  /** Share of it that lapses. */
  readonly lapses: number;
  /** Cost to the merchant for each unit of sales. */
  readonly cost: number;
  /** By how much sales must be higher than without the scheme for it to pay: c/(m − c); null where it cannot. */
  readonly breakEvenLift: number | null;
  /** Whether rewards for joining, for bringing members or for birthdays come on top. */
  readonly besideSales: boolean;
}

/** The closed forms of section 10 of the model; null for a staged scheme, and where the cost depends on how much is sold. */
export function ordinaryLaw(scenario: Scenario): OrdinaryLaw | null {
  const { scheme, horizon } = scenario;
  if (!isOrdinary(scheme)) return null;
  const { atOnce, issued, redeem, expiry, fills, byDay, volume, onJoining, aYear } = rewardTerms(
    scheme,
    rewardContext(scenario, scheme, null),
  );
  if (volume !== null) return null;
  const times = byDay === null ? 1 : byDay.reduce((sum, factor) => sum + factor, 0) / horizon;
  const lapses = issued > 0 ? lapsesInTheEnd(redeem, expiry, fills) : 0;
  const cost = scheme.rewardCost * times * (atOnce + issued * (1 - lapses));
  const { margin } = scheme;
  return {
    margin,
    given: times * (atOnce + issued),
    lapses,
    cost,
    breakEvenLift: margin > cost ? cost / (margin - cost) : null,
    besideSales: onJoining + aYear + broughtReward(scheme.broughtBy) > 0,
  };
}
