import { amountAtLeast, eligibleShare, spentShareFrom } from '../../market/amount/amount.ts';
import type { Scenario } from '../../types.ts';
import type { Ordinary } from './ordinary.ts';
import type { Buyers, RewardContext } from './ordinary-kind.ts';

/** What the terms of a scheme may depend on. `crowd` are the members with the scheme, null where they are not asked for. */
export function rewardContext(
  { market: { members }, horizon }: Scenario,
  { lift: { frequency, basket } }: Ordinary,
  crowd: Buyers['crowd'],
): RewardContext {
  return {
    horizon,
    counted: (unit) => (members === undefined ? 0 : eligibleShare(members.amount, unit)),
    atLeast: (x) => (members === undefined ? 0 : amountAtLeast(members.amount, x)),
    spentFrom: (x) => (members === undefined ? 1 : spentShareFrom(members.amount, x)),
    members:
      members === undefined
        ? null
        : { frequency: members.frequency, amount: members.amount, often: 1 + frequency, dear: 1 + basket, crowd },
  };
}
