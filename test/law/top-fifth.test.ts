import { expect, test } from 'vitest';
import { topFifthOfGamma } from '../../sim/law/top-fifth.ts';
import { nextGamma } from '../../sim/random/gamma.ts';
import { startStream, streamKey } from '../../sim/random/stream.ts';

test('an exponential distribution of rates: x = ln 5, so the top fifth has (1 + ln 5)/5', () => {
  expect(topFifthOfGamma(1)).toBeCloseTo((1 + Math.log(5)) / 5, 13);
});

test('nearly alike members: a fifth has a fifth; very unlike ones: all', () => {
  expect(topFifthOfGamma(1e6)).toBeCloseTo(0.2 + 0.00028, 4); // 0.2 + φ(z)/√r with z the 80 % point
  expect(topFifthOfGamma(1e-5)).toBe(1);
});

test.each([0.1, 0.243, 0.5, 3, 40])('shape %d: as drawn', (shape) => {
  const stream = new Int32Array(4);
  startStream(stream, streamKey('top', 'purchases'), 0);
  const rates = Float64Array.from({ length: 200_000 }, () => nextGamma(stream, shape)).sort();
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  const top = rates.subarray(160_000).reduce((sum, rate) => sum + rate, 0);
  expect(Math.abs(top / total - topFifthOfGamma(shape))).toBeLessThan(0.004);
});
