import { expect, test } from 'vitest';
import { cholesky, normalCorrelation } from '../../sim/random/gaussian-copula.ts';

test('the normal correlation of a rank correlation is 2·sin(π·rank/6)', () => {
  for (let rank = -1; rank <= 1; rank += 0.01) {
    expect(normalCorrelation(rank)).toBeCloseTo(2 * Math.sin((Math.PI * rank) / 6), 15);
  }
  expect(normalCorrelation(0)).toBe(0);
});

test('the factor times its transpose is the matrix', () => {
  const matrix = Float64Array.of(1, 0.6, -0.3, 0.6, 1, 0.2, -0.3, 0.2, 1);
  const factor = cholesky(matrix, 3) as Float64Array;
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      let sum = 0;
      for (let k = 0; k < 3; k++) sum += factor[i * 3 + k] * factor[j * 3 + k];
      expect(sum).toBeCloseTo(matrix[i * 3 + j], 15);
    }
  }
  expect([factor[1], factor[2], factor[5]]).toEqual([0, 0, 0]);
});

test('no factor where no numbers have the correlations: the first row is told', () => {
  expect(cholesky(Float64Array.of(1, 0.9, 0.9, 0.9, 1, -0.9, 0.9, -0.9, 1), 3)).toEqual({ failsAt: 2 });
  expect(cholesky(Float64Array.of(1, 1, 1, 1), 2)).toEqual({ failsAt: 1 });
});
