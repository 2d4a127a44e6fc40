import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { type EnginePath, enginePath, scenarioOn } from './engine.ts';
import { rules, schemeText, terms, turnovers } from './random-schemes.ts';

const growths = fc.constantFrom(
  '{kind: flat}',
  '{kind: exponential, rate: 0.01}',
  '{kind: exponential, rate: -0.03}',
  '{kind: logistic, capacity: 50_000, rate: 0.05}',
  '{kind: piecewise, segments: [{days: 40, kind: exponential, rate: 0.05}, {kind: linear, slope: -100}]}',
  '{kind: regimes, states: {up: {kind: exponential, rate: 0.05, leave: 0.05}, down: {kind: exponential, rate: -0.1, leave: 0.1}}}',
);
const noises = fc.constantFrom('{sd: 0}', '{sd: 0.05}', '{sd: 1}', '{sd: 0.4, reversion: 0.2}');
const seasons = fc.constantFrom(
  '',
  ', seasonality: {weekly: [0, 1, 1, 1, 1, 2, 2], dates: [{from: 5, to: 9, factor: 0}]}',
);
const hazards = fc.constantFrom(
  '{}',
  '{absconded: {hazard: 0.01}}',
  '{closed: {hazard: 0.01}, absconded: {hazard: 0.005}}',
  '{illiquid: false, closed: {hazard: 0.02}, halted: {below: 0.9, days: 2}}',
  '{halted: {below: 0.3, days: 4}}',
  '{absconded: {hazard: 0.003, rising: {cash: 1000, claims: 20_000}}}',
);

const scenario = fc
  .record({
    horizon: fc.integer({ min: 1, max: 300 }),
    growth: growths,
    noise: noises,
    season: seasons,
    rule: fc.constantFrom(...Object.keys(rules)).chain((kind) => rules[kind]),
    given: terms,
    failure: hazards,
    supervised: fc.constantFrom(0, 0.4, 1),
    guards: fc.constantFrom(
      '',
      ', deposit: {floor: 200, cap: 5000, share: 15%}',
      ', paidInCapital: 3000, deposit: {floor: 0, cap: 100_000, share: 90%}, store: {cost: 500, within: 40}',
      ', reserve: 10%, referralLevels: 1, deposit: {floor: 1000, cap: 1000, share: 1}',
    ),
    path: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(({ horizon, growth, noise, season, rule, given, failure, supervised, guards, path }) => ({
    path,
    loaded: scenarioOf(
      `horizon: ${horizon}\nmarket: {turnover: {initial: 1000, growth: ${growth}, noise: ${noise}${season}}}\n` +
        schemeText(rule, { ...given, failure: failure as typeof given.failure }) +
        `safeguards: {supervised: ${supervised}${guards}}\n`,
    ),
  }));

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('on every path of random schemes with noise, states, seasons and hazards', () => {
  test('money is conserved, nobody gets more than the claim, and recovery keeps to its bound', () => {
    fc.assert(
      fc.property(scenario, ({ path, loaded }) => {
        const { scheme, operator, safeguards } = loaded.scenario;
        const capital = Math.max(operator.capital, safeguards.paidInCapital ?? 0);
        const got = enginePath(loaded, path);
        const { row, series, received, deposit } = got;
        expect([...Object.values(row), ...received, ...Object.values(series).flat()].every(Number.isFinite)).toBe(true);

        // What the engine says of itself, and the same from its totals.
        expect(row.worst).toBeLessThanOrEqual(1e-9);
        const moneyIn = capital + scheme.fee * row.turnover;
        const moneyOut = row.paid + row.rewards + row.costs + row.drawn + row.absconded;
        expect(Math.abs(moneyIn - moneyOut - row.cash - row.pool - deposit)).toBeLessThanOrEqual(
          1e-9 * Math.max(moneyIn, 1e-300),
        );
        expect(row.fees).toBeCloseTo(scheme.fee * row.turnover, -Math.log10(1e-9 * Math.max(moneyIn, 1e-9)));

        // Nothing is below zero, no claim over full, no payout without money.
        for (const [name, values] of Object.entries(series)) {
          expect(Math.min(...values), name).toBeGreaterThanOrEqual(0);
        }
        expect(deposit).toBeGreaterThanOrEqual(0);
        expect(deposit).toBeLessThanOrEqual(safeguards.deposit?.cap ?? 0);
        for (const share of received) expect(share === -1 || (share >= 0 && share <= 1 + 1e-12)).toBe(true);
        expect(row.paid).toBeLessThanOrEqual(moneyIn * (1 + 1e-12));
        expect(row.paid).toBeLessThanOrEqual(row.issued * (1 + 1e-9));

        // What claims say they received is what was paid, and by day it adds up too.
        const instant = 'kind' in scheme.payout && scheme.payout.kind === 'instant' ? scheme.payout.share : null;
        const claims = series.turnover.map((turnover) => turnover * (instant ?? scheme.cap));
        const byClaims = sum(claims.map((amount, d) => (amount > 0 ? amount * received[d] : 0)));
        const scale = operator.capital + row.turnover * Math.max(1, scheme.cap);
        expect(Math.abs(byClaims - row.paid)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1e-300));
        expect(Math.abs(sum(series.payouts) - row.paid)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1e-300));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('what the pool can pay it pays', () => {
  test.each(['{kind: pool}', '{kind: queue}'])(
    '%s: each day the pool or all that is open, whichever is less',
    (payout) => {
      fc.assert(
        fc.property(turnovers, terms, (turnover, given) => {
          const { series, row, failure }: EnginePath = enginePath(
            scenarioOn(turnover, schemeText(payout, { ...given, failure: '{}' })),
          );
          const { scheme, operator } = scenarioOn(turnover, schemeText(payout, given)).scenario;
          const scale = operator.capital + sum(series.turnover) * Math.max(1, scheme.cap);
          let pool = 0;
          let open = 0;
          const last = failure === 'none' ? turnover.length : row.failureDay;
          for (let t = 0; t < last; t++) {
            pool += scheme.poolShare * scheme.fee * turnover[t];
            const paid = Math.min(pool, open);
            expect(Math.abs(series.payouts[t] - paid)).toBeLessThanOrEqual(1e-9 * scale);
            pool -= paid;
            open += scheme.cap * turnover[t] - paid;
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

test('the highest recovery that fees and capital allow is reached and never passed', () => {
  // Twice as much money as claims: all is paid; then ever less.
  for (const fee of [1, 0.5, 0.25]) {
    const loaded = scenarioOf(
      `horizon: 300\nmarket: {turnover: {initial: 100, noise: {sd: 0.1}}}\nscheme: {fee: ${fee}, payout: {kind: fixed, days: 20}, onShort: prorate}\nfailure: {closed: {day: 299}}\noperator: {capital: 500}`,
    );
    const model = compileModel(loaded);
    expect(model.random).toBe(true);
    for (let path = 0; path < 20; path++) {
      const { row } = enginePath(loaded, path);
      const bound = Math.min(1, (500 + fee * row.turnover) / row.issued);
      expect(row.paid / row.issued).toBeLessThanOrEqual(bound * (1 + 1e-12));
      expect(row.paid / row.issued).toBeGreaterThan(bound * (1 - 1e-9));
    }
  }
});
