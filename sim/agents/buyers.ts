import type { Population } from '../market/referrer/population.ts';
import type { CompiledAgents } from '../model/compile-agents.ts';
import { nextExponential } from '../random/exponential.ts';
import { nextGamma } from '../random/gamma.ts';
import { nextUniform, startStream } from '../random/stream.ts';

const NONE = -1;

/**
 * Members who each buy at a rate of their own, and may drop out for good after a purchase (Fader, Hardie & Lee 2005). Seasons,
 * noise and shocks make a clock run faster or slower, the same for all; on that clock the purchases of a member are a Poisson
 * process, whose next time is drawn when the one before has come. Everyone waits in the list of the day of their next purchase:
 * the cost is by purchase, never by member and day.
 */
export class Buyers {
  /** Who buys today, in the first places; someone who buys twice stands there twice. */
  today = new Int32Array(1024);
  /** The clock at the beginning of each day, and at the end of the last. */
  readonly #clock: Float64Array;
  /** The first member who waits for each day, and the next one after each member. */
  readonly #first: Int32Array;
  #next = new Int32Array(0);
  #rate = new Float64Array(0);
  /** The chance to drop out after a repeat purchase. */
  #drops = new Float64Array(0);
  #due = new Float64Array(0);
  #agents!: CompiledAgents;
  #count = 0;
  readonly #stream = new Int32Array(4);

  constructor(horizon: number) {
    this.#clock = new Float64Array(horizon + 1);
    this.#first = new Int32Array(horizon);
  }

  /** Begins a path with room for so many members; `factors` are what each day's purchases are to the usual ones. */
  start(agents: CompiledAgents, members: number, factors: (t: number) => number, key: Int32Array, path: number): void {
    this.#agents = agents;
    const clock = this.#clock;
    for (let t = 0; t < this.#first.length; t++) clock[t + 1] = clock[t] + factors(t);
    this.#first.fill(NONE);
    if (this.#rate.length < members) {
      this.#next = new Int32Array(members);
      this.#rate = new Float64Array(members);
      this.#drops = new Float64Array(members);
      this.#due = new Float64Array(members);
    }
    startStream(this.#stream, key, path);
  }

  /** A member has joined on day `t`, whose rate is `weight` times that of others. */
  join(member: number, t: number, weight: number): void {
    const { frequency } = this.#agents;
    const stream = this.#stream;
    this.#drops[member] = 0;
    if (frequency.kind === 'poisson') this.#rate[member] = frequency.rate * weight;
    else {
      this.#rate[member] = (nextGamma(stream, frequency.r) / frequency.alpha) * weight;
      if (frequency.kind === 'bg-nbd') {
        const stops = nextGamma(stream, frequency.a);
        const goesOn = nextGamma(stream, frequency.b);
        this.#drops[member] = stops > 0 ? stops / (stops + goesOn) : 0;
      }
    }
    this.#wait(member, t, this.#clock[t]);
  }

  /** Draws who buys on day `t`, newcomers included; gives how many purchases there are. */
  draw(t: number, { gone, firstOn, count }: Population): number {
    const stream = this.#stream;
    const from = this.#clock[t];
    const until = this.#clock[t + 1];
    this.#count = 0;
    if (this.#agents.frequency.kind === 'bg-nbd' && t > 0) {
      // Everyone buys on joining, more or less often as the day has it.
      for (let member = firstOn[t]; member < count; member++) {
        for (let left = Math.floor(until - from + nextUniform(stream)); left > 0; left--) this.#add(member);
      }
    }
    let member = this.#first[t];
    while (member !== NONE) {
      const after = this.#next[member];
      if (gone[member] === 0) this.#buyUntil(member, t, until);
      member = after;
    }
    return this.#count;
  }

  #buyUntil(member: number, t: number, until: number): void {
    const stream = this.#stream;
    while (this.#due[member] < until) {
      this.#add(member);
      const drops = this.#drops[member];
      if (drops > 0 && nextUniform(stream) < drops) return;
      this.#due[member] += nextExponential(stream) / this.#rate[member];
    }
    this.#queue(member, t);
  }

  /** Draws the first purchase of a member after a time of the clock. */
  #wait(member: number, t: number, now: number): void {
    if (this.#rate[member] <= 0) return;
    this.#due[member] = now + nextExponential(this.#stream) / this.#rate[member];
    this.#queue(member, t);
  }

  /** Puts a member into the list of the day on which the purchase is due, `t` or later; into none when it is after the last. */
  #queue(member: number, t: number): void {
    const clock = this.#clock;
    const due = this.#due[member];
    let low = t;
    let high = this.#first.length;
    if (!(due < clock[high])) return;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (clock[middle] <= due) low = middle;
      else high = middle;
    }
    this.#next[member] = this.#first[low];
    this.#first[low] = member;
  }

  #add(member: number): void {
    if (this.#count === this.today.length) {
      const more = new Int32Array(2 * this.#count);
      more.set(this.today);
      this.today = more;
    }
    this.today[this.#count++] = member;
  }
}
