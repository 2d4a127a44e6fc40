/**
 * cos(π·m/n) for m = 0 … 2n − 1, within some ulp. Made by halving and adding angles, of sums, products and square roots
 * alone, so that it has the same digits on every machine, which `Math.cos` need not have.
 *
 * @param n a power of two from 2 on
 */
export function cosines(n: number): Float64Array {
  const cos = new Float64Array(2 * n);
  const sin = new Float64Array(2 * n);
  cos[0] = 1;
  // The angle of index n is π; halved until it is that of index 1.
  let [c, s] = [-1, 0];
  for (let index = n; index >= 1; index /= 2) {
    cos[index] = c;
    sin[index] = s;
    const half = Math.sqrt((1 + c) / 2);
    [c, s] = half === 0 ? [0, 1] : [half, s / (2 * half)];
  }
  for (let high = 2; high < 2 * n; high *= 2) {
    for (let low = 1; low < high; low++) {
      cos[high + low] = cos[high] * cos[low] - sin[high] * sin[low];
      sin[high + low] = sin[high] * cos[low] + cos[high] * sin[low];
    }
  }
  return cos;
}
