import { expect, test } from 'vitest';
import { generationsOfTree } from '../../sim/law/recruiting-pyramid.ts';

/** Generation by generation: goes on while a^g ≥ w·a^g + r·(a + … + a^(g−1)). */
function counted(branching: number, interest: number, reward: number): number {
  let newcomers = branching;
  let before = 0;
  for (let g = 1; g < 200; g++) {
    if (newcomers * (1 - reward) < interest * before * (1 - 1e-12)) return g - 1;
    before += newcomers;
    newcomers *= branching;
  }
  return Number.POSITIVE_INFINITY;
}

test('the form is what counting gives', () => {
  const seen = new Set<number>();
  for (const branching of [2, 3, 6]) {
    for (const reward of [0, 0.1, 0.35]) {
      for (const interest of [0.1, 0.7, 0.91, 0.95, 1.2, 1.5, 3, 10]) {
        const generations = generationsOfTree({ branching, reward, interest });
        expect(generations, `${branching} ${reward} ${interest}`).toBe(counted(branching, interest, reward));
        seen.add(generations);
      }
    }
  }
  expect(seen.size).toBeGreaterThan(4);
});

test('for ever exactly where (1 − w)(a − 1) ≥ r', () => {
  expect(generationsOfTree({ branching: 2, reward: 0.5, interest: 0.5 })).toBe(Number.POSITIVE_INFINITY);
  expect(generationsOfTree({ branching: 2, reward: 0.5, interest: 0.5001 })).toBeLessThan(20);
});
