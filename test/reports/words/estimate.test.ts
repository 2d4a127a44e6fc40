import { expect, test } from 'vitest';
import {
  figureOf,
  moneyEstimate,
  ofHundred,
  probabilityEstimate,
  shareEstimate,
  shortProbability,
} from '../../../reports/words/estimate.ts';
import { estimate, fixture } from '../fixture.ts';

const run = fixture().run;
const between = (value: number, low: number, high: number) => ({ value, low, high, level: 0.95 });

test('a share has its interval in the brackets of its language', () => {
  expect(shareEstimate(between(0.97, 0.96, 0.98), true, 'en')).toBe('97 % [96–98]');
  expect(shareEstimate(between(0.97, 0.96, 0.98), true, 'zh')).toBe('97 %（96–98）');
});

test('the interval decides the decimals', () => {
  expect(ofHundred(between(0.14, 0.138, 0.142), true, 'en')).toEqual({ value: '14', interval: ' [13.8–14.2]' });
  expect(figureOf(between(14.004, 14.001, 14.007), true, 'en')).toEqual({ value: '14', interval: ' [14.00–14.01]' });
});

test('what is little has digits of its own, and is not written as nothing', () => {
  expect(shareEstimate(between(2.1e-5, 1.6e-5, 2.6e-5), true, 'en')).toBe('0.0021 % [0.0016–0.0026]');
  expect(figureOf(between(0.0914, 0.0906, 0.0922), true, 'en')).toEqual({ value: '0.091', interval: ' [0.091–0.092]' });
  expect(figureOf(between(0.02, -0.4, 0.44), true, 'en')).toEqual({ value: '0', interval: ' [−0.4 to 0.4]' });
});

test('bounds below zero are parted by a word, not by a dash that reads as a minus', () => {
  expect(figureOf(between(1, -2, 4), true, 'en').interval).toBe(' [−2 to 4]');
  expect(figureOf(between(1, -2, 4), true, 'zh').interval).toBe('（−2至4）');
});

test('money has its bounds in its own scale', () => {
  expect(moneyEstimate(between(2.85e9, 2.8e9, 2.9e9), true, 'en')).toBe('CNY 2.85 bn [2.80–2.90]');
  expect(moneyEstimate(between(2.85e9, 2.8e9, 2.9e9), true, 'zh')).toBe('28.5亿元（28.0–29.0）');
});

test('nothing to estimate is said, and a run without a random part has no interval', () => {
  expect(moneyEstimate(estimate(null), true, 'en')).toBe('none');
  expect(shareEstimate(between(0.5, 0.5, 0.5), false, 'en')).toBe('50 %');
  expect(moneyEstimate(between(0, 0, 0), true, 'zh')).toBe('0元');
});

test('a probability is never 0 % or 100 %', () => {
  // Wilson's upper bound of 0 in 10,000 is z²/(n + z²) = 0.000384.
  const none = between(0, 0, 0.000384);
  expect(probabilityEstimate(none, run, 'en')).toBe('below 0.04 %, none seen in 10,000 runs');
  expect(probabilityEstimate(none, run, 'zh')).toBe('低于0.04 %，1万次模拟中未出现');
  const all = between(1, 1 - 0.000384, 1);
  expect(probabilityEstimate(all, run, 'en')).toBe('above 99.96 %, seen in all 10,000 runs');
  expect(shortProbability(none, true, 'en')).toBe('< 0.04 %');
  expect(shortProbability(all, true, 'en')).toBe('> 99.96 %');
  const certain = { ...run, random: false };
  expect(probabilityEstimate(between(0, 0, 0), certain, 'en')).toBe('never');
  expect(probabilityEstimate(between(1, 1, 1), certain, 'zh')).toBe('必然');
});
