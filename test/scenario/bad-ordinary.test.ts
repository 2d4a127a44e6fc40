import { expect, test } from 'vitest';
import { ScenarioError } from '../../sim/scenario/diagnostics.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const members =
  'market: {members: {initial: 100, churn: 0.0001, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}}}';
const turnover = 'market: {turnover: {initial: 1000}}';

const problemsOf = (yaml: string): string[] => {
  try {
    scenarioOf(yaml);
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.diagnostics.map(({ path, line, column, message }) => {
      expect([line, column].every((place) => place >= 1)).toBe(true);
      return `${path}: ${message}`;
    });
  }
};

test.each([
  ['expiry 0', `${turnover}\nscheme: {kind: points, margin: 30%, expiry: 0}`, 'scheme.expiry'],
  ['no margin', `${turnover}\nscheme: {kind: points}`, 'scheme.margin'],
  ['a staged field', `${turnover}\nscheme: {kind: discount, margin: 30%, fee: 16%}`, 'scheme.fee'],
  ['operator', `${turnover}\noperator: {capital: 100}\nscheme: {kind: discount, margin: 30%}`, 'operator'],
  ['frauds', `${turnover}\nfraud: {fake: {}}\nscheme: {kind: discount, margin: 30%}`, 'fraud'],
  [
    'merchants',
    `market: {turnover: {initial: 1}, merchants: {initial: 5, margin: {mean: 0.3}}}\nscheme: {kind: discount, margin: 30%}`,
    'market.merchants',
  ],
  ['birthdays without members', `${turnover}\nscheme: {kind: points, margin: 30%, birthday: 10}`, 'scheme.birthday'],
  [
    'a coupon without members',
    `${turnover}\nscheme: {kind: coupon, margin: 30%, threshold: 100, value: 10}`,
    'scheme.threshold',
  ],
  [
    'retention without members',
    `${turnover}\nscheme: {kind: points, margin: 30%, lift: {retention: 5%}}`,
    'scheme.lift.retention',
  ],
  [
    'steps that do not rise',
    `${turnover}\nscheme: {kind: volume, margin: 30%, steps: [{from: 200, rate: 3%}, {from: 200, rate: 5%}]}`,
    'scheme.steps',
  ],
  ['none is kept', `${members}\nscheme: {kind: points, margin: 30%, lift: {retention: -98%}}`, 'scheme.lift.retention'],
  [
    'more than all are kept',
    `${members}\nscheme: {kind: points, margin: 30%, lift: {retention: 5%}}`,
    'scheme.lift.retention',
  ],
  [
    'tiers of less than all sales',
    `${turnover}\nscheme: {kind: points, margin: 30%, byTier: [{sales: 0.5, factor: 1}, {sales: 0.4, factor: 2}]}`,
    'scheme.byTier',
  ],
  [
    'a period that ends before it begins',
    `${turnover}\nscheme: {kind: points, margin: 30%, double: [{from: 9, to: 4}]}`,
    'scheme.double[0].to',
  ],
  ['a misspelt kind', `${turnover}\nscheme: {kind: pionts, margin: 30%}`, 'scheme.kind'],
  ['a rate over 1', `${turnover}\nscheme: {kind: cashback, margin: 30%, rate: 120%}`, 'scheme.rate'],
])('%s', (_, yaml, path) => {
  const problems = problemsOf(yaml);
  expect(problems.filter((problem) => problem.startsWith(`${path}: `))).toHaveLength(1);
});

test('a kind that is still to come is told so', () => {
  expect(problemsOf(`${turnover}\nscheme: {kind: tiers}`).join()).toContain('not in this version yet');
});
