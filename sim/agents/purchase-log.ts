/** Amounts from here on stand in a list of their own. */
const LARGE = 0xffffffff;

/**
 * The purchases of a path in their order: who bought, and for how many cents. Four bytes each where all cost the same, else
 * eight, or twelve where most are large. Memory is only taken where something is written.
 */
export class PurchaseLog {
  length = 0;
  /** Who bought. */
  member = new Int32Array(0);
  #cents: Uint32Array | Float64Array = new Uint32Array(0);
  #large = new Map<number, number>();
  #same = 0;

  /** Begins anew with room for `expected` purchases of `mean` cents; `same` is the amount of each, 0 where they differ. */
  start(expected: number, mean: number, same: number): void {
    this.length = 0;
    this.#same = same;
    this.#large.clear();
    // A thousand times the mean is so rare that a list can hold it.
    const wide = mean * 1000 > LARGE;
    if (wide !== this.#cents instanceof Float64Array) this.#cents = wide ? new Float64Array(0) : new Uint32Array(0);
    const short = same === 0 && this.#cents.length < this.member.length;
    if (this.member.length < expected || short) this.#reserve(Math.max(expected, this.member.length));
  }

  push(member: number, cents: number): void {
    if (this.length === this.member.length) this.#reserve(1024 + Math.ceil(1.5 * this.length));
    this.member[this.length] = member;
    if (this.#same === 0) this.replace(this.length, cents);
    this.length++;
  }

  /** Puts another amount in place; not where all cost the same. */
  replace(purchase: number, cents: number): void {
    const wide = this.#cents instanceof Float64Array;
    this.#cents[purchase] = wide ? cents : Math.min(cents, LARGE);
    if (!wide && cents >= LARGE) this.#large.set(purchase, cents);
  }

  centsOf(purchase: number): number {
    if (this.#same > 0) return this.#same;
    const cents = this.#cents[purchase];
    return cents === LARGE ? (this.#large.get(purchase) ?? cents) : cents;
  }

  #reserve(size: number): void {
    const member = new Int32Array(size);
    member.set(this.member.subarray(0, this.length));
    this.member = member;
    if (this.#same > 0) return;
    const cents = this.#cents instanceof Float64Array ? new Float64Array(size) : new Uint32Array(size);
    cents.set(this.#cents.subarray(0, this.length));
    this.#cents = cents;
  }
}
