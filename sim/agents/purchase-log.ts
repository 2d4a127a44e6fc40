/** Amounts from here on stand in a list of their own. */
const LARGE = 0xffffffff;

/**
 * The purchases of a path in their order: who bought, and for how many cents. Four bytes each where all cost the same, else
 * eight. Memory is only taken where something is written.
 */
export class PurchaseLog {
  length = 0;
  /** Who bought. */
  member = new Int32Array(0);
  #cents = new Uint32Array(0);
  #large = new Map<number, number>();
  #same = 0;

  /** Begins anew with room for `expected` purchases; `same` is the amount of each, 0 where they differ. */
  start(expected: number, same: number): void {
    this.length = 0;
    this.#same = same;
    this.#large.clear();
    if (this.member.length < expected) this.#reserve(expected);
  }

  push(member: number, cents: number): void {
    if (this.length === this.member.length) this.#reserve(1024 + Math.ceil(1.5 * this.length));
    this.member[this.length] = member;
    if (this.#same === 0) this.replace(this.length, cents);
    this.length++;
  }

  /** Puts another amount in place; not where all cost the same. */
  replace(purchase: number, cents: number): void {
    this.#cents[purchase] = Math.min(cents, LARGE);
    if (cents >= LARGE) this.#large.set(purchase, cents);
  }

  centsOf(purchase: number): number {
    if (this.#same > 0) return this.#same;
    const cents = this.#cents[purchase];
    return cents < LARGE ? cents : this.#large.get(purchase)!;
  }

  #reserve(size: number): void {
    const member = new Int32Array(size);
    member.set(this.member.subarray(0, this.length));
    this.member = member;
    if (this.#same > 0) return;
    const cents = new Uint32Array(size);
    cents.set(this.#cents.subarray(0, this.length));
    this.#cents = cents;
  }
}
