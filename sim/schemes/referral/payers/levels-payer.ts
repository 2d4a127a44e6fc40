import { NOBODY } from '../../../market/referrer/population.ts';
import type { CompiledPlan } from './compiled-plan.ts';
import type { Pay, Payer } from './payer.ts';
import { Placement } from './placement.ts';
import { Ranks } from './ranks.ts';
import { rewardOf } from './reward-of.ts';

/** Each purchase pays the levels above the buyer, each at the rates of the rank that stands there. */
export class LevelsPayer implements Payer {
  readonly #placement = new Placement();
  readonly #ranks = new Ranks();
  #plan!: CompiledPlan;
  #pay!: Pay;

  get parent(): Int32Array {
    return this.#placement.parent;
  }

  start(plan: CompiledPlan, members: number, pay: Pay): void {
    this.#plan = plan;
    this.#pay = pay;
    this.#placement.start(plan.width, members);
    this.#ranks.start(plan, members);
  }

  join(member: number, referrer: number, grade: number): void {
    this.#placement.join(member, referrer);
    this.#ranks.join(member, referrer, this.parent, grade);
  }

  buy(member: number, cents: number): void {
    const { depth, grades } = this.#plan;
    const { parent } = this.#placement;
    const { grade } = this.#ranks;
    let above = parent[member];
    for (let k = 0; k < depth && above !== NOBODY; k++) {
      const { rates } = grades[grade[above]];
      const reward = k < rates.length ? rewardOf(rates[k], cents) : 0;
      if (reward > 0) this.#pay(above, reward, false);
      above = parent[above];
    }
    this.#ranks.buy(member, cents);
  }

  endDay(): void {
    this.#ranks.endDay();
  }
}
