import { expect, test } from 'vitest';
import { fillNormals } from '../../sim/random/normal.ts';
import { startStream, streamKey } from '../../sim/random/stream.ts';
import { varianceShares } from '../../sim/stats/variance-split.ts';

const key = streamKey('variance-split', 'noise');
function normals(path: number, count: number): Float64Array {
  const state = new Int32Array(4);
  startStream(state, key, path);
  const out = new Float64Array(count);
  fillNormals(state, out, 0, count);
  return out;
}

/** Pairs of a figure that is `figure(input, noise)`, with normal inputs and noise. */
function pairs(run: number, count: number, figure: (x: number, z: number) => number): [Float64Array, Float64Array] {
  const [x, z, again] = [0, 1, 2].map((part) => normals(3 * run + part, count));
  return [x.map((input, i) => figure(input, z[i])), x.map((input, i) => figure(input, again[i]))];
}

// Y = 2X + Z: Var E[Y|X] = 4 of 5. Y = X·Z: E[Y|X] = 0, so all is noise, though X matters. Y = 1 when X + Z > 0:
// P(both) − 1/4 = asin(1/2)/2π = 1/12 of 1/4.
test.each([
  ['a sum', (x: number, z: number) => 2 * x + z, 0.8],
  ['a product', (x: number, z: number) => x * z, 0],
  ['an event', (x: number, z: number) => (x + z > 0 ? 1 : 0), 1 / 3],
  ['inputs alone', (x: number) => x * x, 1],
  ['noise alone', (_: number, z: number) => z + 1e6, 0],
])('%s: the share of the variance that comes from the inputs', (_, figure, share) => {
  const { inputs, noise } = varianceShares(...pairs(0, 100_000, figure))!;
  expect(Math.abs(inputs.value! - share)).toBeLessThan(0.012);
  expect(inputs.value! + noise.value!).toBeCloseTo(1, 12);
  expect([noise.low, noise.high]).toEqual([1 - inputs.high!, 1 - inputs.low!]);
});

test('95 % of the intervals hold the truth', () => {
  const RUNS = 1000;
  for (const [figure, share] of [
    [(x: number, z: number) => 2 * x + z, 0.8],
    [(x: number, z: number) => (x + z > 0 ? 1 : 0), 1 / 3],
  ] as const) {
    let held = 0;
    for (let run = 0; run < RUNS; run++) {
      const { inputs } = varianceShares(...pairs(run, 500, figure))!;
      if (inputs.low! <= share && share <= inputs.high!) held++;
    }
    expect(held / RUNS).toBeGreaterThan(0.93);
    expect(held / RUNS).toBeLessThan(0.97);
  }
});

test('nothing to split, nothing said; pairs without a figure are left out', () => {
  expect(varianceShares(Float64Array.of(1, 1, 1), Float64Array.of(1, 1, 1))).toBeNull();
  expect(varianceShares(Float64Array.of(1), Float64Array.of(2))).toBeNull();
  const one = Float64Array.of(1, 2, Number.NaN, 4);
  expect(varianceShares(one, one)!.inputs).toEqual({ value: 1, low: 1, high: 1, level: 0.95 });
  expect(varianceShares(one, Float64Array.of(1, 2, 3, 4))).toEqual(varianceShares(one, one));
});
