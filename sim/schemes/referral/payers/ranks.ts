import { NOBODY } from '../../../market/referrer/population.ts';
import type { CompiledPlan, Grade } from './compiled-plan.ts';

/**
 * Which rank each member has. A rank is for good; one that is reached today counts from tomorrow on, so that the order of a
 * day's purchases makes no difference.
 */
export class Ranks {
  /** Place of each member's rank among the grades; 0 without one. */
  grade = new Uint8Array(0);
  #plan: CompiledPlan | null = null;
  #countsBelow = false;
  #spent = new Float64Array(0);
  #direct = new Int32Array(0);
  #below = new Int32Array(0);
  /** The rank that each has from tomorrow on, and whose it is another one. */
  #tomorrow = new Uint8Array(0);
  #rising: number[] = [];

  start(plan: CompiledPlan, members: number): void {
    this.#plan = plan.grades.length > 1 ? plan : null;
    this.#countsBelow = plan.grades.some(({ below }) => below > 0);
    this.#rising.length = 0;
    if (this.grade.length < members) {
      this.grade = new Uint8Array(members);
      this.#spent = new Float64Array(members);
      this.#direct = new Int32Array(members);
      this.#below = new Int32Array(members);
      this.#tomorrow = new Uint8Array(members);
      return;
    }
    this.grade.fill(0);
    this.#spent.fill(0);
    this.#direct.fill(0);
    this.#below.fill(0);
    this.#tomorrow.fill(0);
  }

  /** A member has joined with a rank (0: none), brought by `referrer`, and stands in the tree of `parent`. */
  join(member: number, referrer: number, parent: Int32Array, grade: number): void {
    const plan = this.#plan;
    if (plan === null) return;
    this.grade[member] = grade;
    this.#tomorrow[member] = grade;
    if (referrer !== NOBODY) {
      this.#direct[referrer]++;
      this.#look(plan.grades, referrer);
    }
    if (!this.#countsBelow) return;
    let above = parent[member];
    for (let k = 0; k < plan.depth && above !== NOBODY; k++) {
      this.#below[above]++;
      this.#look(plan.grades, above);
      above = parent[above];
    }
  }

  buy(member: number, cents: number): void {
    if (this.#plan === null) return;
    this.#spent[member] += cents;
    this.#look(this.#plan.grades, member);
  }

  endDay(): void {
    for (const member of this.#rising) this.grade[member] = this.#tomorrow[member];
    this.#rising.length = 0;
  }

  /** The highest rank whose conditions all hold. */
  #look(grades: readonly Grade[], member: number): void {
    for (let i = grades.length - 1; i > this.#tomorrow[member]; i--) {
      const { spent, direct, below } = grades[i];
      if (this.#spent[member] < spent || this.#direct[member] < direct || this.#below[member] < below) continue;
      if (this.#tomorrow[member] === this.grade[member]) this.#rising.push(member);
      this.#tomorrow[member] = i;
      return;
    }
  }
}
