import { describe, expect, test } from 'vitest';
import { isDrawn, readDifference, readPairing } from '../../../reports/words/readings/comparison.ts';
import type { ComparedMeasure, Comparison, Estimate } from '../../../sim/index.ts';
import { certainComparison, comparison } from '../comparison.ts';
import { estimate } from '../fixture.ts';

const said = (measure: ComparedMeasure, difference: Estimate, lang: 'en' | 'zh' = 'en') =>
  readDifference({ measure, from: 2, to: 3, difference, unpaired: difference }, true, lang);

describe('a difference in words', () => {
  test.each([
    ['sustainability.failure.probability', estimate(0.2, 0.05), '20 more of 100 runs fail [15–25] than with C'],
    ['sustainability.recovery.mean', estimate(-0.02, 0.01), '2 less of 100 promised come back [1.0–3.0] than with C'],
    ['operator.take', estimate(5e6, 1e6), 'the owners end with CNY 5 M [4–6] more than with C'],
    ['merchants.net', estimate(-5e6, 1e6), 'merchants end with CNY 5 M [4–6] less than with C'],
    ['sustainability.claims.outstanding', estimate(0), 'the same as with C'],
    ['merchants.net', estimate(null), ''],
  ] as const)('%s', (measure, difference, words) => {
    expect(said(measure, difference)).toBe(words);
  });

  test('that is not sure has its interval, and no direction', () => {
    expect(said('sustainability.failure.probability', estimate(0.001, 0.01))).toBe(
      'no sure change in how many runs fail [−0.9 to 1.1 of 100] against C',
    );
    expect(said('sustainability.failure.probability', estimate(0.001, 0.01), 'zh')).toBe(
      '与C相比，失败次数无明确变化（每100中−0.9至1.1）',
    );
    expect(said('operator.take', estimate(1e6, 5e6))).toBe(
      'no sure change in what the owners end with [CNY −4 M to 6 M] against C',
    );
    expect(said('operator.take', estimate(1e6, 5e6), 'zh')).toBe(
      '与C相比，所有者最终所得无明确变化（−400万至600万元）',
    );
  });

  test('of rounding is none', () => {
    expect(said('operator.take', estimate(1e-4))).toBe('the same as with C');
    expect(said('sustainability.recovery.mean', estimate(1e-13))).toBe('the same as with C');
  });
});

test('what pairing gains is the most that an interval is narrower; nothing where nothing is drawn', () => {
  // Made four times as narrow in the fixture.
  expect(readPairing(comparison(), 'en')).toContain('up to 4 times narrower');
  expect(readPairing(certainComparison(), 'en')).toBe('');
  const alike: Comparison = {
    ...comparison(),
    differences: comparison().differences.map((one) => ({ ...one, unpaired: one.difference })),
  };
  expect(readPairing(alike, 'zh')).toBe('');
});

test('a difference is drawn where either scenario is', () => {
  const [random] = comparison().scenarios;
  const [certain] = certainComparison().scenarios;
  const mixed: Comparison = { ...comparison(), scenarios: [certain, random, certain] };
  const pair = (from: number, to: number) => ({ ...comparison().differences[0], from, to });
  expect([pair(0, 1), pair(1, 2), pair(0, 2)].map((one) => isDrawn(mixed, one))).toEqual([true, true, false]);
});
