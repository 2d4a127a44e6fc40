import type { Feedback } from '../market/feedback/respond.ts';
import { exp } from '../random/exp-log.ts';
import type { Scenario } from '../types.ts';

/** The first day of a dated rule that promises less than the one before: an open end after a set share a day, or a longer term. */
export function cutDay(payout: Scenario['scheme']['payout']): number | null {
  if (!('schedule' in payout)) return null;
  const { schedule } = payout;
  const cut = schedule.find((rule, i) => {
    const before = schedule[i - 1];
    return before?.kind === 'fixed' && (rule.kind !== 'fixed' || rule.days > before.days);
  });
  return cut?.from ?? null;
}

/** The feedback of a scenario; null when nothing answers, so that such a scenario is the same as one without feedback. */
export function compileFeedback(
  { feedback, market, scheme }: Scenario,
  members: Float64Array | null,
  shops: Float64Array | null,
): Feedback | null {
  if (feedback === undefined) return null;
  const { spending, wordOfMouth, churn, merchants, announce, run } = feedback;
  if (spending + wordOfMouth + churn + merchants === 0 && run === undefined) return null;
  return {
    spending,
    wordOfMouth,
    churn,
    merchants,
    churnHazard: market.members?.churn ?? 0,
    exitHazard: market.merchants?.leave ?? 0,
    followsMembers: wordOfMouth + churn > 0,
    followsMerchants: merchants > 0,
    members,
    shops,
    runFrom:
      run === undefined ? Number.POSITIVE_INFINITY : (announce ?? cutDay(scheme.payout) ?? Number.POSITIVE_INFINITY),
    runBelow: run?.below ?? 0,
    runKeep: exp(-(run?.rate ?? 0)),
  };
}
