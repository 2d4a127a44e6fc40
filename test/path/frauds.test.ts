import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
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
        const got = enginePath(loaded);
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
