import { describe, expect, test } from 'vitest';
import { hazardDay } from '../../sim/random/exponential.ts';
import { nextUniform, nextWord, type Purpose, startStream, streamKey } from '../../sim/random/stream.ts';

const purposes: Purpose[] = ['noise', 'regime', 'abscond', 'close'];

function wordsOf(seed: string, purpose: Purpose, path: number, count: number): number[] {
  const state = new Int32Array(4);
  startStream(state, streamKey(seed, purpose), path);
  return Array.from({ length: count }, () => nextWord(state));
}

/** sfc32 as PractRand has it, in unsigned numbers. */
function sfc32([a, b, c, counter]: number[]): { word: number; state: number[] } {
  const word = (a + b + counter) % 2 ** 32;
  const rotated = ((c << 21) | (c >>> 11)) >>> 0;
  return {
    word,
    state: [
      (b ^ (b >>> 9)) >>> 0,
      (c + ((c << 3) >>> 0)) % 2 ** 32,
      (rotated + word) % 2 ** 32,
      (counter + 1) % 2 ** 32,
    ],
  };
}

test('the generator is sfc32', () => {
  const state = Int32Array.of(-1, 0x12345678, -559038737, 7);
  let reference = Array.from(state, (word) => word >>> 0);
  for (let i = 0; i < 1000; i++) {
    const next = sfc32(reference);
    reference = next.state;
    expect(nextWord(state) >>> 0).toBe(next.word);
  }
});

describe('streams are keyed by seed, purpose and path', () => {
  test('each differs from each other', () => {
    const seen = new Set<string>();
    let streams = 0;
    for (const seed of ['a', 'b', 'a ', '', '1', '法律']) {
      for (const purpose of purposes) {
        for (const path of [
          0,
          1,
          2,
          127,
          128,
          65_535,
          65_536,
          99_999_999,
          2 ** 31,
          2 ** 32 - 1,
          2 ** 32,
          2 ** 32 + 1,
        ]) {
          seen.add(wordsOf(seed, purpose, path, 4).join());
          streams++;
        }
      }
    }
    expect(seen.size).toBe(streams);
  });

  test('paths beyond 2^32 have streams of their own, up to 2^53', () => {
    const paths = [0, 1, 2, 3].flatMap((i) => [i, 2 ** 32 + i, 2 ** 33 + i, 2 ** 40 + i, 2 ** 52 + i]);
    expect(new Set(paths.map((path) => wordsOf('s', 'noise', path, 4).join())).size).toBe(paths.length);
  });

  test('the same key gives the same words', () => {
    expect(wordsOf('s', 'noise', 77, 100)).toEqual(wordsOf('s', 'noise', 77, 100));
  });

  test('streams of neighbouring paths have nothing in common', () => {
    // Any overlap, at whatever shift, would repeat words: among 400 000 words of 32 bits about 18.6 pairs are equal by chance.
    const seen = new Set<number>();
    let pairs = 0;
    for (let path = 0; path < 400; path++) {
      for (const word of wordsOf('overlap', 'noise', path, 1000)) {
        if (seen.has(word)) pairs++;
        seen.add(word);
      }
    }
    expect(pairs).toBeGreaterThan(3);
    expect(pairs).toBeLessThan(45);
  });

  test('the first uniform number is independent of the one of the next path and of another purpose', () => {
    const count = 50_000;
    const first = (purpose: Purpose) =>
      Array.from({ length: count + 1 }, (_, path) => {
        const state = new Int32Array(4);
        startStream(state, streamKey('across', purpose), path);
        return nextUniform(state);
      });
    const [noise, close] = [first('noise'), first('close')];
    expect(Math.abs(correlation(noise.slice(0, -1), noise.slice(1)))).toBeLessThan(4 / Math.sqrt(count));
    expect(Math.abs(correlation(noise, close))).toBeLessThan(4 / Math.sqrt(count));
    expect(chiSquare(noise, 100)).toBeLessThan(170); // 99 degrees of freedom: 170 has the chance 1e-5
    expect(chiSquare(noise, 100)).toBeGreaterThan(50);
  });
});

function correlation(x: number[], y: number[]): number {
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, i) => {
    xy += (value - mx) * (y[i] - my);
    xx += (value - mx) ** 2;
    yy += (y[i] - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

function chiSquare(uniforms: number[], cells: number): number {
  const counts = new Array<number>(cells).fill(0);
  for (const u of uniforms) counts[Math.floor(u * cells)]++;
  const wanted = uniforms.length / cells;
  return counts.reduce((sum, count) => sum + (count - wanted) ** 2 / wanted, 0);
}

describe('uniform numbers', () => {
  const state = new Int32Array(4);
  startStream(state, streamKey('uniform', 'regime'), 5);
  const uniforms = Array.from({ length: 500_000 }, () => nextUniform(state));

  test('lie inside (0, 1), also at the ends of the bits', () => {
    expect(uniforms.every((u) => u > 0 && u < 1)).toBe(true);
    // A state whose next two words are 0, and one whose next two words are all ones (a + b + counter, then the next).
    expect(nextUniform(Int32Array.of(0, 0, 0, 0))).toBe(0.5 / 2 ** 52);
    // First word a + b + d = −1; then a' = 0 and b' = 9c, so c = −(d + 2)/9 makes the second −1 too.
    const ones = Int32Array.of(-1, 0, 0, 0);
    ones[2] = Math.imul(-2, 954437177); // 954437177 · 9 ≡ 1 mod 2^32
    expect(nextUniform(Int32Array.from(ones))).toBe(1 - 0.5 / 2 ** 52);
  });

  test('fill 1000 cells evenly', () => {
    const value = chiSquare(uniforms, 1000); // 999 degrees of freedom, standard deviation 44.7
    expect(value).toBeGreaterThan(999 - 4.5 * 44.7);
    expect(value).toBeLessThan(999 + 4.5 * 44.7);
  });

  test('fill the cells of pairs evenly', () => {
    const pairs = uniforms.filter((_, i) => i % 2 === 0).map((u, i) => (Math.floor(u * 32) + uniforms[2 * i + 1]) / 32);
    const value = chiSquare(pairs, 1024);
    expect(value).toBeGreaterThan(1023 - 4.5 * 45.2);
    expect(value).toBeLessThan(1023 + 4.5 * 45.2);
  });

  test('have no serial correlation', () => {
    for (const lag of [1, 2, 3, 7, 100]) {
      const r = correlation(uniforms.slice(0, -lag), uniforms.slice(lag));
      expect(Math.abs(r), `lag ${lag}`).toBeLessThan(4.5 / Math.sqrt(uniforms.length));
    }
  });

  test('use their low bits', () => {
    for (const bit of [30, 40, 50]) {
      const ones = uniforms.filter((u) => Math.floor(u * 2 ** bit) % 2 === 1).length;
      expect(Math.abs(ones - uniforms.length / 2), `bit ${bit}`).toBeLessThan(4.5 * Math.sqrt(uniforms.length / 4));
    }
  });
});

describe('hazardDay', () => {
  const draw = (hazard: number, count: number) => {
    const state = new Int32Array(4);
    startStream(state, streamKey('hazard', 'close'), 1);
    return Array.from({ length: count }, () => hazardDay(state, hazard));
  };

  test.each([0.001, 0.03, 0.7, 5])('hazard %f: P(day ≥ n) = e^(−n·hazard)', (hazard) => {
    const count = 200_000;
    const days = draw(hazard, count);
    expect(days.every((day) => Number.isInteger(day) && day >= 0)).toBe(true);
    for (const quantile of [0.1, 0.5, 0.9, 0.99]) {
      const n = Math.max(1, Math.round(-Math.log(1 - quantile) / hazard));
      const p = Math.exp(-n * hazard);
      const seen = days.filter((day) => day >= n).length / count;
      expect(Math.abs(seen - p), `n = ${n}`).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / count) + 1e-12);
    }
  });

  test('hazard 0 never happens', () => {
    expect(draw(0, 3)).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});
