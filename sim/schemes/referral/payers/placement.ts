import { NOBODY } from '../../../market/referrer/population.ts';

/**
 * Where members stand below one another when each has only `width` places: a newcomer takes the first free place below who
 * brought them, level by level and from left to right. Each member knows how far down the next free place is, so that a
 * placement costs steps by the depth of the tree and never a search of it.
 */
export class Placement {
  /** Who stands above; NOBODY for those who came by themselves. */
  parent = new Int32Array(0);
  /** Which place below the parent it is, from 0. */
  place = new Int32Array(0);
  #width = 0;
  /** Members directly below: how many, the first, and the next one beside each. */
  #below = new Int32Array(0);
  #first = new Int32Array(0);
  #last = new Int32Array(0);
  #next = new Int32Array(0);
  /** Levels down to the nearest free place; 0 at a member who has one. */
  #down = new Int32Array(0);

  /** Begins anew; `width` 0 is without a limit. */
  start(width: number, members: number): void {
    this.#width = width;
    if (this.parent.length < members) {
      this.parent = new Int32Array(members);
      this.place = new Int32Array(members);
      if (width === 0) return;
      this.#below = new Int32Array(members);
      this.#first = new Int32Array(members);
      this.#last = new Int32Array(members);
      this.#next = new Int32Array(members);
      this.#down = new Int32Array(members);
    } else if (width > 0) {
      this.#below.fill(0);
      this.#down.fill(0);
    }
  }

  /** A member joins below `referrer`, or by itself (NOBODY). */
  join(member: number, referrer: number): void {
    if (this.#width === 0 || referrer === NOBODY) {
      this.parent[member] = referrer;
      return;
    }
    let at = referrer;
    while (this.#down[at] > 0) {
      const wanted = this.#down[at] - 1;
      at = this.#first[at];
      while (this.#down[at] !== wanted) at = this.#next[at];
    }
    this.parent[member] = at;
    this.place[member] = this.#below[at]++;
    if (this.place[member] === 0) this.#first[at] = member;
    else this.#next[this.#last[at]] = member;
    this.#last[at] = member;
    if (this.#below[at] === this.#width) this.#fill(at);
  }

  /** A member has no free place any more: it and who stands above look further down. */
  #fill(full: number): void {
    const { parent } = this;
    for (let at = full; at !== NOBODY && this.#below[at] === this.#width; at = parent[at]) {
      let least = Number.POSITIVE_INFINITY;
      let child = this.#first[at];
      for (let i = 0; i < this.#width; i++) {
        if (this.#down[child] < least) least = this.#down[child];
        child = this.#next[child];
      }
      if (this.#down[at] === least + 1) return;
      this.#down[at] = least + 1;
    }
  }
}
