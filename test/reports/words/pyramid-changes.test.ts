import { expect, test } from 'vitest';
import { readPyramidChange, readPyramidMeasure } from '../../../reports/words/readings/pyramid-changes.ts';
import { type PyramidMeasure, type ResultBundle, simulate } from '../../../sim/index.ts';
import { scenarioOf } from '../../model/scenario-of.ts';
import { pyramidFigures } from '../pyramid-figures.ts';

const change = (measure: PyramidMeasure, value: number, low: number, high: number) =>
  (['en', 'zh'] as const).map((lang) => readPyramidChange(measure, { value, low, high, level: 0.95 }, lang));

test('shares change by points, counts by themselves, and nothing is said that is not sure', () => {
  expect(change('pyramid.losersShare', 0.12, 0.1, 0.14)).toEqual(['12 points more [10–14]', '多12个百分点（10–14）']);
  expect(change('pyramid.losersShare', -0.12, -0.14, -0.1)).toEqual([
    '12 points less [10–14]',
    '少12个百分点（10–14）',
  ]);
  expect(change('pyramid.heads', 30, 28, 32)).toEqual(['30 more [28–32]', '多30（28–32）']);
  expect(change('pyramid.gini', 0.01, -0.02, 0.04)).toEqual([
    'no sure change [−0.02 to 0.04]',
    '无明确变化（−0.02至0.04）',
  ]);
  expect(change('pyramid.levels', 0, 0, 0)).toEqual(['no change', '不变']);
  expect(change('pyramid.recruitmentShare', -5e-5, -6e-5, -4e-5)).toEqual([
    'under 0.01 points less',
    '少不到0.01个百分点',
  ]);
});

test('a figure says what it is of, a chance how often it was seen, and what there is none of that it is not known', async () => {
  const plain = await simulate(
    scenarioOf('horizon: 9\npaths: 9\nmarket: {turnover: {initial: 9}}\nscheme: {fee: 9%, payout: {kind: pool}}'),
  );
  const result: ResultBundle = { ...plain, pyramid: pyramidFigures };
  expect(readPyramidMeasure('pyramid.heads30x3', result, 'en')).toMatch(
    /^someone is paid for 3 levels and 30 people: above 91 %, seen in all 40 runs$/,
  );
  expect(readPyramidMeasure('pyramid.levels', result, 'en')).toMatch(/^22 \[21\.5–22\.5\] levels of referrals$/);
  expect(readPyramidMeasure('pyramid.losersShare', plain, 'en')).toBe('nothing to tell');
  expect(readPyramidMeasure('pyramid.losersShare', plain, 'zh')).toBe('无此项');
  for (const lang of ['en', 'zh'] as const) {
    expect(readPyramidMeasure('pyramid.losersShare', result, lang)).toMatch(/ %.*(of members lose|的会员亏钱)$/);
  }
});
