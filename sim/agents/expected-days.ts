import type { Crowd } from '../market/members/members-day.ts';
import { newCrowd } from '../market/members/members-day.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { fitMemory } from '../path/fit-memory.ts';
import { keptSeries, rowLengthOf } from '../path/path-block.ts';
import { newPathMemory, type PathMemory } from '../path/path-memory.ts';
import { runPath } from '../path/step.ts';

const TURNOVER = keptSeries.indexOf('turnover');

/**
 * What is expected of each day of a path before any purchase is drawn: noise, seasons, shocks, states of the market and what
 * members answer to payouts are in it, frauds are not. It is the engine's own path with expected purchases, on which nothing ends the
 * scheme, so that it goes on as long as any path may.
 */
export class ExpectedDays {
  readonly turnover: Float64Array;
  /** Members by day; churn included, answers to payouts not. */
  crowd: Crowd;
  readonly #memory: PathMemory;
  readonly #everyDay: Int32Array;

  constructor(model: CompiledModel) {
    const { horizon } = model;
    this.turnover = new Float64Array(horizon);
    this.#everyDay = Int32Array.from({ length: horizon }, (_, t) => t);
    this.#memory = newPathMemory({ ...model, grid: this.#everyDay });
    this.crowd = model.agents!.crowd ?? newCrowd(horizon);
  }

  /** Fills `turnover` and `crowd` for path `path`. */
  fill(model: CompiledModel, path: number): void {
    const endless = {
      ...model,
      grid: this.#everyDay,
      cohorts: new Int32Array(0),
      members: model.members && { ...model.members, shape: 0, spending: null },
      prorate: true,
      neverIlliquid: true,
      haltDays: 0,
      abscondHazard: 0,
      temptation: null,
      fraud: null,
      closeHazard: 0,
      closeDay: Number.POSITIVE_INFINITY,
    };
    fitMemory(this.#memory, endless);
    runPath(endless, this.#memory, path, new Float64Array(rowLengthOf(endless)), 0);
    for (let t = 0; t < model.horizon; t++) this.turnover[t] = this.#memory.record[t * keptSeries.length + TURNOVER];
    this.crowd = model.agents!.crowd ?? this.#memory.people.members.own;
  }
}
