import { NOBODY, type Population } from '../market/referrer/population.ts';
import type { CompiledTypes } from '../model/compile-types.ts';
import { nextUniform, startStream } from '../random/stream.ts';

/** Draws that may fall on members who bring few; then the last one is taken, or it might never end. */
const TRIES = 1000;

/**
 * Which type each member is of, and whose accounts are one person's. Someone with several accounts opens one below the other, as
 * newcomers come; the last one buys, so that the others are paid for it.
 */
export class MemberTypes {
  /** Place of each member's type. */
  typeOf = new Uint8Array(0);
  /** The first account of the person whose account it is. */
  owner = new Int32Array(0);
  #types!: CompiledTypes;
  /** Accounts that the last person has still to open. */
  #toOpen = 0;
  readonly #stream = new Int32Array(4);

  start(types: CompiledTypes, members: number, key: Int32Array, path: number): void {
    this.#types = types;
    this.#toOpen = 0;
    if (this.typeOf.length < members) {
      this.typeOf = new Uint8Array(members);
      this.owner = new Int32Array(members);
    }
    startStream(this.#stream, key, path);
  }

  /** The account below which the next newcomer is another one of the same person; NOBODY when it is someone new. */
  accountAbove({ count }: Population): number {
    return this.#toOpen > 0 ? count - 1 : NOBODY;
  }

  /** The next member has joined. */
  join(member: number): void {
    const { upTo, accounts } = this.#types;
    if (this.#toOpen > 0) {
      this.#toOpen--;
      this.typeOf[member] = this.typeOf[member - 1];
      this.owner[member] = this.owner[member - 1];
      return;
    }
    const draw = nextUniform(this.#stream);
    let type = 0;
    while (type < upTo.length - 1 && draw >= upTo[type]) type++;
    this.typeOf[member] = type;
    this.owner[member] = member;
    this.#toOpen = accounts[type] - 1;
  }

  /** A member who brings the next one: drawn by `pick` until one of a type that is as good at it as a draw asks for. */
  pickRecruiter(pick: () => number): number {
    const { recruits } = this.#types;
    let member = pick();
    for (let i = 1; i < TRIES && nextUniform(this.#stream) >= recruits[this.typeOf[member]]; i++) member = pick();
    return member;
  }

  /** How often a member buys, against the mean of all. */
  buys(member: number): number {
    const type = this.typeOf[member];
    const isLast = member - this.owner[member] === this.#types.accounts[type] - 1;
    return isLast ? this.#types.purchases[type] : 0;
  }
}
