/**
 * Brings the value of rank `k` to its place between `low` and `high`, smaller ones before it and larger ones after it.
 * Floyd & Rivest 1975, Algorithm 489 (SELECT), CACM 18(3): a sample bounds the rank from both sides first.
 */
export function quickSelect(values: Float64Array, k: number, low: number, high: number): void {
  let left = low;
  let right = high;
  while (right > left) {
    if (right - left > 600) {
      const n = right - left + 1;
      const i = k - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp((2 * z) / 3);
      const sd = 0.5 * Math.sqrt((z * s * (n - s)) / n) * Math.sign(i - n / 2);
      const from = Math.max(left, Math.floor(k - (i * s) / n + sd));
      const to = Math.min(right, Math.floor(k + ((n - i) * s) / n + sd));
      quickSelect(values, k, from, to);
    }
    const pivot = values[k];
    let i = left;
    let j = right;
    values[k] = values[left];
    values[left] = pivot;
    if (values[right] > pivot) {
      values[left] = values[right];
      values[right] = pivot;
    }
    while (i < j) {
      const held = values[i];
      values[i] = values[j];
      values[j] = held;
      i++;
      j--;
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
    }
    if (values[left] === pivot) {
      values[left] = values[j];
      values[j] = pivot;
    } else {
      j++;
      const held = values[j];
      values[j] = values[right];
      values[right] = held;
    }
    if (j <= k) left = j + 1;
    if (k <= j) right = j - 1;
  }
}
