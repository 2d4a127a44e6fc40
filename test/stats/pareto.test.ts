import { expect, test } from 'vitest';
import { paretoGini, paretoTopShare } from '../../sim/stats/pareto.ts';

test('the Gini coefficient is one less twice the area under the Lorenz curve', () => {
  for (const alpha of [1.5, 2, 3]) {
    const steps = 100_000;
    let area = 0;
    for (let i = 0; i < steps; i++) area += (1 - paretoTopShare(alpha, 1 - (i + 0.5) / steps)) / steps;
    expect(paretoGini(alpha)).toBeCloseTo(1 - 2 * area, 6);
  }
});

test('everyone together holds everything', () => {
  expect(paretoTopShare(2, 1)).toBe(1);
  expect(1 - paretoTopShare(2, 0.5)).toBeCloseTo(0.292893218813452, 14);
});
