import { FUNDERS, type Group, listsAt, PERIODS } from './agent-fields.ts';
import type { CohortMoney } from './cohort-money.ts';
import { groupedMedians } from './grouped-medians.ts';

/** What each member paid and received, in cents, and their net gain in money. */
export interface Standing {
  paid: Float64Array;
  receipts: Float64Array;
  gains: Float64Array;
}

/** Half a cent is rounding of the fair value. */
export const loses = (gain: number): boolean => gain < -0.005;

/** Puts the lists of one way to group members into a row; `groupOf` gives the group of a member, 0 … groups − 1. */
export function fillGroups(
  row: Float64Array,
  group: Group,
  groups: number,
  groupOf: (member: number) => number,
  { paid, receipts, gains }: Standing,
): void {
  const { counts, medians } = groupedMedians(gains, groups, groupOf);
  row.set(counts, listsAt[`${group}Members`]);
  row.set(medians, listsAt[`${group}Gains`]);
  const [paidAt, receivedAt, losersAt] = [
    listsAt[`${group}Paid`],
    listsAt[`${group}Received`],
    listsAt[`${group}Losers`],
  ];
  for (let i = 0; i < gains.length; i++) {
    const at = groupOf(i);
    row[paidAt + at] += paid[i] / 100;
    row[receivedAt + at] += receipts[i] / 100;
    if (loses(gains[i])) row[losersAt + at]++;
  }
}

/** Puts who funded whom into a row, in money; null where it cannot be traced. */
export function fillFunding(row: Float64Array, money: CohortMoney | null): void {
  for (let i = 0; i < PERIODS * FUNDERS; i++) row[listsAt.funding + i] = money === null ? -1 : money.paid[i] / 100;
  for (let i = 0; i < PERIODS; i++) row[listsAt.ownFunding + i] = money === null ? -1 : money.own[i] / 100;
}
