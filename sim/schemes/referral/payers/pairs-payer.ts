import { NOBODY } from '../../../market/referrer/population.ts';
import type { CompiledPlan } from './compiled-plan.ts';
import type { Pay, Payer } from './payer.ts';
import { Placement } from './placement.ts';
import { Ranks } from './ranks.ts';
import { rewardOf } from './reward-of.ts';

/**
 * Two legs below each member. What is spent, and who joins, counts in the leg of everyone above; at the end of the day the weaker leg
 * is paid for, as much is taken from both legs, and the rest of the stronger one is carried over. What is over the cap of a day is lost.
 */
export class PairsPayer implements Payer {
  /** Cents and newcomers that wait in a member's legs: left at 2·member, right beside it. */
  spent = new Float64Array(0);
  heads = new Int32Array(0);
  readonly #placement = new Placement();
  readonly #ranks = new Ranks();
  #plan!: CompiledPlan;
  #pay!: Pay;
  #countsHeads = false;
  /** Whether something has come into the legs of a member today, and who they are. */
  #touched = new Uint8Array(0);
  #today: number[] = [];

  get parent(): Int32Array {
    return this.#placement.parent;
  }

  start(plan: CompiledPlan, members: number, pay: Pay): void {
    this.#plan = plan;
    this.#pay = pay;
    this.#countsHeads = plan.grades.some(({ pairBonus }) => pairBonus > 0);
    this.#placement.start(plan.width, members);
    this.#ranks.start(plan, members);
    this.#today.length = 0;
    if (this.#touched.length < members) {
      this.#touched = new Uint8Array(members);
      this.spent = new Float64Array(2 * members);
      this.heads = new Int32Array(2 * members);
    } else {
      this.#touched.fill(0);
      this.spent.fill(0);
      this.heads.fill(0);
    }
  }

  join(member: number, referrer: number, grade: number): void {
    this.#placement.join(member, referrer);
    this.#ranks.join(member, referrer, this.parent, grade);
    if (!this.#countsHeads) return;
    const { parent, place } = this.#placement;
    let below = member;
    for (let k = 0; k < this.#plan.depth && parent[below] !== NOBODY; k++) {
      const above = parent[below];
      this.heads[2 * above + place[below]]++;
      this.#touch(above);
      below = above;
    }
  }

  buy(member: number, cents: number): void {
    const { spent } = this;
    const { parent, place } = this.#placement;
    let below = member;
    for (let k = 0; k < this.#plan.depth && parent[below] !== NOBODY; k++) {
      const above = parent[below];
      spent[2 * above + place[below]] += cents;
      this.#touch(above);
      below = above;
    }
    this.#ranks.buy(member, cents);
  }

  endDay(): void {
    for (const member of this.#today) {
      this.#touched[member] = 0;
      this.#settle(member);
    }
    this.#today.length = 0;
    this.#ranks.endDay();
  }

  #touch(member: number): void {
    if (this.#touched[member] === 1) return;
    this.#touched[member] = 1;
    this.#today.push(member);
  }

  #settle(member: number): void {
    const { spent, heads } = this;
    const { bonus, pairBonus, dailyCap } = this.#plan.grades[this.#ranks.grade[member]];
    const [left, right] = [2 * member, 2 * member + 1];
    const pairs = Math.min(heads[left], heads[right]);
    const matched = Math.min(spent[left], spent[right]);
    heads[left] -= pairs;
    heads[right] -= pairs;
    spent[left] -= matched;
    spent[right] -= matched;
    const forHeads = Math.min(dailyCap, pairs * pairBonus);
    const forSpending = Math.min(dailyCap - forHeads, rewardOf(bonus, matched));
    if (forHeads > 0) this.#pay(member, forHeads, true);
    if (forSpending > 0) this.#pay(member, forSpending, false);
  }
}
