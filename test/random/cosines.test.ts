import { expect, test } from 'vitest';
import { cosines } from '../../sim/random/cosines.ts';

test.each([2, 4, 64, 512])('the cosines of π·m/%i', (n) => {
  const cos = cosines(n);
  expect(cos).toHaveLength(2 * n);
  cos.forEach((value, m) => {
    expect(Math.abs(value - Math.cos((Math.PI * m) / n)), `at ${m}`).toBeLessThan(3e-15);
  });
});
