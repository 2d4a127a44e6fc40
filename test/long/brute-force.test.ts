import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../model/scenario-of.ts';
import { expectAgreement } from '../path/agreement.ts';
import { enginePath, scenarioOn } from '../path/engine.ts';
import { rules, schemeText, terms, turnovers } from '../path/random-schemes.ts';

const RUNS = 5000;

describe('the engine against a loop over all claims', () => {
  it.each(Object.keys(rules))('%s on any turnover', (kind) => {
    fc.assert(
      fc.property(turnovers, rules[kind], terms, (turnover, payout, given) => {
        const loaded = scenarioOn(turnover, schemeText(payout, given));
        expectAgreement(loaded, turnover, enginePath(loaded, 0, 1));
      }),
      { numRuns: RUNS },
    );
  });

  const noises = fc.record({
    // Some runs cross the days after which noise is drawn anew.
    horizon: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 130 }) },
      { weight: 1, arbitrary: fc.integer({ min: 250, max: 300 }) },
    ),
    growth: fc.constantFrom('{kind: exponential, rate: 0.02}', '{kind: linear, slope: -7}', '{kind: flat}'),
    noise: fc.constantFrom('{sd: 0.02}', '{sd: 0.5, reversion: 0.1}', '{sd: 0.3}'),
    path: fc.integer({ min: 0, max: 1e9 }),
  });

  // Where every claim is covered to the cent it is rounding that decides whether the last one is paid in full.
  const uneven = terms.filter(({ fee, cap }) => fee !== cap);

  it.each(Object.keys(rules))('%s on turnover with noise', (kind) => {
    fc.assert(
      fc.property(noises, rules[kind], uneven, ({ horizon, growth, noise, path }, payout, given) => {
        const market = `horizon: ${horizon}\nmarket: {turnover: {initial: 1000, growth: ${growth}, noise: ${noise}}}\n`;
        const loaded = scenarioOf(market + schemeText(payout, given));
        const got = enginePath(loaded, path);
        expect(got.series.turnover.every(Number.isFinite)).toBe(true);
        // After a failure the engine records no turnover; the loop must have ended on the same day.
        expectAgreement(loaded, got.series.turnover, got);
      }),
      { numRuns: RUNS },
    );
  });
});
