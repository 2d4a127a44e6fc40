import { describe, expect, it } from 'vitest';
import type { MemberOutlook } from '../../sim/index.ts';
import { scenarioFile } from './files.ts';
import { rebatescope } from './in-process.ts';

async function outlook(file: string, ...given: string[]): Promise<MemberOutlook> {
  const { code, stdout, stderr } = await rebatescope('member', file, '--json', ...given);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

// Fees of 100 % pay a tenth a day for ten days to every claim: all is back on the tenth day after the purchase.
const PAID_BACK = `
market: {turnover: {initial: 1000}}
scheme: {fee: 100%, unit: 500, payout: {kind: fixed, days: 10}}
`;

describe('member', () => {
  it('says what comes back, when, and after which day nothing more', async () => {
    const { purchase, returned, full, byDay, nothingAfter, schemeAlive } = await outlook(
      scenarioFile(PAID_BACK, 365),
      '--amount',
      '4200',
      '--on',
      '25',
    );
    expect(purchase).toEqual({ amount: 4200, day: 25, promised: 4000, remainder: 200, fee: 4200 });
    expect(schemeAlive.value).toBe(1);
    expect(returned.mean.value).toBeCloseTo(4000, 6);
    expect(full.probability.value).toBe(1);
    expect(full.days.p50).toBe(10);
    expect(nothingAfter.day.p50).toBe(35);
    expect(nothingAfter.stillOpen.value).toBe(0);
    expect(byDay.map(({ day }) => day)).toEqual([55, 115, 205, 364]);
  });

  it('cuts a path off without changing what came before: fixed at age 30 of 50 days is 60 %', async () => {
    const file = scenarioFile(
      `market: {turnover: {initial: 1000, noise: {sd: 0.05}}}
scheme: {fee: 100%, payout: {kind: fixed, days: 50}}
operator: {capital: 1e9}
paths: 200
`,
      200,
    );
    const { byDay, full } = await outlook(file, '--amount', '100', '--on', '10');
    expect(byDay[0].day).toBe(40);
    expect(byDay[0].share.p05).toBeCloseTo(0.6, 9);
    expect(byDay[0].share.p95).toBeCloseTo(0.6, 9);
    expect(full.days.p50).toBe(50);
  });

  it('ends with the scheme: closed on day 20, a claim of day 10 has 10 of 50 days and its share of what is left', async () => {
    const file = scenarioFile(
      `market: {turnover: {initial: 1000}}
scheme: {fee: 100%, poolShare: 0, payout: {kind: fixed, days: 50}}
operator: {draw: 1}
failure: {closed: {day: 20}, illiquid: false}
`,
      200,
    );
    // All fees are drawn before anything stays, so each day's due is paid from the day's fee: 1000 a day against
    // at most 20 × 1000/50. On day 20 the claims get 20 × 20 = 400; the other 600 are drawn.
    const { returned, nothingAfter } = await outlook(file, '--amount', '100', '--on', '10');
    expect(returned.mean.value).toBeCloseTo(20, 9);
    expect(nothingAfter.day.p50).toBe(20);
  });

  it.each([
    [['--amount', '100', '--on', '60'], /day 60, outside the run \(days 0 to 59\)/],
    [['--amount', '100', '--on', '2012-03-01'], /no `start`/],
    [['--amount', '100', '--on', 'soon'], /--on: found soon; allowed/],
    [['--amount', '-5'], /over 0/],
    [['--amount', '499', '--on', '5'], /no whole unit of 500/],
    [['--on', '5'], /required option '--amount/],
  ])('refuses %j in words', async (given, words) => {
    const { code, stderr } = await rebatescope('member', scenarioFile(PAID_BACK), ...given);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
