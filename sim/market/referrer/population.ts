/** Nobody: the referrer of those who came by themselves. */
export const NOBODY = -1;

/**
 * The members of one path and who brought whom, in typed arrays by member in the order of joining. Reused from path to
 * path; grows by doubling, so that a member costs some twenty bytes.
 */
export class Population {
  /** Members who have joined so far, those who have left included. */
  count = 0;
  /** Who brought each member; NOBODY for the roots of the forest. */
  referrer = new Int32Array(0);
  /** Level of each member in the tree it belongs to, the root's own counted as 1. */
  level = new Int32Array(0);
  /** 1 for members who have left for good. */
  gone = new Uint8Array(0);
  /** Members who are there, in no order, in the first `present` places. */
  active = new Int32Array(0);
  present = 0;
  /** Who brought the members that were brought, one entry a recruit, in the first `recruits` places. */
  recruiters = new Int32Array(0);
  recruits = 0;
  /** The first member who joined on each day or later. */
  readonly firstOn: Int32Array;

  constructor(horizon: number) {
    this.firstOn = new Int32Array(horizon + 1);
  }

  clear(): void {
    this.gone.fill(0, 0, this.count);
    this.count = 0;
    this.present = 0;
    this.recruits = 0;
  }

  /** A member joins, brought by `referrer` or by NOBODY. */
  join(referrer: number): void {
    const member = this.count;
    if (member === this.referrer.length) this.#grow();
    this.referrer[member] = referrer;
    this.level[member] = 1;
    if (referrer !== NOBODY) {
      this.level[member] = this.level[referrer] + 1;
      this.recruiters[this.recruits++] = referrer;
    }
    this.active[this.present++] = member;
    this.count = member + 1;
  }

  /** The member at this place of `active` leaves; the last one there takes the place. */
  leave(place: number): void {
    this.gone[this.active[place]] = 1;
    this.active[place] = this.active[--this.present];
  }

  #grow(): void {
    const size = Math.max(1024, 2 * this.referrer.length);
    this.referrer = grown(this.referrer, size);
    this.level = grown(this.level, size);
    this.active = grown(this.active, size);
    this.recruiters = grown(this.recruiters, size);
    const gone = new Uint8Array(size);
    gone.set(this.gone);
    this.gone = gone;
  }
}

function grown(values: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(size);
  out.set(values);
  return out;
}
