import { describe, expect, test } from 'vitest';
import { type BgNbd, conditionalExpected, expectedRepeats, noneBy, pAlive, repeatRate } from '../../sim/law/bg-nbd.ts';

/** Fitted to the buyers of an online shop, time in weeks; the values are mpmath's at exactly these parameters. */
const cdnow: BgNbd = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** ₂F₁ by its plain series, |z| < 1. */
function gauss(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; Math.abs(term) > 1e-18 * Math.abs(sum); n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
  }
  return sum;
}

/** E[X(t)] as Fader, Hardie & Lee print it. */
function published({ r, alpha, a, b }: BgNbd, t: number): number {
  const series = gauss(r, b, a + b - 1, t / (alpha + t));
  return ((a + b - 1) / (a - 1)) * (1 - (alpha / (alpha + t)) ** r * series);
}

describe('BG/NBD', () => {
  test.each([
    [0.1429, 0.00782834751607216],
    [1, 0.0532678911716583],
    [3, 0.150865230893047],
    [31.8571, 1.04199606085221],
    [32, 1.04524332837444],
    [78, 1.86051905794277],
  ])('repeat purchases in %d weeks', (t, expected) => {
    expect(Math.abs(expectedRepeats(cdnow, t) - expected)).toBeLessThan(1e-12);
  });

  test.each<[BgNbd, number]>([
    [cdnow, 200],
    [{ r: 4, alpha: 2, a: 1.7, b: 0.6 }, 10],
    [{ r: 0.05, alpha: 30, a: 0.02, b: 5 }, 365],
    [{ r: 12, alpha: 80, a: 60, b: 400 }, 365],
    [{ r: 2, alpha: 5, a: 3000, b: 9000 }, 20],
  ])('%j: is the published form', (model, t) => {
    const expected = published(model, t);
    expect(Math.abs(expectedRepeats(model, t) / expected - 1)).toBeLessThan(1e-10);
  });

  test('where the published form has gaps, lies between its neighbours', () => {
    for (const [a, b] of [
      [1, 2.4],
      [0.4, 0.6],
    ]) {
      const near = (by: number) => published({ ...cdnow, a: a + by, b }, 20);
      expect(expectedRepeats({ ...cdnow, a, b }, 20)).toBeCloseTo((near(1e-4) + near(-1e-4)) / 2, 7);
    }
  });

  test('nobody leaves: r/α a week, for ever', () => {
    expect(expectedRepeats({ ...cdnow, a: 1e-7, b: 2 }, 50)).toBeCloseTo((50 * 0.243) / 4.414, 5);
  });

  test('nobody stays: at most one repeat purchase', () => {
    const model = { ...cdnow, a: 2, b: 1e-7 };
    expect(expectedRepeats(model, 50)).toBeCloseTo(1 - noneBy(model, 50), 6);
  });

  test.each([0, 0.5, 7, 300, 1e5])('the rate is the slope, at %d', (t) => {
    const step = 1e-3 * (t + 1);
    const slope =
      t === 0
        ? (4 * expectedRepeats(cdnow, step) - expectedRepeats(cdnow, 2 * step)) / (2 * step)
        : (expectedRepeats(cdnow, t + step) - expectedRepeats(cdnow, t - step)) / (2 * step);
    expect(Math.abs(repeatRate(cdnow, t) / slope - 1)).toBeLessThan(1e-5);
  });

  test('nothing has been bought again at once', () => {
    expect(expectedRepeats(cdnow, 0)).toBe(0);
    expect(noneBy(cdnow, 0)).toBe(1);
    expect(repeatRate(cdnow, 0)).toBeCloseTo(0.243 / 4.414, 12);
  });

  test('no repeat purchase by week 39', () => {
    expect(Math.abs(noneBy(cdnow, 39) - 0.573786352096009)).toBeLessThan(1e-14);
  });

  test('a buyer whose history is known', () => {
    const history = { x: 2, tx: 30.43, T: 38.86 };
    expect(Math.abs(conditionalExpected(cdnow, history, 39) - 1.22602817476714)).toBeLessThan(1e-12);
    expect(Math.abs(pAlive(cdnow, history) - 0.726578570080673)).toBeLessThan(1e-14);
    expect(pAlive(cdnow, { x: 0, tx: 0, T: 38.86 })).toBe(1);
  });

  test('what is expected of all histories together is what is expected of a new buyer', () => {
    // Simulated buyers: the sum of what their histories promise against what is expected from week 0 to 60 less to 20.
    let state = 12345;
    const uniform = () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return ((state >>> 0) + 0.5) / 2 ** 32;
    };
    const exponential = () => -Math.log(uniform());
    // Whole-numbered parameters, so that gamma and beta are sums of exponentials.
    const gamma = (shape: number) => Array.from({ length: shape }, exponential).reduce((sum, x) => sum + x, 0);
    const model = { r: 2, alpha: 10, a: 1, b: 3 };
    const buyers = 20_000;
    let promised = 0;
    let squares = 0;
    for (let i = 0; i < buyers; i++) {
      const rate = gamma(model.r) / model.alpha;
      const leave = gamma(model.a);
      const chance = leave / (leave + gamma(model.b));
      let [x, tx] = [0, 0];
      for (let now = exponential() / rate; now <= 20; now += exponential() / rate) {
        x++;
        tx = now;
        if (uniform() < chance) break;
      }
      const more = conditionalExpected(model, { x, tx, T: 20 }, 40);
      promised += more;
      squares += more * more;
    }
    const mean = promised / buyers;
    const error = Math.sqrt((squares / buyers - mean * mean) / buyers);
    const expected = expectedRepeats(model, 60) - expectedRepeats(model, 20);
    expect(Math.abs(mean - expected)).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.01 * expected);
  });
});
