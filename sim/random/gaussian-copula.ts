/** sin x for |x| ≤ π/6 by its series, so that the same bits come out everywhere; within 2 ulp. */
function sine(x: number): number {
  const y = x * x;
  let sum = 1;
  for (let n = 17; n > 1; n -= 2) sum = 1 - (y / (n * (n - 1))) * sum;
  return x * sum;
}

/**
 * The correlation of two normal numbers whose rank correlation (Spearman's) is `rank`: 2·sin(π·rank/6), Pearson 1907,
 * exact for the normal copula, whatever the marginals.
 */
export const normalCorrelation = (rank: number): number => 2 * sine((Math.PI * rank) / 6);

/** A pivot under this is none: the numbers before already fix the next one, or contradict it. */
const LEAST_PIVOT = 1e-9;

/**
 * The lower triangle L with L·Lᵀ = `matrix` (size × size, by rows); or the first row at which there is none, since no
 * numbers have these correlations.
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | { readonly failsAt: number } {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * size + j];
      for (let k = 0; k < j; k++) rest -= factor[i * size + k] * factor[j * size + k];
      if (j < i) factor[i * size + j] = rest / factor[j * size + j];
      else if (rest < LEAST_PIVOT) return { failsAt: i };
      else factor[i * size + i] = Math.sqrt(rest);
    }
  }
  return factor;
}
