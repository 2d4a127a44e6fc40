import { compilePlan } from '../../../sim/schemes/referral/payers/compile-plan.ts';
import { newPayer } from '../../../sim/schemes/referral/payers/new-payer.ts';
import type { Payer } from '../../../sim/schemes/referral/payers/payer.ts';
import { type Referral, referralSchema } from '../../../sim/schemes/referral/plan.ts';
import type { Day, Reward } from './reference.ts';

/** A plan as it may stand in a file. */
export const planOf = (fields: object): Referral => referralSchema.parse(fields);

/** What the engine's payer of a plan gives on such days; `after` is called at the end of each. */
export function paidBy(
  referral: Referral,
  days: readonly Day[],
  {
    allowed,
    after = () => {},
    payer = newPayer(compilePlan(referral, allowed)!),
  }: { allowed?: number; after?: (payer: Payer, day: number) => void; payer?: Payer } = {},
): Reward[] {
  const plan = compilePlan(referral, allowed)!;
  const rewards: Reward[] = [];
  let day = 0;
  const members = days.reduce((sum, { joins }) => sum + joins.length, 0);
  payer.start(plan, members, (member, cents, forHead) => rewards.push({ day, member, cents, forHead }));
  let joined = 0;
  for (; day < days.length; day++) {
    for (const by of days[day].joins) payer.join(joined++, by, 0);
    for (const [member, cents] of days[day].buys) payer.buy(member, cents);
    payer.endDay();
    after(payer, day);
  }
  return rewards;
}

/** Rewards in yuan, by day and member. */
export function yuanByDay(rewards: readonly Reward[], days: number): Record<number, number>[] {
  const out: Record<number, number>[] = Array.from({ length: days }, () => ({}));
  for (const { day, member, cents } of rewards) out[day][member] = (out[day][member] ?? 0) + cents / 100;
  return out;
}
