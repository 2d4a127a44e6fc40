import { quantileRank } from './order-statistics.ts';

/** 9 bits of the mantissa: 512 buckets an octave, so a bucket's middle is within 1/1024 of every value in it. */
const MANTISSA_BITS = 9;
/** Counts in a page: the buckets of an octave. */
export const PAGE = 1 << MANTISSA_BITS;

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer); // little-endian everywhere this runs: words[1] holds sign and exponent

/** The smallest number of bucket `slot` (0 … 511) of octave `octave` (the biased exponent). */
function lowerEdge(octave: number, slot: number): number {
  words[0] = 0;
  words[1] = (octave << 20) | (slot << (20 - MANTISSA_BITS));
  return bits[0];
}

/** Pages of counts, one an octave, made when first needed; `pages[0]` belongs to the octave `base`. */
class Octaves {
  base = 0;
  pages: (Uint32Array | undefined)[] = [];

  /** The page of an octave, made where there is none. */
  page(octave: number): Uint32Array {
    return this.at(octave) ?? this.put(octave, new Uint32Array(PAGE));
  }

  at(octave: number): Uint32Array | undefined {
    return this.pages[octave - this.base];
  }

  put(octave: number, page: Uint32Array): Uint32Array {
    if (this.pages.length === 0) this.base = octave;
    while (octave < this.base) {
      this.pages.unshift(undefined);
      this.base--;
    }
    const at = octave - this.base;
    while (this.pages.length <= at) this.pages.push(undefined);
    this.pages[at] = page;
    return page;
  }
}

/** What a sketch holds, as plain data. */
export interface SketchParts {
  /** Octave (biased exponent) of each page; + 4096 for a page of negative values. */
  readonly octaves: ArrayLike<number>;
  /** 512 counts each, in the order of `octaves`. */
  readonly pages: readonly Uint32Array[];
  /** Count of zeros, smallest and largest value. */
  readonly rest: ArrayLike<number>;
}

const NEGATIVE = 4096;

/** Counts in a cache line, and the number of values from which on bringing the counts up first pays. */
const COUNTS_A_LINE = 16;
const WORTH_FETCHING = 128;

/**
 * A histogram with buckets of equal relative width, for quantiles of more values than one cares to keep: exponent and the
 * top 9 bits of the mantissa of a value are its bucket. A quantile is right to 0.1 % of its value; the extremes are exact.
 * Numbers under 2.2e-308 count as 0. Adding and merging in any order gives the same sketch, bit for bit, because only
 * whole numbers are counted. Memory: 2 kB for each octave that occurs. At most 4.29e9 values a bucket; no NaN, no Infinity.
 */
export class LogBucketSketch {
  private readonly positive = new Octaves();
  private readonly negative = new Octaves();
  private zeros = 0;
  private least = Number.POSITIVE_INFINITY;
  private most = Number.NEGATIVE_INFINITY;
  private total = 0;

  /** Number of values added. */
  get count(): number {
    return this.total;
  }

  add(value: number): void {
    bits[0] = value;
    this.put(value, words[1]);
  }

  /** Adds `count` values from `from` on, `stride` apart. */
  addAll(values: Float64Array, from = 0, stride = 1, count = Math.ceil((values.length - from) / stride)): void {
    const high = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
    const { positive } = this;
    let { least, most } = this;
    let zeros = 0;
    let slow = 0;
    // Counts are never below 0; asking keeps the reading from being left out as useless.
    if (count >= WORTH_FETCHING && this.fetch() < 0) return;
    for (let k = 0, i = from; k < count; k++, i += stride) {
      const value = values[i];
      if (value === 0) {
        // Written as 0, since −0 would leave a trace of the order in the extremes.
        if (least > 0) least = 0;
        if (most < 0) most = 0;
        zeros++;
        continue;
      }
      if (value < least) least = value;
      if (value > most) most = value;
      const bucket = high[2 * i + 1] >>> (20 - MANTISSA_BITS);
      const page = positive.pages[(bucket >>> MANTISSA_BITS) - positive.base];
      if (page === undefined) {
        this.put(value, high[2 * i + 1]);
        slow++;
      } else page[bucket & (PAGE - 1)]++;
    }
    this.least = least;
    this.most = most;
    this.zeros += zeros;
    this.total += count - slow;
  }

  /**
   * Reads the counts once in their order, so that the processor brings them up ahead. Values come in any order; with
   * thousands of sketches in turn each would wait for memory by itself.
   */
  private fetch(): number {
    let seen = 0;
    for (const page of this.positive.pages) {
      if (page === undefined) continue;
      for (let slot = 0; slot < PAGE; slot += COUNTS_A_LINE) seen += page[slot];
    }
    return seen;
  }

  private put(value: number, high: number): void {
    this.total++;
    if (value < this.least) this.least = value + 0;
    if (value > this.most) this.most = value + 0;
    const octave = (high >>> 20) & 2047;
    if (octave === 0) this.zeros++;
    else (value > 0 ? this.positive : this.negative).page(octave)[(high >>> (20 - MANTISSA_BITS)) & (PAGE - 1)]++;
  }

  /** Adds another sketch, whose pages become this one's where it has none of its own. */
  merge({ octaves, pages, rest }: SketchParts): void {
    for (const [i, from] of pages.entries()) {
      const side = octaves[i] < NEGATIVE ? this.positive : this.negative;
      const octave = octaves[i] % NEGATIVE;
      const into = side.at(octave);
      if (into === undefined) side.put(octave, from);
      let values = 0;
      for (let slot = 0; slot < PAGE; slot++) values += from[slot];
      if (into !== undefined) for (let slot = 0; slot < PAGE; slot++) into[slot] += from[slot];
      this.total += values;
    }
    const zeros = rest[0];
    this.zeros += zeros;
    this.total += zeros;
    this.least = Math.min(this.least, rest[1]);
    this.most = Math.max(this.most, rest[2]);
  }

  /** The ⌈p·n⌉-th smallest value to within 0.1 % of itself; NaN when empty. */
  quantile(p: number): number {
    if (this.total === 0) return Number.NaN;
    const { low, high } = this.edges(quantileRank(this.total, p));
    return Math.min(this.most, Math.max(this.least, low + (high - low) / 2));
  }

  /** The bounds between which the value of rank `rank` (from 1) lies for certain. */
  edges(rank: number): { low: number; high: number } {
    if (rank <= 1) return { low: this.least, high: this.least };
    if (rank >= this.total) return { low: this.most, high: this.most };
    const found = this.bucketOf(rank);
    return { low: Math.max(this.least, found.low), high: Math.min(this.most, found.high) };
  }

  private bucketOf(rank: number): { low: number; high: number } {
    let left = rank;
    const { negative, positive } = this;
    for (let at = negative.pages.length - 1; at >= 0; at--) {
      const page = negative.pages[at];
      if (page === undefined) continue;
      for (let slot = PAGE - 1; slot >= 0; slot--) {
        if ((left -= page[slot]) > 0) continue;
        const { low, high } = bucketEdges(negative.base + at, slot);
        return { low: -high, high: -low };
      }
    }
    if ((left -= this.zeros) <= 0) return { low: 0, high: 0 };
    for (let at = 0; at < positive.pages.length; at++) {
      const page = positive.pages[at];
      if (page === undefined) continue;
      for (let slot = 0; slot < PAGE; slot++) {
        if ((left -= page[slot]) <= 0) return bucketEdges(positive.base + at, slot);
      }
    }
    return { low: this.most, high: this.most };
  }

  /** What it holds; the pages are its own, not copies. */
  parts(): SketchParts {
    const octaves: number[] = [];
    const pages: Uint32Array[] = [];
    for (const [side, mark] of [
      [this.positive, 0],
      [this.negative, NEGATIVE],
    ] as const) {
      for (const [at, page] of side.pages.entries()) {
        if (page === undefined) continue;
        octaves.push(mark + side.base + at);
        pages.push(page);
      }
    }
    return { octaves, pages, rest: [this.zeros, this.least, this.most] };
  }
}

function bucketEdges(octave: number, slot: number): { low: number; high: number } {
  const high = slot + 1 < PAGE ? lowerEdge(octave, slot + 1) : lowerEdge(octave + 1, 0);
  return { low: lowerEdge(octave, slot), high };
}
