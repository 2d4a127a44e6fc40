import { expect, test } from 'vitest';
import { gaussLegendre } from '../../sim/law/gauss-legendre.ts';

test.each([1, 2, 5, 16, 40])('%i nodes integrate powers up to 2n − 1 exactly', (n) => {
  const { nodes, weights } = gaussLegendre(n);
  for (let power = 0; power < 2 * n; power++) {
    const sum = nodes.reduce((total, x, i) => total + weights[i] * x ** power, 0);
    expect(sum).toBeCloseTo(power % 2 === 1 ? 0 : 2 / (power + 1), 13);
  }
});
