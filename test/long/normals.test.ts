import { expect, test } from 'vitest';
import { fillNormals } from '../../sim/random/normal.ts';
import { normalCdf } from '../../sim/random/normal-cdf.ts';
import { startStream, streamKey } from '../../sim/random/stream.ts';

test('200 million normals: every thousandth of the distribution, and the tails, are as they should be', () => {
  const CELLS = 1000;
  const PATHS = 2000;
  const EACH = 100_000;
  const total = PATHS * EACH;
  const tails = [3.5, 3.6541528853610088, 4, 4.5, 5, 5.5];
  const beyond = tails.map(() => 0);
  // Cells of equal width over ±4 and the two ends.
  const counts = new Float64Array(CELLS + 2);
  const out = new Float64Array(EACH);
  const state = new Int32Array(4);
  const key = streamKey('long', 'noise');
  for (let path = 0; path < PATHS; path++) {
    startStream(state, key, path);
    fillNormals(state, out, 0, EACH);
    for (let i = 0; i < EACH; i++) {
      const x = out[i];
      const cell = Math.floor(((x + 4) / 8) * CELLS) + 1;
      counts[cell < 0 ? 0 : cell > CELLS ? CELLS + 1 : cell]++;
      if (x > 3.5 || x < -3.5) for (let k = 0; k < tails.length; k++) if (Math.abs(x) > tails[k]) beyond[k]++;
    }
  }
  let chiSquare = 0;
  const edge = (cell: number) => normalCdf(-4 + (8 * cell) / CELLS);
  counts.forEach((count, cell) => {
    const p = cell === 0 ? edge(0) : cell > CELLS ? 1 - edge(CELLS) : edge(cell) - edge(cell - 1);
    chiSquare += (count - p * total) ** 2 / (p * total);
  });
  expect(Math.abs(chiSquare - (CELLS + 1))).toBeLessThan(4.5 * Math.sqrt(2 * (CELLS + 1)));
  tails.forEach((x, k) => {
    const wanted = 2 * normalCdf(-x) * total;
    expect(Math.abs(beyond[k] - wanted), `beyond ${x}`).toBeLessThan(4.5 * Math.sqrt(wanted) + 1);
  });
});
