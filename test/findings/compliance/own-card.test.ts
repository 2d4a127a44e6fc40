import { describe, expect, test } from 'vitest';
import { simulate } from '../../../sim/simulate.ts';
import { scenarioOf } from '../../model/scenario-of.ts';

/** Outcomes of the rules on prepaid cards for a shop with sales of 1,000 a day. */
async function outcomes(scheme: string, facts = '') {
  const { compliance } = await simulate(
    scenarioOf(
      `horizon: 400\nmarket: {turnover: {initial: 1000}}\nscheme: {kind: stored-value, prepaid: 100%, margin: 30%, ${scheme}}\n${facts}`,
    ),
  );
  return Object.fromEntries(compliance.filter(({ pack }) => pack === 'cn-prepaid').map((one) => [one.rule, one]));
}

describe('what stored value itself says of the card is held against the rules', () => {
  test('balance, escrow and use of money', async () => {
    // A float of 1,000/0.02 is 13.7 % of a year's sales, one of 1,000/0.005·(1 − 0.995^400) 47.4 %.
    const kept = await outcomes('spend: 2%, escrow: 40%', 'facts: {card: {issuer: brand}}');
    expect(kept.balance.status).toBe('pass');
    expect(kept.balance.evidence).toContain('13.69 %');
    expect(kept.balance.evidence).toContain('taken from the scheme and its run');
    expect(kept.escrow.status).toBe('pass');
    expect(kept['main-business'].status).toBe('undecidable');
    expect(kept['payment-licence'].status).toBe('not-applicable');
    const spent = await outcomes('spend: 0.5%, escrow: 39%, ownerSpends: 50%', 'facts: {card: {issuer: brand}}');
    expect(spent.balance.status).toBe('breach');
    expect(spent.escrow.status).toBe('breach');
    expect(spent['main-business'].status).toBe('breach');
    // The file has no such facts: it must not be said to state them.
    expect(kept.balance.evidence).not.toContain('The file says');
    expect(kept.balance.evidence_zh).not.toContain('文件称');
    expect(spent['main-business'].evidence).toMatch(/^`facts.card.mainBusinessOnly` is `false`/);
  });

  test('limits and validity, once the file says whether the card is in a name', async () => {
    const steps = 'spend: 2%, steps: [{pay: 5000, bonus: 100}]';
    expect((await outcomes(steps))['named-limit'].status).toBe('undecidable');
    const named = await outcomes(`${steps}, expiry: 2y`, 'facts: {card: {named: true}}');
    expect(named['named-limit'].status).toBe('breach');
    expect(named['named-validity'].status).toBe('breach');
    expect((await outcomes(steps, 'facts: {card: {named: true}}'))['named-validity'].status).toBe('pass');
    // What the file states comes first.
    const stated = await outcomes(steps, 'facts: {card: {named: true, limit: 5000}}');
    expect(stated['named-limit'].status).toBe('pass');
  });
});
