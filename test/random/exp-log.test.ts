import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, log, oneMinusExp } from '../../sim/random/exp-log.ts';
import { exactExp, exactLog, ulpsFrom } from './exact-exp-log.ts';

/** The reference itself, against published digits: it must not be right by the same mistake. */
test('the reference knows e, ln 2 and ln 10', () => {
  expect(ulpsFrom(Math.E, exactExp(1))).toBeLessThan(0.5);
  expect(ulpsFrom(Math.LN2, exactLog(2))).toBeLessThan(0.5);
  expect(ulpsFrom(Math.LN10, exactLog(10))).toBeLessThan(0.5);
  expect(ulpsFrom(1.0000000000000002, exactExp(0))).toBeCloseTo(1, 10);
  expect(ulpsFrom(5e-324, exactExp(-744.4400719213812))).toBeLessThan(0.5);
});

const worstOf = (values: Iterable<number>, error: (x: number) => number): { worst: number; at: number } => {
  let worst = 0;
  let at = Number.NaN;
  for (const x of values) {
    const ulps = error(x);
    if (ulps > worst || Number.isNaN(ulps)) {
      worst = ulps;
      at = x;
    }
  }
  return { worst, at };
};

const expError = (x: number) => ulpsFrom(exp(x), exactExp(x));
const logError = (x: number) => ulpsFrom(log(x), exactLog(x));

function* spread(from: number, to: number, count: number): Generator<number> {
  // Golden-ratio steps: no two close, no grid that the series could be lucky on.
  for (let i = 1; i <= count; i++) yield from + (to - from) * ((i * 0.6180339887498949) % 1);
}

describe('exp', () => {
  test.each([
    ['small arguments', -1e-3, 1e-3],
    ['one octave', -Math.LN2 / 2, Math.LN2 / 2],
    ['daily noise and growth', -40, 40],
    ['all that is finite and normal', -708.3, 709.78],
    ['subnormal results', -745.1, -708.4],
  ])('%s: at most 2 ulp', (_, from, to) => {
    expect(worstOf(spread(from, to, 4000), expError).worst).toBeLessThanOrEqual(2);
  });

  test('multiples of ln 2 / 2, where the reduction turns over: at most 2 ulp', () => {
    const edges = Array.from({ length: 2140 }, (_, i) => ((i - 1074) * Math.LN2) / 2).flatMap((x) => [
      x,
      x * (1 + Number.EPSILON),
      x * (1 - Number.EPSILON),
    ]);
    const inside = edges.filter((x) => x > -745 && x < 709.7);
    expect(worstOf(inside, expError).worst).toBeLessThanOrEqual(2);
  });

  test('tiny, subnormal and zero arguments', () => {
    for (const x of [0, -0, 5e-324, -5e-324, 1e-300, 2 ** -54, -(2 ** -55), 2 ** -53, -(2 ** -53), 1e-8, -1e-8]) {
      expect(expError(x), `${x}`).toBeLessThanOrEqual(1);
    }
    expect(exp(0)).toBe(1);
  });

  test('overflow and underflow', () => {
    const last = 709.782712893384;
    expect(expError(last)).toBeLessThanOrEqual(2);
    expect(exp(last)).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(exp(last + 2 ** -43)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(-745.133)).toBe(5e-324);
    expect(exp(-745.14)).toBe(0);
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exp(Number.NaN)).toBeNaN();
  });
});

test('1 − e^(−x): at most 3 ulp, however near to 0', () => {
  const error = (x: number) => {
    const { mantissa, exponent } = exactExp(-x);
    const one = exactExp(0).mantissa;
    const scaled = exponent < 0 ? mantissa >> BigInt(-exponent) : mantissa << BigInt(exponent);
    return ulpsFrom(oneMinusExp(x), { mantissa: one - scaled, exponent: 0 });
  };
  const tiny = [1e-60, 1e-17, 1e-12, 1e-9, 1e-5, 0.01];
  const at = [...tiny, ...spread(0, 1, 1000), ...spread(1, 50, 200), 0.5, 0.49999999999999994];
  expect(worstOf(at, error).worst).toBeLessThanOrEqual(3);
  expect(oneMinusExp(0)).toBe(0);
  expect(oneMinusExp(1e3)).toBe(1);
});

describe('log', () => {
  test.each([
    ['near 1', 0.99, 1.01],
    ['the octave around 1', Math.SQRT1_2, Math.SQRT2],
    ['uniform numbers', 0, 1],
    ['turnovers', 1, 1e9],
  ])('%s: at most 2 ulp', (_, from, to) => {
    expect(worstOf(spread(from, to, 4000), logError).worst).toBeLessThanOrEqual(2);
  });

  test('any positive double: at most 2 ulp', () => {
    const positive = fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true });
    expect(worstOf(fc.sample(positive, { numRuns: 4000, seed: 1 }), logError).worst).toBeLessThanOrEqual(2);
  });

  test('next to 1, to powers of two and to √2, and subnormal: at most 2 ulp', () => {
    const near = [1, Math.SQRT2, Math.SQRT1_2, 2, 0.5, 2 ** -1022, 2 ** 1023].flatMap((x) =>
      [-3, -2, -1, 0, 1, 2, 3].map((steps) => x * (1 + steps * Number.EPSILON)),
    );
    const tiny = [5e-324, 1e-323, 3e-320, 2.225073858507201e-308, Number.MAX_VALUE];
    const arguments_ = [...near, ...tiny].filter((x) => x > 0 && Number.isFinite(x) && x !== 1);
    for (const x of arguments_) expect(logError(x), `${x}`).toBeLessThanOrEqual(2);
    expect(log(1)).toBe(0);
  });

  test('the ends', () => {
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
  });
});

test('the same bits on repetition, whatever was computed in between', () => {
  const arguments_ = [...spread(1e-3, 700, 500)];
  const first = arguments_.map((x) => [exp(x), exp(-x), log(x)]);
  for (const x of [5e-324, 1e300, 709]) {
    exp(-x);
    log(x);
  }
  const again = arguments_.map((x) => {
    const logarithm = log(x);
    return [exp(x), exp(-x), logarithm];
  });
  expect(again).toEqual(first);
});
