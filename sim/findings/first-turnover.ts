import { expectedRepeats } from '../law/bg-nbd.ts';
import { amountMoments } from '../market/amount/amount.ts';
import { purchasesPerDay } from '../market/frequency/frequency.ts';
import { datedFactors } from '../market/shocks/compile-shocks.ts';
import type { LoadedScenario } from '../types.ts';

/** The turnover to be expected on day 0, before the season and shocks at random times. */
export function firstTurnover({ scenario: { market }, series }: LoadedScenario): number {
  const { turnover, members, shocks } = market;
  const factor = datedFactors(shocks, 1)?.[0] ?? 1;
  if (members === undefined) return factor * (series?.[0] ?? turnover?.initial ?? 0);
  const { frequency, amount, initial = 0 } = members;
  const purchases = frequency.kind === 'bg-nbd' ? expectedRepeats(frequency, 1) : (purchasesPerDay(frequency) ?? 0);
  return factor * (series?.[0] ?? initial) * purchases * amountMoments(amount).mean;
}
