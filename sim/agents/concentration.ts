/**
 * How unevenly amounts ≥ 0 are spread: the Gini coefficient (0: all the same; Σ(2i − n − 1)·x_i/(n·Σx) over rising x) and the
 * share that the richest hundredth (one at least) has. `lorenz` are the shares of the poorest 1/steps, 2/steps, … of all, a
 * part of one counted in part. −1 each where there is nothing to spread. Sorts `amounts`.
 */
export function concentration(
  amounts: Float64Array,
  steps: number,
): { gini: number; top1: number; lorenz: Float64Array } {
  const n = amounts.length;
  amounts.sort();
  let sum = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) {
    sum += amounts[i];
    weighted += (2 * i + 1 - n) * amounts[i];
  }
  const lorenz = new Float64Array(steps).fill(-1);
  if (!(sum > 0)) return { gini: -1, top1: -1, lorenz };
  let top = 0;
  for (let i = n - Math.max(1, Math.round(n / 100)); i < n; i++) top += amounts[i];
  let below = 0;
  for (let step = 0, i = 0; step < steps; step++) {
    const end = ((step + 1) * n) / steps;
    for (; i < Math.floor(end); i++) below += amounts[i];
    const part = i < n ? (end - i) * amounts[i] : 0;
    lorenz[step] = (below + part) / sum;
  }
  return { gini: weighted / (n * sum), top1: top / sum, lorenz };
}
