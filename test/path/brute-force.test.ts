import fc from 'fast-check';
import { describe, it } from 'vitest';
import { expectAgreement } from './agreement.ts';
import { enginePath, scenarioOn } from './engine.ts';
import { rules, schemeText, terms, turnovers } from './random-schemes.ts';

describe('the engine against a loop over all claims', () => {
  it.each(Object.keys(rules))('%s', (kind) => {
    fc.assert(
      fc.property(turnovers, rules[kind], terms, (turnover, payout, given) => {
        const loaded = scenarioOn(turnover, schemeText(payout, given));
        expectAgreement(loaded, turnover, enginePath(loaded, 0, 1));
      }),
      { numRuns: 200 },
    );
  });
});
