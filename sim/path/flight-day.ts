import type { CompiledModel } from '../model/compile-model.ts';
import { log } from '../random/exp-log.ts';
import { nextUniform } from '../random/stream.ts';

/**
 * A flight whose hazard changes from day to day, drawn exactly: one exponential number a path, and the operator flees on the
 * first day on which the hazard that has gathered passes it (inversion of the cumulative hazard). With a constant hazard
 * that is the day of `hazardDay`.
 */
export class Flight {
  #threshold = 0;
  #gathered = 0;

  start(stream: Int32Array): void {
    this.#threshold = -log(nextUniform(stream));
    this.#gathered = 0;
  }

  /** Step 8: whether the operator flees today, with `money` in cash and pool and claims of `open`. */
  isToday({ abscondHazard, temptation, supervised }: CompiledModel, money: number, open: number): boolean {
    const { perCash, perClaims } = temptation!;
    this.#gathered += abscondHazard * (1 + perCash * (1 - supervised) * money + perClaims * open);
    return this.#gathered > this.#threshold;
  }
}
