/**
 * The one scheme that all contestants run: a pool with daily noise, a random walk. Growth and share are high enough
 * for claims to fill within the horizon, so that the inner loop of the water-filling is on the clock too.
 */
export const terms = { initial: 1e6, growth: 0.003, share: 0.16, sd: 0.02 };

/** Days of a path where nothing else is said. */
export const DAYS = 3650;

/** A promise too large to keep: no claim fills within DAYS days, and the inner loop ends at its first step. */
export const hopeless = { ...terms, growth: 0.001, share: 0.08 };

/** Growth that a hundred years can stand. */
export const slow = { ...terms, growth: 0.0005 };

/** The scenario file of the scheme with another payout rule; money always lasts, so that every path lives to its end. */
export function scenarioText({ days, paths, payout = '{kind: pool}', market = terms }) {
  const { initial, growth, share, sd } = market;
  return `rebatescope: 1
name: bench
seed: bench
horizon: ${days}
paths: ${paths}
market: {turnover: {initial: ${initial}, growth: {kind: exponential, rate: ${growth}}, noise: {sd: ${sd}}}}
scheme: {fee: ${share}, poolShare: 1, onShort: prorate, payout: ${payout}}
`;
}

/** The other rules, with the parameters of their own examples. */
export const otherRules = {
  'pool with a ceiling': '{kind: pool, ceiling: 0.002}',
  fixed: '{kind: fixed, days: 500}',
  balance: '{kind: balance, share: 5%, breaker: {above: 2, share: 2%}}',
  queue: '{kind: queue}',
  declining: '{kind: declining, rate: 0.0005}',
  milestone: '{kind: milestone, stages: [{age: 30, share: 30%}, {age: 180, share: 70%}]}',
  stages: '{kind: stages, window: 30, trigger: 20%, fallback: 90, shares: [20%, 30%, 50%], exit: full}',
  instant: '{kind: instant, share: 5%}',
  'pool, then fixed, then pool':
    '{schedule: [{from: 0, kind: pool}, {from: 1y, kind: fixed, days: 500}, {from: 2y, kind: pool}]}',
};
