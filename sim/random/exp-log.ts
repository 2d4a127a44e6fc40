/**
 * exp and log of our own, so that the same bits come out on every machine: `Math.exp` and `Math.log` may differ in the
 * last place between engines. Only IEEE + − × ÷ are used, no call, no table.
 *
 * Both reduce the argument to a small interval and sum a series there (exp: Taylor to degree 13 on |r| ≤ ln2/2;
 * log: atanh series in s = (m−1)/(m+1) on m in [√½, √2]); the error is below 2 ulp, proved in test/random/exp-log.test.ts.
 */

const LN2_HIGH = 5954088942 / 8589934592; // ln 2 cut to 33 bits: k·LN2_HIGH is exact for |k| < 2^20
const LN2_LOW = 1.9082149292705877e-10;

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer); // little-endian everywhere this runs: words[1] holds sign and exponent

/** 2^k for −1022 ≤ k ≤ 1023. */
function powerOfTwo(k: number): number {
  words[0] = 0;
  words[1] = (k + 1023) << 20;
  return bits[0];
}

/** e^x within 2 ulp; 0 below −745.2, Infinity above 709.78. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const r = high - k * LN2_LOW;
  // What rounding took from r comes back at first order: e^(r+c) ≈ e^r + c.
  const c = high - r - k * LN2_LOW;
  const r2 = r * r;
  const tail =
    r2 *
    (1 / 2 +
      r *
        (1 / 6 +
          r *
            (1 / 24 +
              r *
                (1 / 120 +
                  r *
                    (1 / 720 +
                      r *
                        (1 / 5040 +
                          r *
                            (1 / 40320 +
                              r *
                                (1 / 362880 +
                                  r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r / 6227020800)))))))))));
  const value = 1 + (r + (tail + c));
  if (k > 1023) return value * powerOfTwo(1023) * 2;
  if (k < -1021) return value * powerOfTwo(k + 64) * powerOfTwo(-64);
  return value * powerOfTwo(k);
}

/** Up to here `expSmall` is exact. */
const SMALL = 0.125;

/** e^x for |x| ≤ SMALL: the Taylor series to degree 9 leaves less than 3e-16. Even and odd terms apart, to overlap. */
function expSmall(x: number): number {
  const y = x * x;
  const even = 1 + y * (1 / 2 + y * (1 / 24 + y * (1 / 720 + y * (1 / 40320))));
  const odd = 1 + y * (1 / 6 + y * (1 / 120 + y * (1 / 5040 + y * (1 / 362880))));
  return even + x * odd;
}

/** e^x, quicker near 0. */
export const expNear = (x: number): number => (x < SMALL && x > -SMALL ? expSmall(x) : exp(x));

/** 1 − e^(−x) for x ≥ 0, to the last few bits also where e^(−x) is so near 1 that the difference would lose them. */
export function oneMinusExp(x: number): number {
  if (x >= 0.5) return 1 - exp(-x);
  let sum = 1;
  for (let n = 17; n > 1; n--) sum = 1 - (x / n) * sum;
  return x * sum;
}

/** The natural logarithm within 2 ulp; −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  bits[0] = x;
  if (words[1] < 0x00100000) {
    bits[0] = x * 18014398509481984; // 2^54 lifts a subnormal number
    k = -54;
  }
  k += (words[1] >>> 20) - 1023;
  words[1] = (words[1] & 0x000fffff) | 0x3ff00000;
  let m = bits[0];
  if (m > Math.SQRT2) {
    m *= 0.5;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const series =
    z *
    (2 / 3 +
      z *
        (2 / 5 +
          z *
            (2 / 7 +
              z * (2 / 9 + z * (2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + (z * 2) / 21)))))))));
  // log(1+f) = f − (f²/2 − s·(f²/2 + series)) keeps the leading term f exact.
  const half = 0.5 * f * f;
  if (k === 0) return f - (half - s * (half + series));
  return k * LN2_HIGH - (half - (s * (half + series) + k * LN2_LOW) - f);
}
