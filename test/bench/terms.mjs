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

/** The same market made of so many members, with everything that people do and ten uncertain numbers; see `peopleText`. */
export const manyPeople = { ...terms, members: 1e6 };

/** So few members that their purchases are drawn, day by day, until there are five times as many. */
export const fewPeople = { ...terms, members: 2e4 };

/** A number known to a tenth. */
const about = (mean) => `{dist: normal, mean: ${mean}, sd: ${mean / 10}, min: 0}`;

/** Members, merchants by class of fee, and what both answer to payouts, with ten uncertain numbers. */
function peopleText({ members, growth, sd }) {
  return `market:
  members:
    initial: ${members}
    growth: {kind: exponential, rate: ${about(growth)}}
    frequency: {kind: poisson, rate: ${about(0.1)}}
    amount: {kind: lognormal, mean: ${about(300)}, cv: 1.2}
    churn: ${about(0.001)}
    noise: {sd: ${about(sd)}}
  merchants:
    initial: 1000
    growth: {kind: exponential, rate: ${about(0.001)}}
    margin: {mean: 20%, sd: 5%}
    classes: [{share: 50%, fee: 15%}, {share: 50%, fee: 17%}]
    leave: ${about(0.001)}
feedback: {spending: ${about(0.5)}, wordOfMouth: ${about(0.5)}, churn: ${about(0.5)}, merchants: 0.5}
`;
}

/** Ordinary schemes on the same market, and with the levels that its members reach. */
export const ordinarySchemes = {
  points: { ...terms, scheme: '{kind: points, margin: 30%}' },
  'points with uncertain redemption': {
    ...terms,
    scheme: '{kind: points, margin: 30%, redeem: {dist: uniform, min: 0.2%, max: 1%}}',
  },
  tiers: {
    ...terms,
    bought:
      '{initial: 1000000, frequency: {kind: poisson, rate: 0.1}, amount: {kind: lognormal, mean: 300, cv: 1.2}, noise: {sd: 0.02}}',
    scheme: '{kind: tiers, margin: 30%, levels: [{from: 0, rate: 5%}, {from: 3000, rate: 10%, benefits: 10}]}',
  },
};

/** The scenario file of the scheme with another payout rule; money always lasts, so that every path lives to its end. */
export function scenarioText({ days, paths, payout = '{kind: pool}', market = terms }) {
  const { initial, growth, share, sd, members, bought } = market;
  const staged = `{fee: ${share}, poolShare: 1, onShort: prorate, payout: ${payout}}`;
  const plain =
    bought !== undefined
      ? `market: {members: ${bought}}\n`
      : `market: {turnover: {initial: ${initial}, growth: {kind: exponential, rate: ${growth}}, noise: {sd: ${sd}}}}\n`;
  return `rebatescope: 1
name: bench
seed: bench
horizon: ${days}
paths: ${paths}
${members === undefined ? plain : peopleText(market)}scheme: ${market.scheme ?? staged}
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
