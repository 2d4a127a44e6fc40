import { fieldAt } from '../path/path-block.ts';

/** How the first paths of a run ended: what is held against the same paths of another run. */
export class PathOutcomes {
  readonly #failure: Float64Array;
  readonly #day: Float64Array;
  readonly #recovery: Float64Array;
  readonly #unpaid: Float64Array;
  readonly #horizon: number;
  readonly #stride: number;
  #count = 0;

  /** At most `most` paths are kept; a row is `stride` long. */
  constructor(most: number, horizon: number, stride: number) {
    this.#failure = new Float64Array(most);
    this.#day = new Float64Array(most);
    this.#recovery = new Float64Array(most);
    this.#unpaid = new Float64Array(most);
    this.#horizon = horizon;
    this.#stride = stride;
  }

  get count(): number {
    return this.#count;
  }

  /** Takes a block's rows; blocks come in path order. */
  add(rows: Float64Array, count: number): void {
    for (let path = 0; path < count && this.#count < this.#failure.length; path++) {
      const at = path * this.#stride;
      const day = rows[at + fieldAt.failureDay];
      this.#failure[this.#count] = day < 0 ? 0 : 1;
      this.#day[this.#count] = day < 0 ? this.#horizon : day;
      this.#recovery[this.#count] = rows[at + fieldAt.paid] / rows[at + fieldAt.issued]; // 0/0: no claims
      this.#unpaid[this.#count] = rows[at + fieldAt.outstanding];
      this.#count++;
    }
  }

  /** 1 for a path that failed. */
  get failure(): Float64Array {
    return this.#failure.subarray(0, this.#count);
  }

  /** The day of failure, the horizon for a path that lasts. */
  get failureDay(): Float64Array {
    return this.#day.subarray(0, this.#count);
  }

  /** Paid of what was promised; NaN where nothing was. */
  get recovery(): Float64Array {
    return this.#recovery.subarray(0, this.#count);
  }

  /** Claims that are open at the end, in money. */
  get unpaid(): Float64Array {
    return this.#unpaid.subarray(0, this.#count);
  }
}
