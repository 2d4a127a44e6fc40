import { LogBucketSketch } from './log-bucket-sketch.ts';
import { orderStatisticInterval } from './order-statistics.ts';
import { selectQuantiles, selectRanks } from './select-quantiles.ts';

/** Up to this many values quantiles are exact; beyond they come from a sketch (model, section 11). */
export const EXACT_UP_TO = 10_000;

/**
 * The values of one quantity over all paths, for its quantiles. Keeps them as they are up to EXACT_UP_TO, then only their
 * sketch: memory stays flat. The order of adding does not matter. `expected` is the number of values to come: a column that
 * will need the sketch in any case is one from the start.
 */
export class ValueColumn {
  private values: Float64Array | null;
  private held = 0;
  private sketch: LogBucketSketch | null = null;

  constructor(expected = 0) {
    if (expected > EXACT_UP_TO) {
      this.values = null;
      this.sketch = new LogBucketSketch();
    } else this.values = new Float64Array(Math.max(16, expected));
  }

  /** Number of values added. */
  get count(): number {
    return this.sketch?.count ?? this.held;
  }

  add(value: number): void {
    this.addAll(Float64Array.of(value));
  }

  /** Adds `count` values from `from` on, `stride` apart. */
  addAll(values: Float64Array, from = 0, stride = 1, count = Math.ceil((values.length - from) / stride)): void {
    if (this.values !== null && this.held + count > EXACT_UP_TO) {
      this.sketch = new LogBucketSketch();
      this.sketch.addAll(this.values, 0, 1, this.held);
      this.values = null;
    }
    if (this.values === null) {
      this.sketch!.addAll(values, from, stride, count);
      return;
    }
    if (this.held + count > this.values.length) {
      const grown = new Float64Array(Math.min(EXACT_UP_TO, Math.max(2 * this.values.length, this.held + count)));
      grown.set(this.values.subarray(0, this.held));
      this.values = grown;
    }
    for (let k = 0, i = from; k < count; k++, i += stride) this.values[this.held++] = values[i];
  }

  /** The ⌈p·n⌉-th smallest value; NaN when there is none. */
  quantile(p: number): number {
    return this.quantiles([p])[0];
  }

  /** Several at once, in the order asked for. */
  quantiles(probabilities: readonly number[]): number[] {
    if (this.values === null) return probabilities.map((p) => this.sketch!.quantile(p));
    return selectQuantiles(this.values, probabilities, this.held);
  }

  /**
   * An interval that holds the true quantile with at least the chance `level`, whatever the distribution; the width of the
   * sketch's buckets is counted in. Null on a side where no value is far enough out.
   */
  quantileInterval(p: number, level = 0.95): { low: number | null; high: number | null } {
    const n = this.count;
    const { low, high } = orderStatisticInterval(n, p, level);
    if (this.values === null) {
      return {
        low: low < 1 ? null : this.sketch!.edges(low).low,
        high: high > n ? null : this.sketch!.edges(high).high,
      };
    }
    const [lowValue, highValue] = selectRanks(this.values, [low, high], this.held);
    return { low: low < 1 ? null : lowValue, high: high > n ? null : highValue };
  }
}
