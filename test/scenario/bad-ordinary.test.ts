import { expect, test } from 'vitest';
import { ScenarioError } from '../../sim/scenario/diagnostics.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const members =
  'market: {members: {initial: 100, churn: 0.0001, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}}}';
const tiers = (rest: string) => `${members}\nscheme: {kind: tiers, margin: 30%, ${rest}}`;
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
  ['no level to enter', tiers('levels: [{from: 100, rate: 5%}]'), 'scheme.levels'],
  ['a level without a threshold', tiers('levels: [{from: 0}, {rate: 5%}]'), 'scheme.levels[1].from'],
  ['levels that do not rise', tiers('levels: [{from: 0}, {from: 500}, {from: 500}]'), 'scheme.levels'],
  ['no levels', tiers('levels: []'), 'scheme.levels'],
  ['a level that gives more than the price', tiers('levels: [{from: 0, rate: 120%}]'), 'scheme.levels[0].rate'],
  ['a negative benefit', tiers('levels: [{from: 0, benefits: -5}]'), 'scheme.levels[0].benefits'],
  ['a window of no days', tiers('levels: [{from: 0}], window: 0'), 'scheme.window'],
  ['a way to fall that there is not', tiers('levels: [{from: 0}], downgrade: two'), 'scheme.downgrade'],
  ['levels without members', `${turnover}\nscheme: {kind: tiers, margin: 30%, levels: [{from: 0}]}`, 'scheme.levels'],
  [
    'levels of members whose number is drawn',
    tiers('levels: [{from: 0}]').replace(
      'initial: 100',
      'initial: 100, growth: {kind: regimes, states: {a: {kind: flat, leave: 0.1, to: {b: 1}}, b: {kind: flat, leave: 0.1, to: {a: 1}}}}',
    ),
    'scheme.levels',
  ],
  [
    'spending of members who each have their own amount',
    tiers('levels: [{from: 0}, {from: 500}]').replace(
      '{kind: constant, value: 100}',
      '{kind: gamma-gamma, p: 6, q: 4, gamma: 50}',
    ),
    'scheme.basis',
  ],
  [
    'a level far out of reach',
    tiers('levels: [{from: 0}, {from: 500_000}]').replace(
      '{kind: constant, value: 100}',
      '{kind: lognormal, mean: 100, cv: 1}',
    ),
    'scheme.levels[1].from',
  ],
  ['a misspelt kind', `${turnover}\nscheme: {kind: pionts, margin: 30%}`, 'scheme.kind'],
  ['a rate over 1', `${turnover}\nscheme: {kind: cashback, margin: 30%, rate: 120%}`, 'scheme.rate'],
])('%s', (_, yaml, path) => {
  const problems = problemsOf(yaml);
  expect(problems.filter((problem) => problem.startsWith(`${path}: `))).toHaveLength(1);
});
