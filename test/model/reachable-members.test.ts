import { expect, test } from 'vitest';
import { reachableMembers } from '../../sim/model/reachable-members.ts';
import { scenarioOf } from './scenario-of.ts';

test.each([
  ['{kind: logistic, capacity: 6000, rate: 0.01}', 6000],
  ['{kind: bass, market: 5000, p: 0.001, q: 0.01}', 5000],
  ['{kind: logistic, capacity: 100, rate: 0.01}', null], // all are there
  ['{kind: exponential, rate: 0.01}', null],
  ['{kind: flat}', null],
])('%s: %s', (growth, most) => {
  const { scenario } = scenarioOf(
    `horizon: 30\nmarket: {members: {initial: 100, growth: ${growth}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 1}}}\n` +
      'scheme: {fee: 10%, payout: {kind: pool}}\nagents: {}',
  );
  expect(reachableMembers(scenario)).toBe(most);
});

test('turnover without members has none', () => {
  const { scenario } = scenarioOf('market: {turnover: {initial: 1}}\nscheme: {fee: 10%, payout: {kind: pool}}');
  expect(reachableMembers(scenario)).toBeNull();
});
