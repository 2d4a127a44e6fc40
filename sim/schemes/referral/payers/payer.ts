import type { CompiledPlan } from './compiled-plan.ts';

/** Takes a reward of so many cents, over 0; `forHead` when it is for bringing someone, whatever they spend. */
export type Pay = (member: number, cents: number, forHead: boolean) => void;

/**
 * Who is paid what by a plan as members join and buy, day after day. The same calls give the same rewards, so that a path can
 * be gone through once to know what is due and once to hand out what could be paid.
 */
export interface Payer {
  /** Who stands above each member in the tree up which rewards go. */
  readonly parent: Int32Array;
  /** Begins anew with room for so many members. */
  start(plan: CompiledPlan, members: number, pay: Pay): void;
  /** Members join in the order of their numbers, `referrer` NOBODY where they come by themselves; `grade` is their rank, 0 without. */
  join(member: number, referrer: number, grade: number): void;
  buy(member: number, cents: number): void;
  endDay(): void;
}
