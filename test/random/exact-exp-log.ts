/** exp and log in whole-number arithmetic with 320 bits after the point: what our own are held against. */

const BITS = 320n;
const ONE = 1n << BITS;
const LN2 = 2n * atanh(ONE, 3n * ONE);

/** A value as `mantissa · 2^(exponent − 320)`. */
export interface Exact {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const view = new DataView(new ArrayBuffer(8));

/** x = mantissa · 2^exponent, exactly. */
function parts(x: number): { mantissa: bigint; exponent: number } {
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const field = Number((bits >> 52n) & 2047n);
  const fraction = bits & ((1n << 52n) - 1n);
  const mantissa = field === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: bits >> 63n === 1n ? -mantissa : mantissa, exponent: Math.max(field, 1) - 1075 };
}

const shift = (value: bigint, by: number): bigint => (by >= 0 ? value << BigInt(by) : value >> BigInt(-by));

/** artanh(a/b) by its series, for |a/b| ≤ 1/3. */
function atanh(a: bigint, b: bigint): bigint {
  const s = (a << BITS) / b;
  const square = (s * s) >> BITS;
  let sum = 0n;
  let power = s;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = (power * square) >> BITS;
  }
  return sum;
}

export function exactExp(x: number): Exact {
  const { mantissa, exponent } = parts(x);
  const fixed = shift(mantissa, exponent + Number(BITS));
  const k = fixed / LN2;
  const rest = fixed - k * LN2;
  let sum = ONE;
  let term = ONE;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = ((term * rest) >> BITS) / n;
    sum += term;
  }
  return { mantissa: sum, exponent: Number(k) };
}

export function exactLog(x: number): Exact {
  const { mantissa, exponent } = parts(x);
  const length = mantissa.toString(2).length;
  // x = m · 2^(exponent + length), m in [½, 1); the series wants m near 1, so that log of x near 1 keeps its digits.
  let m = shift(mantissa, Number(BITS) - length);
  let power = exponent + length;
  if (m < (ONE * 7n) / 10n) {
    m *= 2n;
    power -= 1;
  }
  return { mantissa: 2n * atanh(m - ONE, m + ONE) + BigInt(power) * LN2, exponent: 0 };
}

/** How far `got` is from the exact value, in units of the last place of a double of that size. */
export function ulpsFrom(got: number, { mantissa, exponent }: Exact): number {
  const size = mantissa < 0n ? -mantissa : mantissa;
  const leading = size.toString(2).length - 1 - Number(BITS) + exponent;
  const ulp = Math.max(leading, -1022) - 52;
  const own = parts(got);
  const difference = shift(own.mantissa, own.exponent - ulp + 64) - shift(mantissa, exponent - Number(BITS) - ulp + 64);
  return Math.abs(Number(difference)) / 2 ** 64;
}
