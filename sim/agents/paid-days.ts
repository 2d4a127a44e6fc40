import { type BesideTurnover, newBesideTurnover } from '../model/beside-turnover.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { fitMemory } from '../path/fit-memory.ts';
import { cohortAt, fieldAt, keptSeries, type RowField, rowLengthOf } from '../path/path-block.ts';
import { newPathMemory, type PathMemory } from '../path/path-memory.ts';
import { runPath } from '../path/step.ts';
import type { DrawnDays } from './drawn-days.ts';

/**
 * What becomes of the money on days that are drawn: the engine's own day, on the turnover, claims, rewards and fees for
 * joining of single members. Money is that of the whole market: cents × members that each stands for.
 */
export class PaidDays {
  readonly beside: BesideTurnover;
  readonly #memory: PathMemory;
  readonly #everyDay: Int32Array;
  readonly #trend: Float64Array;
  #rows = new Float64Array(0);

  constructor(model: CompiledModel) {
    this.#everyDay = Int32Array.from({ length: model.horizon }, (_, t) => t);
    this.beside = newBesideTurnover(model.horizon);
    this.#trend = new Float64Array(model.horizon);
    this.#memory = newPathMemory({ ...model, members: null, grid: this.#everyDay });
  }

  /** Runs the first `days` days of path `path`. */
  run(model: CompiledModel, drawn: DrawnDays, days: number, path: number): void {
    const { beside } = this;
    const money = drawn.standsFor / 100;
    for (let t = 0; t < days; t++) {
      this.#trend[t] = drawn.turnover[t] * money;
      beside.claims[t] = drawn.claims[t] * money;
      beside.rewards[t] = drawn.rewards[t] * money;
      beside.signUps[t] = drawn.signUps[t] * money;
    }
    const given = {
      ...model,
      horizon: days,
      grid: this.#everyDay,
      cohorts: this.#everyDay,
      trend: this.#trend,
      noise: { innovation: 0, keep: 1 },
      regimes: null,
      shocks: [],
      members: null,
      feedback: null,
      fraud: null,
      claimRate: 0,
      rewardRate: 0,
      beside,
    };
    if (this.#rows.length === 0) this.#rows = new Float64Array(rowLengthOf(given));
    fitMemory(this.#memory, given);
    runPath(given, this.#memory, path, this.#rows, 0);
  }

  figure(field: RowField): number {
    return this.#rows[fieldAt[field]];
  }

  /** Share of the claims of day `d` that was paid, the wind-down included; 0 where there were none. */
  received(d: number): number {
    return Math.max(0, this.#rows[cohortAt(d)]);
  }

  /** Day on which the claims of day `d` were full, before any wind-down; −1 where they were not. */
  fullOn(d: number): number {
    return this.#memory.book.fullOn[d];
  }

  recorded(series: (typeof keptSeries)[number], t: number): number {
    return this.#memory.record[t * keptSeries.length + keptSeries.indexOf(series)];
  }
}
