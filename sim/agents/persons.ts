import type { Standing } from './fill-lists.ts';
import type { MemberTypes } from './member-types.ts';

/** The people behind accounts, in the order of their first ones. */
export class Persons {
  /** The first account of each. */
  readonly first: Int32Array;
  readonly #owner: Int32Array;

  constructor({ owner }: MemberTypes, members: number) {
    this.#owner = owner.subarray(0, members);
    this.first = this.#owner.filter((first, account) => first === account);
  }

  get count(): number {
    return this.first.length;
  }

  /** Puts the accounts of each person together. */
  fold(standing: Standing): void {
    for (const list of ['paid', 'receipts', 'gains'] as const) {
      const ofAccounts = standing[list];
      for (let i = 0; i < ofAccounts.length; i++) {
        if (this.#owner[i] !== i) ofAccounts[this.#owner[i]] += ofAccounts[i];
      }
      standing[list] = Float64Array.from(this.first, (account) => ofAccounts[account]);
    }
  }
}
