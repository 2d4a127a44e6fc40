/**
 * How unevenly amounts ≥ 0 are spread: the Gini coefficient (0: all the same; Σ(2i − n − 1)·x_i/(n·Σx) over rising x) and the
 * share that the richest hundredth (one at least) has. −1 each where there is nothing to spread. Sorts `amounts`.
 */
export function concentration(amounts: Float64Array): { gini: number; top1: number } {
  const n = amounts.length;
  amounts.sort();
  let sum = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) {
    sum += amounts[i];
    weighted += (2 * i + 1 - n) * amounts[i];
  }
  if (!(sum > 0)) return { gini: -1, top1: -1 };
  let top = 0;
  for (let i = n - Math.max(1, Math.round(n / 100)); i < n; i++) top += amounts[i];
  return { gini: weighted / (n * sum), top1: top / sum };
}
