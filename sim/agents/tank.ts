/** What is left of a tank below this share counts as nothing. */
const EMPTY = 1e-12;

/**
 * Money of many members in one tank, mixed through: what flows out takes everyone's money pro rata. Cost per inflow, never
 * per member per day: a member's own money is kept in units that only `keep` shrinks, all members' alike. When a tank runs
 * empty a new epoch begins, in which no one has anything yet.
 *
 * Claims that are paid `rise` per unit from the tank hand their owner `claim·rise·own/level` of the owner's own money;
 * `index` sums `rise·keep/level`, so that between two looks a member's part is `claim·units·(rise of the index)`.
 *
 * Of each member it keeps three numbers from `at` on: own money in those units, the index when it was last looked at, and the
 * epoch of the own money.
 */
export class Tank {
  level = 0;
  /** What is left of money that flowed in at the beginning of the epoch. */
  #keep = 1;
  #epoch = 0;
  #index = 0;
  /** The index at the end of each epoch that is over. */
  #ends: number[] = [];

  clear(level: number): void {
    this.level = level;
    this.#keep = 1;
    this.#epoch = 0;
    this.#index = 0;
    this.#ends = [];
  }

  /** Takes a look at a member, whose numbers stand at `at`: their own money in what `claim` was paid since the last look. */
  look(accounts: Float64Array, at: number, claim: number): number {
    const epoch = accounts[at + 2];
    const over = epoch !== this.#epoch;
    const end = over ? this.#ends[epoch] : this.#index;
    const own = claim * accounts[at] * (end - accounts[at + 1]);
    if (over) {
      accounts[at] = 0;
      accounts[at + 2] = this.#epoch;
    }
    accounts[at + 1] = this.#index;
    return own;
  }

  /** Money of a member who has just been looked at flows in. */
  add(accounts: Float64Array, at: number, cents: number): void {
    accounts[at] += cents / this.#keep;
    this.level += cents;
  }

  /** A member's share of what is in the tank. */
  share(accounts: Float64Array, at: number): number {
    const own = accounts[at + 2] === this.#epoch ? accounts[at] * this.#keep : 0;
    return this.level > 0 ? Math.min(1, own / this.level) : 0;
  }

  /** Open claims are paid `rise` per unit from the tank. */
  raise(rise: number): void {
    if (this.level > 0) this.#index += (rise * this.#keep) / this.level;
  }

  /** Money flows out until `level` is left; money that flows in from elsewhere belongs to no member. */
  drainTo(level: number): void {
    if (level < this.level) this.#keep *= level / this.level;
    if (level <= EMPTY * this.level || this.#keep < 1e-200) {
      this.#ends.push(this.#index);
      this.#epoch++;
      this.#keep = 1;
    }
    this.level = Math.max(0, level);
  }
}
