/**
 * The sum of the last `length` values pushed, in O(1) a push and without ever subtracting, so that it keeps all its
 * digits when values fall by many orders of magnitude: suffix sums of the last full block plus the running sum of this
 * one (the two-stack queue).
 */
export class WindowSum {
  readonly #values: Float64Array;
  readonly #suffix: Float64Array;
  #at = 0;
  #running = 0;

  constructor(readonly length: number) {
    this.#values = new Float64Array(length);
    this.#suffix = new Float64Array(length + 1);
  }

  clear(): void {
    this.#suffix.fill(0);
    this.#at = 0;
    this.#running = 0;
  }

  push(value: number): void {
    if (this.#at === this.length) {
      for (let i = this.length - 1; i >= 0; i--) this.#suffix[i] = this.#suffix[i + 1] + this.#values[i];
      this.#at = 0;
      this.#running = 0;
    }
    this.#values[this.#at++] = value;
    this.#running += value;
  }

  /** The sum of the last `length` values; of all so far while there are fewer. */
  get sum(): number {
    return this.#suffix[this.#at] + this.#running;
  }
}
