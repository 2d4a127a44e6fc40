import fc from 'fast-check';

/** Random payout rules of every kind, as they stand in a file. */
export const rules: { [kind: string]: fc.Arbitrary<string> } = {
  pool: fc.constantFrom('{kind: pool}', '{kind: pool, ceiling: 0.01}', '{kind: pool, ceiling: 0.2}'),
  balance: fc
    .tuple(fc.constantFrom(0.02, 0.3, 1), fc.constantFrom('', ', breaker: {above: 1.5, share: 0.01}'))
    .map(([share, breaker]) => `{kind: balance, share: ${share}${breaker}}`),
  queue: fc.constant('{kind: queue}'),
  fixed: fc.constantFrom(1, 3, 7, 40, 90).map((days) => `{kind: fixed, days: ${days}}`),
  declining: fc.constantFrom(0.002, 0.05, 0.5, 1).map((rate) => `{kind: declining, rate: ${rate}}`),
  milestone: fc.constantFrom(
    '{kind: milestone, stages: [{age: 1, share: 1}]}',
    '{kind: milestone, stages: [{age: 3, share: 0.2}, {age: 10, share: 0.3}, {age: 11, share: 0.5}]}',
    '{kind: milestone, stages: [{age: 5, share: 0.2}, {age: 20, share: 0.3}]}',
  ),
  stages: fc.constantFrom(
    '{kind: stages, window: 5, trigger: 0.1, fallback: 9, shares: [0.2, 0.3], exit: full}',
    '{kind: stages, window: 3, trigger: 0.02, shares: [0.4, 0.3], exit: lapse}',
    '{kind: stages, window: 1, trigger: 0.5, fallback: 1, shares: [0.5, 0.25, 0.25]}',
  ),
  instant: fc.constantFrom(0.01, 0.1, 0.3).map((share) => `{kind: instant, share: ${share}}`),
  schedule: fc.constantFrom(
    '{schedule: [{from: 0, kind: pool}, {from: 20, kind: fixed, days: 30}, {from: 60, kind: pool, ceiling: 0.05}]}',
    '{schedule: [{from: 0, kind: fixed, days: 10}, {from: 33, kind: balance, share: 0.1}]}',
  ),
};

/** Turnover with quiet days, days of nothing, and steep rises and falls. */
export const turnovers = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.double({ min: 1, max: 1000, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.double({ min: 1e4, max: 1e6, noNaN: true }) },
  ),
  { minLength: 1, maxLength: 130 },
);

export const terms = fc.record({
  fee: fc.constantFrom(0.05, 0.15, 0.5, 1),
  poolShare: fc.constantFrom(0, 0.5, 1),
  cap: fc.constantFrom(0.1, 0.8, 1, 1.16, 5),
  onShort: fc.constantFrom('fail', 'prorate'),
  rates: fc.constantFrom('', 'referral: {plan: unilevel, rates: [0.4%, 0.2%]}'),
  capital: fc.constantFrom(0, 500, 1e6),
  costs: fc.constantFrom('', 'costs: {fixed: 3, rate: 0.5%}, tax: 2%, draw: 10%'),
  failure: fc.constantFrom(
    '{}',
    '{illiquid: false}',
    '{closed: {day: 50}}',
    '{halted: {below: 0.5, days: 3}}',
    '{illiquid: false, closed: {day: 100}, halted: {below: 0.2, days: 5}}',
  ),
});

/** What stands after the market in a file with these terms and this payout rule. */
export function schemeText(
  payout: string,
  given: typeof terms extends fc.Arbitrary<infer Terms> ? Terms : never,
): string {
  const { fee, poolShare, cap, onShort, rates, capital, costs, failure } = given;
  return (
    `scheme: {fee: ${fee}, poolShare: ${poolShare}, cap: ${cap}, onShort: ${onShort}, payout: ${payout}${rates ? `, ${rates}` : ''}}\n` +
    `operator: {capital: ${capital}${costs ? `, ${costs}` : ''}}\nfailure: ${failure}\n`
  );
}
