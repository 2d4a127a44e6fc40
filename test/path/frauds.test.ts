import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scenarioOf } from '../model/scenario-of.ts';
import { expectAgreement } from './agreement.ts';
import { enginePath, scenarioOn } from './engine.ts';
import { rules, schemeText, terms, turnovers } from './random-schemes.ts';

/** Random frauds in set shares, as they stand in a file. */
const frauds = fc
  .record({
    fake: fc.record({
      share: fc.constantFrom(0, 0.05, 0.5, 0.95),
      from: fc.constantFrom(0, 10),
      until: fc.constantFrom('', ', until: 60'),
      rate: fc.constantFrom(0, 0.2, 1),
      delay: fc.constantFrom(0, 1, 2, 15, 70),
    }),
    safeguards: fc.constantFrom('', 'clawBack: 0.5', 'clawBack: 1, reportReward: {share: 10%, detection: 30%}'),
    markup: fc.constantFrom('', 'markup: {share: 0.4}', 'markup: {passThrough: 2, share: 1}'),
    insiders: fc.constantFrom('', 'insiders: {share: 10%}', 'insiders: {share: 60%, from: 5, until: 50}'),
  })
  .map(({ fake, safeguards, markup, insiders }) => {
    const { share, from, until, rate, delay } = fake;
    const fakes = `fake: {share: ${share}, from: ${from}${until}, detection: {rate: ${rate}, delay: ${delay}}}`;
    const parts = [fakes, markup, insiders].filter((part) => part !== '');
    return `fraud: {${parts.join(', ')}}\nsafeguards: {${safeguards}}\n`;
  });

describe('the engine with frauds against a loop over all claims of each class', () => {
  it.each(Object.keys(rules))('%s', (kind) => {
    fc.assert(
      fc.property(turnovers, rules[kind], terms, frauds, (turnover, payout, given, fraud) => {
        const loaded = scenarioOn(turnover, schemeText(payout, given) + fraud);
        const got = enginePath(loaded, 0, 1);
        expectAgreement(loaded, turnover, got);

        // All that is paid to claims is paid to someone, and what came in has gone out or is there.
        const { row } = got;
        const { toHonest, toFakes, toInsiders, clawedBack, struckOut } = got.frauds!;
        const moneyIn = loaded.scenario.operator.capital + row.fees + clawedBack;
        const moneyOut = row.paid + row.rewards + row.costs + row.drawn + row.absconded;
        const scale = Math.max(moneyIn, row.issued, 1e-300);
        expect(Math.abs(toHonest + toFakes + toInsiders - row.paid) / scale).toBeLessThan(1e-9);
        expect(Math.abs(moneyIn - moneyOut - row.cash - row.pool) / scale).toBeLessThan(1e-9);
        // Claims are paid, open, struck out, or have lapsed.
        if (!/lapse|shares/.test(payout) && kind !== 'instant') {
          expect(Math.abs(row.issued - row.paid - row.outstanding - struckOut) / scale).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('frauds of no size change no bit', () => {
  fc.assert(
    fc.property(
      turnovers,
      fc.constantFrom(...Object.keys(rules)).chain((kind) => rules[kind]),
      terms,
      (turnover, payout, given) => {
        const text = schemeText(payout, { ...given, rates: 'referral: {plan: unilevel, rates: [0.4%, 0.2%]}' });
        const none =
          'fraud: {fake: {share: 0, detection: {rate: 1, delay: 3}}, markup: {share: 0}, insiders: {share: 0}, sybils: {}}\n';
        const { frauds, fakeShare, ...with_ } = enginePath(scenarioOn(turnover, text + none));
        const { frauds: _, fakeShare: __, ...without } = enginePath(scenarioOn(turnover, text));
        expect(with_).toEqual(without);
      },
    ),
    { numRuns: 200 },
  );
});

describe('with frauds of every kind that answer, safeguards, people, noise and hazards', () => {
  const markets = fc.constantFrom(
    'turnover: {initial: 1000, growth: {kind: exponential, rate: 0.02}, noise: {sd: 0.3}}',
    'turnover: {initial: 1000, growth: {kind: regimes, states: {up: {kind: exponential, rate: 0.05, leave: 0.05}, down: {kind: exponential, rate: -0.1, leave: 0.1}}}}',
    'members: {initial: 50, growth: {kind: linear, slope: 3}, frequency: {kind: poisson, rate: 0.2}, amount: {kind: lognormal, mean: 90, cv: 1}, churn: 0.01}',
    'turnover: {initial: 1000}, merchants: {initial: 90, margin: {mean: 20%, sd: 8%}, classes: [{share: 50%, fee: 10%}, {share: 50%, fee: 20%}], leave: 0.01}',
  );
  const supplies = fc.constantFrom(
    '',
    ', supply: {expects: naive, allAt: 2, lookBack: 5}',
    ', kickback: 8%, supply: {expects: sceptical, allAt: 0.5}',
  );
  const guards = fc.constantFrom(
    '',
    'clawBack: 0.7, invoiceFrom: 800, penalty: {from: 500, times: 2}, reportReward: {share: 5%, detection: 10%}',
    'deposit: {floor: 100, cap: 1e6, share: 20%}, supervised: 50%, reserve: 20%, referralLevels: 1, clawBack: 1',
  );
  const ends = fc.constantFrom(
    '{}',
    '{illiquid: false}',
    '{absconded: {hazard: 0.01, rising: {cash: 1000}}}',
    '{closed: {hazard: 0.01}, halted: {below: 0.5, days: 5}}',
  );

  test('all money and all claims are accounted for on every path', () => {
    fc.assert(
      fc.property(
        fc.record({
          market: markets,
          rule: fc.constantFrom(...Object.keys(rules)).chain((kind) => rules[kind]),
          supply: supplies,
          guard: guards,
          end: ends,
          delay: fc.constantFrom(0, 3, 40),
          capital: fc.constantFrom(0, 1e4, 1e7),
          path: fc.integer({ min: 0, max: 1e5 }),
        }),
        ({ market, rule, supply, guard, end, delay, capital, path }) => {
          const loaded = scenarioOf(
            `horizon: 200\nmarket: {${market}}\noperator: {capital: ${capital}, costs: {rate: 0.5%}, draw: 5%}\n` +
              `scheme: {fee: 15%, poolShare: 0.8, payout: ${rule}, referral: {plan: unilevel, rates: [1%, 0.5%]}}\n` +
              `failure: ${end}\nsafeguards: {${guard}}\nfraud: {fake: {share: 40%, amount: 900, on: 20, ` +
              `detection: {rate: 20%, delay: ${delay}}${supply}}, markup: {share: 30%}, ` +
              'insiders: {share: 10%, from: 10}, sybils: {accounts: 3, share: 20%}}\n',
          );
          const { row, frauds, deposit, series, fakeShare } = enginePath(loaded, path);
          expect(row.worst).toBeLessThanOrEqual(1e-9);
          const { toHonest, toFakes, toInsiders, clawedBack, struckOut, fakes, found, irr } = frauds!;
          const scale = Math.max(row.fees + row.issued + capital, 1e-300);
          expect(Math.abs(toHonest + toFakes + toInsiders - row.paid) / scale).toBeLessThan(1e-9);
          const moneyIn = loaded.scenario.operator.capital + row.fees + clawedBack;
          const moneyOut = row.paid + row.rewards + row.costs + row.drawn + row.absconded;
          expect(Math.abs(moneyIn - moneyOut - row.cash - row.pool - deposit) / scale).toBeLessThan(1e-9);
          if (!/lapse|shares|instant/.test(rule)) {
            expect(Math.abs(row.issued - row.paid - row.outstanding - struckOut) / scale).toBeLessThan(1e-9);
          }
          expect(found).toBeLessThanOrEqual(fakes * (1 + 1e-12));
          expect(Math.max(...fakeShare)).toBeLessThanOrEqual(0.4 * (1 + 1e-12));
          expect(irr).toBeGreaterThanOrEqual(-1);
          const all = [...Object.values(row), ...Object.values(frauds!), ...Object.values(series).flat()];
          expect(all.every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
