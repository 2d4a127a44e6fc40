import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';

const scenario = fc
  .record({
    payout: fc.constantFrom('{kind: pool}', '{kind: fixed, days: 60}', '{kind: balance, share: 0.1}', '{kind: queue}'),
    onShort: fc.constantFrom('fail', 'prorate'),
    capital: fc.constantFrom(0, 2000, 40_000),
    deposit: fc.constantFrom('{floor: 500, cap: 9000, share: 15%}', '{floor: 3000, cap: 3000, share: 0}'),
    supervised: fc.constantFrom(0, 0.3, 1),
    rising: fc.constantFrom('', ', rising: {cash: 2000, claims: 50_000}'),
    closed: fc.constantFrom('', ', closed: {day: 77}'),
    detection: fc.constantFrom('{rate: 20%}', '{rate: 5%, invoiced: 40%, delay: 12}'),
    penalty: fc.constantFrom(0, 1),
    path: fc.nat(1e6),
  })
  .map((given) => ({
    path: given.path,
    capital: Math.max(given.capital, 1000),
    loaded: scenarioOf(
      `horizon: 200\nmarket: {turnover: {initial: 1000, noise: {sd: 0.1}}}\n` +
        `scheme: {fee: 20%, poolShare: 0.6, payout: ${given.payout}, onShort: ${given.onShort}, referral: {plan: unilevel, rates: [1%, 1%, 1%]}}\n` +
        `operator: {capital: ${given.capital}, costs: {fixed: 5, rate: 1%}, draw: 15%}\n` +
        `failure: {absconded: {hazard: 0.004${given.rising}}${given.closed}}\n` +
        `fraud: {fake: {share: 20%, amount: 3000, split: false, detection: ${given.detection}}, insiders: {share: 5%}, markup: {share: 10%}, sybils: {share: 30%}}\n` +
        `safeguards: {paidInCapital: 1000, deposit: ${given.deposit}, invoiceFrom: 1000, referralLevels: 2, store: {cost: 300, within: 50}, ` +
        `clawBack: 80%, penalty: {from: 1000, times: ${given.penalty}}, reportReward: {share: 5%, detection: 10%}, supervised: ${given.supervised}, reserve: 5%}`,
    ),
  }));

test('with every safeguard and every fraud at once: what came in and has not gone out is there, every day', () => {
  let fled = 0;
  fc.assert(
    fc.property(scenario, ({ path, capital, loaded }) => {
      const { row, deposit, failure, frauds } = enginePath(loaded, path);
      expect(row.worst).toBeLessThanOrEqual(1e-9);
      const moneyIn = capital + row.fees + frauds!.clawedBack;
      const moneyOut = row.paid + row.rewards + row.costs + row.drawn + row.absconded;
      expect(Math.abs(moneyIn - moneyOut - row.cash - row.pool - deposit)).toBeLessThanOrEqual(1e-9 * moneyIn);
      if (failure === 'none') expect(deposit).toBeGreaterThan(0);
      else expect(deposit).toBe(0);
      if (failure === 'absconded') fled++;
    }),
    { numRuns: 300, seed: 20120701 },
  );
  expect(fled).toBeGreaterThan(30);
});
