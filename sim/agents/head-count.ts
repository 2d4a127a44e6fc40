import { NOBODY } from '../market/referrer/population.ts';

/** From so many levels and people on recruiting is prosecuted (opinion 2013-37), organiser and own level counted. */
const LEVELS = 3;
const PEOPLE = 30;
const PEOPLE_SERIOUS = 120;

/**
 * People and levels below each member, as far down as the plan pays for, the member and the own level counted. Cost per
 * newcomer: one step for each paid level.
 */
export class HeadCount {
  /** Most people, and most levels that are paid for, at any member. */
  heads = 1;
  /** First day on which a member has 3 levels and 30 people, and 120; −1 while none has. */
  day30 = -1;
  day120 = -1;
  /** Members who have 3 levels and 30 people, and 120. */
  organisers30 = 0;
  organisers120 = 0;
  #below = new Int32Array(0);
  #levels = new Uint8Array(0);

  clear(members: number): void {
    this.heads = 1;
    this.day30 = -1;
    this.day120 = -1;
    this.organisers30 = 0;
    this.organisers120 = 0;
    if (this.#below.length < members) {
      this.#below = new Int32Array(members);
      this.#levels = new Uint8Array(members);
    } else {
      this.#below.fill(0);
      this.#levels.fill(0);
    }
  }

  /** Counts a newcomer of day `t` at the `paidLevels` members above; `tree` has who stands above each. */
  join(tree: Int32Array, member: number, paidLevels: number, t: number): void {
    let above = tree[member];
    for (let k = 1; k <= paidLevels && above !== NOBODY; k++) {
      const heads = 1 + ++this.#below[above];
      const deepEnough = this.#levels[above] >= LEVELS;
      if (this.#levels[above] < k + 1) this.#levels[above] = k + 1;
      if (heads > this.heads) this.heads = heads;
      if (heads >= PEOPLE && this.#levels[above] >= LEVELS) {
        if (this.day30 < 0) this.day30 = t;
        if (heads === PEOPLE || !deepEnough) this.organisers30++;
        if (heads >= PEOPLE_SERIOUS) {
          if (this.day120 < 0) this.day120 = t;
          if (heads === PEOPLE_SERIOUS || !deepEnough) this.organisers120++;
        }
      }
      above = tree[above];
    }
  }
}
