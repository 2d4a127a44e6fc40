import { expect, test } from 'vitest';
import { chance_zh } from '../../sim/findings/figure-words.ts';

test('a chance stands behind a Chinese word without a stray space, never as 0 % or 100 %', () => {
  const said = (value: number, low: number, high: number) => `概率为${chance_zh({ value, low, high, level: 0.95 })}`;
  expect(said(1, 0.939, 1)).toBe('概率为超过93.9 %');
  expect(said(0, 0, 0.06)).toBe('概率为低于6 %');
  expect(said(0.65, 0.58, 0.71)).toBe('概率为65 %（58–71）');
});
