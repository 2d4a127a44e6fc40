import { describe, expect, test } from 'vitest';
import { pairedMean, pairedProportion } from '../../sim/stats/paired-difference.ts';

const of = (...values: number[]) => Float64Array.from(values);

describe('the mean difference', () => {
  test('has Student’s interval of the differences', () => {
    // 1, 2, 3: mean 2, standard error 1/√3, t with 2 degrees of freedom 4.302653.
    const { value, low, high } = pairedMean(of(10, 20, 30), of(11, 22, 33), true);
    expect(value).toBe(2);
    expect(low).toBeCloseTo(2 - 4.302653 / Math.sqrt(3), 5);
    expect(high).toBeCloseTo(2 + 4.302653 / Math.sqrt(3), 5);
  });

  test('leaves out paths in which either says nothing', () => {
    expect(pairedMean(of(1, Number.NaN, 3), of(2, 5, Number.NaN), true)).toMatchObject({ value: 1, low: 1, high: 1 });
    expect(pairedMean(of(Number.NaN), of(1), true)).toMatchObject({ value: null, low: null, high: null });
  });

  test('is exact without a random part', () => {
    expect(pairedMean(of(3), of(5), false)).toMatchObject({ value: 2, low: 2, high: 2 });
  });
});

describe('the difference of two probabilities', () => {
  /** `up` paths go from 0 to 1, `down` back, the others stay. */
  const pairs = (up: number, down: number, same: number) => {
    const from = [...Array(up).fill(0), ...Array(down).fill(1), ...Array(same).fill(1)];
    const to = [...Array(up).fill(1), ...Array(down).fill(0), ...Array(same).fill(1)];
    return pairedProportion(of(...from), of(...to), true);
  };

  test('follows the formula of Agresti and Min', () => {
    const { value, low, high } = pairs(10, 30, 60);
    const n = 102;
    const middle = (10.5 - 30.5) / n;
    const half = (1.959964 * Math.sqrt(41 - (10.5 - 30.5) ** 2 / n)) / n;
    expect(value).toBeCloseTo(-0.2, 14);
    expect(low).toBeCloseTo(middle - half, 6);
    expect(high).toBeCloseTo(middle + half, 6);
  });

  test('is not known for certain where no path differs', () => {
    const { value, low, high } = pairs(0, 0, 1000);
    expect(value).toBe(0);
    expect(low).toBeCloseTo(-0.00196, 4);
    expect(high).toBeCloseTo(0.00196, 4);
  });

  test('holds its value and stays between −1 and 1', () => {
    for (const [up, down, same] of [
      [5, 0, 0],
      [0, 5, 0],
      [1, 0, 0],
      [100, 0, 1],
    ]) {
      const { value, low, high } = pairs(up, down, same);
      expect(low!).toBeLessThanOrEqual(value!);
      expect(high!).toBeGreaterThanOrEqual(value!);
      expect(low!).toBeGreaterThanOrEqual(-1);
      expect(high!).toBeLessThanOrEqual(1);
    }
  });

  test('covers the true difference as often as it says', () => {
    // Every path fails with chance 0.3 before; 0.1 of all are saved and 0.02 are lost anew.
    let covered = 0;
    let state = 12345;
    const uniform = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const runs = 600;
    for (let run = 0; run < runs; run++) {
      const from = new Float64Array(200);
      const to = new Float64Array(200);
      for (let i = 0; i < 200; i++) {
        const u = uniform();
        from[i] = u < 0.3 ? 1 : 0;
        to[i] = u < 0.1 ? 0 : u < 0.32 ? 1 : 0;
      }
      const { low, high } = pairedProportion(from, to, true);
      if (low! <= -0.08 && high! >= -0.08) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.92);
    expect(covered / runs).toBeLessThan(0.985);
  });
});
