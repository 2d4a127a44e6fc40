import { describe, expect, test } from 'vitest';
import { type ScenarioPicture, scenarioPicture } from '../../../reports/pictures/scenario-picture.ts';
import { languages } from '../../../reports/words/language.ts';
import { loadScenario, simulate } from '../../../sim/index.ts';

/** The picture of a scenario, from a run of its own. */
async function pictureOf(text: string): Promise<ScenarioPicture> {
  return scenarioPicture(await simulate(loadScenario(`{rebatescope: 1, name: a, ${text}}`, { file: 'a.yaml' })));
}

const fixed = 'market: {turnover: {initial: 1000}}, scheme: {fee: 10%, payout: {kind: fixed, days: 500}}';

describe('the picture of a promise', () => {
  test('is as high as sales, ends where the scheme does, and is first what comes back', async () => {
    // 1/500 a day out of a fee of 10 %: the money is gone on day 101, of 400 days in 40 bars in the eleventh.
    const { kind, whole, part, failed } = await pictureOf(`horizon: 400, ${fixed}`);
    expect(kind).toBe('promise');
    expect(whole.slice(0, 10)).toEqual(Array(10).fill(1000));
    expect(whole[10]).toBe(200);
    expect(whole.slice(11)).toEqual(Array(29).fill(0));
    expect(failed).toBe(255);
    // The first day's buyers have 100/500 and 0.1/91.9 of the rest, the last ones next to nothing; together they have all the fees.
    expect(part[0]).toBeLessThanOrEqual(201);
    expect(part[0]).toBeGreaterThan(185);
    expect(part[9]).toBeLessThan(25);
    const share = part.reduce((sum, one) => sum + one) / whole.reduce((sum, one) => sum + one);
    expect(share).toBeCloseTo(0.1, 2);
  });

  test('of a run of a few days has a bar for each, and the share of all', async () => {
    const { whole, part } = await pictureOf(
      'horizon: 4, market: {turnover: {initial: 1000, growth: {kind: linear, slope: 1000}}}, scheme: {fee: 10%, payout: {kind: pool}}',
    );
    expect(whole).toEqual([250, 500, 750, 1000]);
    for (const [i, length] of whole.entries()) expect(part[i] / length).toBeCloseTo(part[0] / whole[0], 2);
  });

  test('tells fake sales apart where there are any', async () => {
    const { whole, fake } = await pictureOf(`horizon: 40, ${fixed}, fraud: {fake: {share: 25%}}`);
    for (const [i, length] of whole.entries()) expect(fake![i] / length).toBeCloseTo(0.25, 2);
    expect((await pictureOf(`horizon: 40, ${fixed}`)).fake).toBeUndefined();
  });
});

test('the picture of an ordinary scheme holds the margin against that without it', async () => {
  const scheme = (rate: string) =>
    `horizon: 10, market: {turnover: {initial: 1000}}, scheme: {kind: discount, margin: 30%, rate: ${rate}}`;
  const { kind, whole, part } = await pictureOf(scheme('10%'));
  expect(kind).toBe('margin');
  expect([whole, part]).toEqual([
    [1000, 1000],
    [1000, 667],
  ]);
  // Nobody keeps less than nothing in the picture; the words say by how much the merchant is short.
  const spent = await pictureOf(scheme('40%'));
  expect(spent.part).toEqual([1000, 0]);
  expect(spent.en).toContain('CNY 4,000 less');
});

test('the picture of balances is what is paid in, and first what is there for it', async () => {
  const stored = (more: string) =>
    pictureOf(
      `horizon: 100, market: {turnover: {initial: 1000}}, scheme: {kind: stored-value, prepaid: 40%, spend: 2%, margin: 30%, ${more}}`,
    );
  const whole = await stored('escrow: 100%');
  expect(whole.kind).toBe('balances');
  expect(whole.part).toEqual(whole.whole);
  expect(whole.whole).toEqual([...whole.whole].sort((a, b) => a - b));
  const spent = await stored('ownerSpends: 100%');
  expect(Math.max(...spent.part)).toBeLessThan(50);
});

test('the picture of members is their number by level, and first who loses', async () => {
  // A tree of two below each: 1, 2, 4, … of 127 people; a member who brings two at 50 each has the fee of 100 back.
  const { kind, whole, part } = await pictureOf(`
    horizon: 200, paths: 20, market: {members: {initial: 1, growth: {kind: exponential, rate: 0.05},
      frequency: {kind: poisson, rate: 0.001}, amount: {kind: constant, value: 1}}},
    scheme: {fee: 10%, cap: 0.1, payout: {kind: pool}, referral: {plan: unilevel, rates: [0], signUpFee: 100, headBonus: 50}},
    agents: {members: 127, paths: 2, referrer: {kind: network, people: 127, network: {kind: tree, branching: 2}}}`);
  expect(kind).toBe('members');
  expect(whole).toEqual([1, 2, 4, 8, 16, 32, 64].map((count) => Math.round((1000 * count) / 64)));
  expect(part.slice(0, 6)).toEqual(Array(6).fill(0));
  expect(part[6]).toBe(whole[6]);
});

test('what it shows is said in whole sentences of both languages, and never as 0 %', async () => {
  for (const text of [`horizon: 40, ${fixed}`, `horizon: 400, ${fixed}, fraud: {fake: {share: 25%}}`]) {
    const picture = await pictureOf(text);
    for (const lang of languages) {
      expect(picture[lang]).toMatch(lang === 'en' ? /^[A-Z].*\d.*\.$/ : /\d.*。$/);
      expect(picture[lang]).not.toMatch(/(?<![\d.])0 %|undefined|NaN/);
    }
  }
});
