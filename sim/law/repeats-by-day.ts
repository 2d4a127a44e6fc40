import { cosines } from '../random/cosines.ts';
import { expm1, log1p } from '../random/near-one.ts';
import { betaPoints, meanOver } from './beta-mean.ts';
import { type BgNbd, expectedRepeats, repeatsOf } from './bg-nbd.ts';

/** Degrees that are tried one after the other. */
const DEGREES = [32, 64, 128, 256];
/** A series has come to its end when its last terms are under this share of its largest. */
const ENDED = 1e-14;

/** The Chebyshev series of f over [−1, 1] by its values at the nodes, without its negligible end; null when there is none. */
function chebyshevSeries(f: (x: number) => number, degree: number): Float64Array | null {
  // Node i is at index 2i + 1 of the cosines, and what term j is there at j times that.
  const cos = cosines(2 * degree);
  const values = Float64Array.from({ length: degree }, (_, i) => f(cos[2 * i + 1]));
  const terms = new Float64Array(degree);
  let largest = 0;
  for (let j = 0; j < degree; j++) {
    let sum = 0;
    for (let i = 0; i < degree; i++) sum += values[i] * cos[(j * (2 * i + 1)) % cos.length];
    terms[j] = ((j === 0 ? 1 : 2) * sum) / degree;
    largest = Math.max(largest, Math.abs(terms[j]));
  }
  let end = degree;
  while (end > 1 && Math.abs(terms[end - 1]) < ENDED * largest) end--;
  return end < degree - 2 ? terms.subarray(0, end) : null;
}

/** The sum of a Chebyshev series at x (Clenshaw 1955). */
function sumAt(terms: Float64Array, x: number): number {
  let next = 0;
  let after = 0;
  for (let j = terms.length - 1; j > 0; j--) {
    const own = 2 * x * next - after + terms[j];
    after = next;
    next = own;
  }
  return x * next - after + terms[0];
}

/**
 * Fills `out[k]` with E[X(k + 1)], what a new buyer has bought again in k + 1 days under BG/NBD, as `expectedRepeats` to about 1e-13
 * of the last. Over s = ln(1 + t/α) it is smooth far beyond the range, so that a series of some 40 terms stands for it: much
 * quicker than an integral a day.
 */
export function repeatsByDay(model: BgNbd, out: Float64Array): void {
  const { r, alpha, a, b } = model;
  const all = log1p(out.length / alpha);
  const points = betaPoints(a, b);
  const at = (x: number) => meanOver(points, repeatsOf(r, expm1((all * (x + 1)) / 2)));
  for (const degree of DEGREES) {
    const terms = chebyshevSeries(at, degree);
    if (terms === null) continue;
    for (let k = 0; k < out.length; k++) out[k] = sumAt(terms, (2 * log1p((k + 1) / alpha)) / all - 1);
    return;
  }
  for (let k = 0; k < out.length; k++) out[k] = expectedRepeats(model, k + 1);
}
