import { expectedRepeats } from '../law/bg-nbd.ts';
import { amountMoments } from '../market/amount/amount.ts';
import { purchasesPerDay } from '../market/frequency/frequency.ts';
import type { LoadedScenario } from '../types.ts';

/** The turnover to be expected on day 0, before the season. */
export function firstTurnover({ scenario: { market }, series }: LoadedScenario): number {
  const { turnover, members } = market;
  if (members === undefined) return series?.[0] ?? turnover?.initial ?? 0;
  const { frequency, amount, initial = 0 } = members;
  const purchases = frequency.kind === 'bg-nbd' ? expectedRepeats(frequency, 1) : (purchasesPerDay(frequency) ?? 0);
  return (series?.[0] ?? initial) * purchases * amountMoments(amount).mean;
}
