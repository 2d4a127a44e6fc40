import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coarseToFine, evenValues } from '../../sim/analysis/sweep-grid.ts';

describe('values of an axis', () => {
  test('are the numbers that a person would write', () => {
    expect(evenValues(0.1, 0.5, 5)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(evenValues(100, 500, 5)).toEqual([100, 200, 300, 400, 500]);
    expect(evenValues(0.02, 0, 3)).toEqual([0.02, 0.01, 0]);
  });

  test('begin and end exactly where they should, in one direction', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 60 }), (from, to, steps) => {
        fc.pre(Math.abs(to - from) > 1e-6);
        const values = evenValues(from, to, steps);
        expect([values.length, values[0], values[steps - 1]]).toEqual([steps, from, to]);
        for (let i = 1; i < steps; i++) expect(Math.sign(values[i] - values[i - 1])).toBe(Math.sign(to - from));
      }),
    );
  });
});

describe('order of cells', () => {
  test('each cell once', () => {
    const length = fc.integer({ min: 2, max: 15 });
    fc.assert(
      fc.property(fc.array(length, { minLength: 1, maxLength: 2 }), (lengths) => {
        const cells = coarseToFine(lengths);
        expect(new Set(cells.map(String)).size).toBe(lengths.reduce((product, one) => product * one, 1));
        expect(cells.every((at) => at.every((place, axis) => place < lengths[axis]))).toBe(true);
      }),
    );
  });

  test('corners first, then a grid twice as fine each round', () => {
    expect(coarseToFine([5])).toEqual([[0], [4], [2], [1], [3]]);
    expect(coarseToFine([5, 5]).slice(0, 9)).toEqual([
      ...[
        [0, 0],
        [0, 4],
        [4, 0],
        [4, 4],
      ],
      ...[
        [0, 2],
        [2, 0],
        [2, 2],
        [2, 4],
        [4, 2],
      ],
    ]);
  });

  test('what comes early is spread over the whole: no gap is more than twice as wide as needed', () => {
    const order = coarseToFine([33]).map(([place]) => place);
    for (const count of [2, 3, 5, 9, 17]) {
      const done = order.slice(0, count).sort((a, b) => a - b);
      const widest = Math.max(...done.slice(1).map((place, i) => place - done[i]));
      expect(widest).toBe(32 / (count - 1));
    }
  });
});
