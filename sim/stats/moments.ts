/** Count, sum and sum of squared deviations from the mean. */
export interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

export const NO_MOMENTS: Moments = { count: 0, sum: 0, squares: 0 };

const BLOCK = 1024;

/** Both together (Chan, Golub & LeVeque 1983, The American Statistician 37(3)). Not associative in the last bit: fix the order. */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const count = a.count + b.count;
  const apart = b.sum / b.count - a.sum / a.count;
  return {
    count,
    sum: a.sum + b.sum,
    squares: a.squares + b.squares + apart * apart * ((a.count * b.count) / count),
  };
}

/**
 * The moments of `count` values from `from` on, `stride` apart. Summed in blocks of 1024 that are merged in order, so the
 * same values in the same places give the same bits, and rounding grows with the number of blocks only.
 */
export function momentsOf(
  values: Float64Array,
  from = 0,
  stride = 1,
  count = Math.ceil((values.length - from) / stride),
): Moments {
  let all = NO_MOMENTS;
  for (let start = 0; start < count; start += BLOCK) {
    const end = from + Math.min(count, start + BLOCK) * stride;
    const begin = from + start * stride;
    let sum = 0;
    for (let i = begin; i < end; i += stride) sum += values[i];
    const size = Math.min(BLOCK, count - start);
    const mean = sum / size;
    let squares = 0;
    for (let i = begin; i < end; i += stride) squares += (values[i] - mean) * (values[i] - mean);
    all = mergeMoments(all, { count: size, sum, squares });
  }
  return all;
}

/** Sample variance (n − 1 in the denominator); 0 for fewer than two values. */
export const sampleVariance = ({ count, squares }: Moments): number => (count > 1 ? squares / (count - 1) : 0);
