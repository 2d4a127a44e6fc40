import { quantileRank } from './order-statistics.ts';
import { quickSelect } from './quick-select.ts';

const BUCKETS = 2048;
const counts = new Uint32Array(BUCKETS);
/** Which list a bucket's values go to; 0 for those that no one asks for. */
const list = new Uint8Array(BUCKETS);
let lists = new Float64Array(0);

/**
 * Exact quantiles of the first `count` of `values`: for each probability p the ⌈p·n⌉-th smallest value, NaN when there is
 * none. At most 200 at once. Leaves `values` as they are; their order does not matter. There must be no NaN among them.
 */
export const selectQuantiles = (
  values: Float64Array,
  probabilities: readonly number[],
  count = values.length,
): number[] =>
  selectRanks(
    values,
    probabilities.map((p) => quantileRank(count, p)),
    count,
  );

/**
 * The same by rank, counted from 1; a rank out of range counts as the nearest one.
 *
 * A value's upper 32 bits, read as a whole number, rise with the value. So one pass counts the values in 2048 equal steps of
 * that number, a second lists the values of the few buckets that hold a rank that is asked for, and only those lists are
 * searched. No branch in the passes depends on the data: that makes them twice as fast as a quickselect of everything.
 */
export function selectRanks(values: Float64Array, ranks: readonly number[], count = values.length): number[] {
  if (count === 0) return ranks.map(() => Number.NaN);
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * count);
  let least = 0x7fffffff;
  let most = -0x80000000;
  for (let i = 1; i < words.length; i += 2) {
    const key = risingKey(words[i]);
    if (key < least) least = key;
    if (key > most) most = key;
  }
  const shift = Math.max(0, 21 - Math.clz32(most - least));
  counts.fill(0);
  for (let i = 1; i < words.length; i += 2) counts[(risingKey(words[i]) - least) >>> shift]++;

  const places = ranks.map((rank) => Math.min(count, Math.max(1, rank)) - 1);
  const jobs = bucketsOf([...new Set(places)].sort((a, b) => a - b));
  const starts = fillLists(values, words, least, shift, jobs);
  const found = new Map<number, number>();
  jobs.forEach(({ bucket, before, wanted }, j) => {
    const start = starts[j];
    const end = start + counts[bucket] - 1;
    let from = allSame(start, end) ? end : start;
    for (const place of wanted) {
      const at = start + place - before;
      if (from < end) quickSelect(lists, at, from, end);
      from = Math.max(from, at);
      found.set(place, lists[at]);
    }
  });
  return places.map((place) => found.get(place)!);
}

/** A bucket with the ranks (from 0, rising) that are wanted of it, and the number of values in the buckets before it. */
interface Job {
  readonly bucket: number;
  readonly before: number;
  readonly wanted: number[];
}

function bucketsOf(places: readonly number[]): Job[] {
  const jobs: Job[] = [];
  let bucket = 0;
  let before = 0;
  for (const place of places) {
    while (before + counts[bucket] <= place) before += counts[bucket++];
    if (jobs.at(-1)?.bucket === bucket) jobs.at(-1)!.wanted.push(place);
    else jobs.push({ bucket, before, wanted: [place] });
  }
  return jobs;
}

/** The upper half of a float as a number that rises with it: the bits of negative numbers rise the wrong way. */
const risingKey = (word: number): number => word ^ ((word >> 31) & 0x7fffffff);

/** Puts the values of each job's bucket side by side in `lists`, and tells where each list starts. */
function fillLists(
  values: Float64Array,
  words: Int32Array,
  least: number,
  shift: number,
  jobs: readonly Job[],
): number[] {
  const count = words.length >> 1;
  if (lists.length < 2 * count) lists = new Float64Array(2 * count);
  // The list of those that no one asks for comes last; it may take all values.
  const starts: number[] = [];
  let free = 0;
  for (const [j, { bucket }] of jobs.entries()) {
    list[bucket] = j + 1;
    starts.push(free);
    free += counts[bucket];
  }
  const next = Int32Array.of(free, ...starts);
  for (let i = 0; i < count; i++) lists[next[list[(risingKey(words[2 * i + 1]) - least) >>> shift]]++] = values[i];
  for (const { bucket } of jobs) list[bucket] = 0;
  return starts;
}

function allSame(start: number, end: number): boolean {
  for (let i = start + 1; i <= end; i++) if (lists[i] !== lists[start]) return false;
  return true;
}
