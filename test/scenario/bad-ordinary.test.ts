import { expect, test } from 'vitest';
import { ScenarioError } from '../../sim/scenario/diagnostics.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const members =
  'market: {members: {initial: 100, churn: 0.0001, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}}}';
const tiers = (rest: string) => `${members}\nscheme: {kind: tiers, margin: 30%, ${rest}}`;
const points = (rest: string) => `${members}\nscheme: {kind: points, margin: 30%, ${rest}}`;
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

const stored = (more: string, market = turnover) => `${market}\nscheme: {kind: stored-value, margin: 30%${more}}`;

test.each([
  ['stored value: expiry 0', stored(', spend: 1%, expiry: 0'), 'scheme.expiry'],
  ['stored value: spending share 0', stored(', spend: 0'), 'scheme.spend'],
  ['stored value: no spending share, and no members', stored(''), 'scheme.spend'],
  ['stored value: nothing is paid in advance', stored(', spend: 1%, prepaid: 0'), 'scheme.prepaid'],
  ['stored value: escrow over 100 %', stored(', spend: 1%, escrow: 101%'), 'scheme.escrow'],
  ['stored value: an owner who spends more than there is', stored(', spend: 1%, ownerSpends: 2'), 'scheme.ownerSpends'],
  ['stored value: nothing paid in', stored(', spend: 1%, steps: [{pay: 0, bonus: 1}]'), 'scheme.steps[0].pay'],
  [
    'stored value: steps that do not rise',
    stored(', spend: 1%, steps: [{pay: 500, bonus: 50}, {pay: 500, bonus: 60}]'),
    'scheme.steps[1].pay',
  ],
  [
    'stored value: a bonus over 1000 %',
    stored(', spend: 1%, steps: [{pay: 500, bonus: 5001}]'),
    'scheme.steps[0].bonus',
  ],
  [
    'stored value: shares of less than all that is paid in',
    stored(', spend: 1%, steps: [{pay: 1, bonus: 0, share: 50%}, {pay: 2, bonus: 0, share: 40%}]'),
    'scheme.steps',
  ],
  ['stored value: a run and an expiry', stored(', spend: 1%, expiry: 90, run: {below: 50%}'), 'scheme.run'],
  ['stored value: a run that none can start', stored(', spend: 1%, run: {below: 0}'), 'scheme.run.below'],
  ['stored value: a halt', `failure: {halted: {below: 0.2, days: 3}}\n${stored(', spend: 1%')}`, 'failure.halted'],
  ['stored value: a draw on fees', `operator: {draw: 10%}\n${stored(', spend: 1%')}`, 'operator.draw'],
  ['stored value: never illiquid', `failure: {illiquid: false}\n${stored(', spend: 1%')}`, 'failure.illiquid'],
  ['stored value: safeguards', `safeguards: {supervised: 10%}\n${stored(', spend: 1%')}`, 'safeguards'],
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
  ['a minimum below 0', points('minimum: -1'), 'scheme.minimum'],
  ['a minimum without members', `${turnover}\nscheme: {kind: points, margin: 30%, minimum: 100}`, 'scheme.minimum'],
  [
    'a minimum far out of reach',
    points('minimum: 1_000_000').replace('{kind: constant, value: 100}', '{kind: lognormal, mean: 100, cv: 1}'),
    'scheme.minimum',
  ],
  [
    'a minimum that tiers with few points put out of reach',
    points('rate: 1, minimum: 100, byTier: [{sales: 100%, factor: 0.000_001}]'),
    'scheme.minimum',
  ],
  [
    'a minimum that a far smaller basket puts out of reach',
    points('rate: 1, minimum: 1_500_000, lift: {basket: -0.9}'),
    'scheme.minimum',
  ],
  [
    'a minimum of members who drop out',
    points('minimum: 100').replace(
      '{kind: poisson, rate: 0.1}',
      '{kind: bg-nbd, r: 0.243, alpha: 4.414, a: 0.793, b: 2.426}',
    ),
    'scheme.minimum',
  ],
  ['a negative reward for bringing members', points('referral: {reward: -10}'), 'scheme.referral.reward'],
  ['a plan of many levels', points('referral: {plan: unilevel, rates: [1%]}'), 'scheme.referral.rates'],
  ['no reward', points('referral: {welcome: 10}'), 'scheme.referral.reward'],
  ['more than all are brought', points('referral: {reward: 10, share: 120%}'), 'scheme.referral.share'],
  [
    'a referral without members',
    `${turnover}\nscheme: {kind: discount, margin: 30%, referral: {reward: 10}}`,
    'scheme.referral',
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
    'scheme.levels[1].from',
  ],
  [
    'a level far out of reach',
    tiers('levels: [{from: 0}, {from: 500_000}]').replace(
      '{kind: constant, value: 100}',
      '{kind: lognormal, mean: 100, cv: 1}',
    ),
    'scheme.levels[1].from',
  ],
  [
    'more purchases than anyone makes',
    tiers('levels: [{from: 0}, {from: 1e17}], basis: purchases'),
    'scheme.levels[1].from',
  ],
  ['more spending than anyone has', tiers('levels: [{from: 0}, {from: 1e17}]'), 'scheme.levels[1].from'],
  ['a window of centuries', tiers('levels: [{from: 0}], window: 100y'), 'scheme.window'],
  ['a misspelt kind', `${turnover}\nscheme: {kind: pionts, margin: 30%}`, 'scheme.kind'],
  ['a rate over 1', `${turnover}\nscheme: {kind: cashback, margin: 30%, rate: 120%}`, 'scheme.rate'],
])('%s', (_, yaml, path) => {
  const problems = problemsOf(yaml);
  expect(problems.filter((problem) => problem.startsWith(`${path}: `))).toHaveLength(1);
});
