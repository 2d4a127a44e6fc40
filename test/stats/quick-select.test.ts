import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quickSelect } from '../../sim/stats/quick-select.ts';

test('parts the values around the rank, and leaves those outside alone', () => {
  const shape = fc.constantFrom(
    (i: number) => Math.sin(i * 12.9),
    (i: number) => (i * 31) % 5,
    (i: number) => i,
    (i: number) => -i,
  );
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), shape, (n, part, of) => {
      const values = Float64Array.from({ length: n }, (_, i) => of(i));
      const before = values.slice();
      const k = 1 + Math.floor(part * (n - 3));
      quickSelect(values, k, 1, n - 2);
      expect(values[k]).toBe(before.slice(1, n - 1).sort()[k - 1]);
      for (let i = 1; i < k; i++) expect(values[i] <= values[k]).toBe(true);
      for (let i = k; i < n - 1; i++) expect(values[i] >= values[k]).toBe(true);
      expect([values[0], values[n - 1]]).toEqual([before[0], before[n - 1]]);
      expect(values.slice().sort()).toEqual(before.sort());
    }),
    { numRuns: 60 },
  );
});
