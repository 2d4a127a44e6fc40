import { expect, test } from 'vitest';
import { growthWords, payoutWords, rewardWords } from '../../../reports/words/kind-words.ts';
import { languages } from '../../../reports/words/language.ts';
import { scenarioWords } from '../../../reports/words/scenario-words.ts';
import { amountKinds, frequencyKinds, growthKinds, payoutKinds } from '../../../sim/index.ts';
import { fixture } from '../fixture.ts';
import { scenarioOf } from '../scenario.ts';

const withPayout = (payout: string) =>
  scenarioOf(`{rebatescope: 1, name: a, start: 2010-07-01, market: {turnover: {initial: 1M, growth: {kind: flat}}},
    scheme: {fee: 16%, payout: ${payout}}}`);

test.each(payoutKinds.map((kind) => [kind.name, kind] as const))(
  '%s is said with its title, numbers and meaning',
  (_, kind) => {
    const { payout } = withPayout(kind.example).scheme;
    if ('schedule' in payout) throw new Error('one rule');
    for (const lang of languages) {
      const words = payoutWords(payout, undefined, lang);
      expect(words).toContain(kind.title[lang]);
      expect(words).toContain(kind.summary[lang]);
      expect(words).not.toMatch(/undefined|\[object|NaN/);
    }
  },
);

test.each(
  frequencyKinds.flatMap((frequency) =>
    amountKinds.map((amount) => [frequency.name, amount.name, frequency, amount] as const),
  ),
)('members, %s and %s, are said with titles, numbers and meaning', (_, __, frequency, amount) => {
  const scenario =
    scenarioOf(`{rebatescope: 1, name: a, market: {members: {initial: 1000, frequency: ${frequency.example},
    amount: ${amount.example}, churn: 0.1%}}, scheme: {fee: 16%, payout: {kind: pool}}}`);
  for (const lang of languages) {
    const rows = scenarioWords(scenario, fixture(), lang);
    const said = rows.map(([name, value]) => `${name}: ${value}`).join('\n');
    for (const kind of [frequency, amount]) {
      expect(said).toContain(kind.title[lang]);
      expect(said).toContain(kind.summary[lang]);
    }
    expect(said).toMatch(/0\.1 ?%/);
    expect(said).not.toMatch(/undefined|\[object|NaN/);
  }
});

test('merchants and feedback are said in both languages', () => {
  const scenario =
    scenarioOf(`{rebatescope: 1, name: a, market: {turnover: {initial: 1M}, merchants: {initial: 900, margin: {mean: 20%, sd: 5%},
    classes: [{share: 70%, fee: 10%}, {share: 30%, fee: 17%}], leave: 0.01}}, scheme: {fee: 12.1%, payout: {kind: pool}},
    feedback: {spending: 0.7, merchants: 2, announce: 30, run: {below: 50%, rate: 0.1}}}`);
  for (const lang of languages) {
    const said = scenarioWords(scenario, fixture(), lang)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n');
    for (const figure of ['900', '70', '17', '0.7', '30', '50']) expect(said).toContain(figure);
    expect(said).not.toMatch(/undefined|\[object|NaN/);
  }
  const words = scenarioWords(scenario, fixture(), 'en').find(([name]) => name === 'How people answer')?.[1];
  expect(words).toMatch(/^elasticity of spending 0\.7, of merchants’ exit 2; a run from day 30 on: /);
});

test('kinds within kinds are said by their titles', () => {
  const { growth } = scenarioOf(`{rebatescope: 1, name: a, market: {turnover: {initial: 1M, growth:
    {kind: piecewise, segments: [{days: 360, kind: exponential, rate: 0.01}, {kind: flat}]}}}, scheme: {fee: 16%, payout: {kind: pool}}}`)
    .market.turnover!;
  const words = growthWords(growth, undefined, 'en');
  expect(words).toContain('exponential (rate = 1 % a day, days = 360); flat');
  expect(growthKinds.map(({ name }) => name)).toContain('piecewise');
});

test('a schedule has a row for each rule with its date', () => {
  const scenario = withPayout('{schedule: [{from: 0, kind: pool}, {from: 2012-02-15, kind: fixed, days: 500}]}');
  const rows = scenarioWords(scenario, fixture(), 'en').filter(([name]) => name === 'Payout');
  expect(rows).toHaveLength(2);
  expect(rows[1][1]).toMatch(/^from 2012-02-15: fixed share a day \(days = 500\)\. /);
});

test.each([
  [
    'factor: 0.3, on: 33, lasts: 90',
    'crackdown: turnover × 0.3 from 2010-08-03 on, for 90 days',
    'crackdown：自2010年8月3日起90天内营业额×0.3',
  ],
  ['factor: 3, on: 0', 'crackdown: turnover × 3 from 2010-07-01 on', 'crackdown：自2010年7月1日起营业额×3'],
  [
    'factor: 0.3, hazard: 0.2%, lasts: 90',
    'crackdown: turnover × 0.3 for 90 days from random days on, hazard 0.2 % a day',
    'crackdown：随机发生，每天风险率0.2 %，此后90天内营业额×0.3',
  ],
  [
    'factor: 0.3, hazard: 0.2%',
    'crackdown: turnover × 0.3 from a random day on, hazard 0.2 % a day',
    'crackdown：随机发生，每天风险率0.2 %，此后营业额×0.3',
  ],
])('a shock is said: %s', (shock, en, zh) => {
  const scenario = scenarioOf(`{rebatescope: 1, name: a, start: 2010-07-01,
    market: {turnover: {initial: 1M}, shocks: [{name: crackdown, ${shock}}]}, scheme: {fee: 16%, payout: {kind: pool}}}`);
  const said = languages.map(
    (lang) => scenarioWords(scenario, fixture(), lang).find(([, value]) => value.startsWith('crackdown'))?.[1],
  );
  expect(said).toEqual([en, zh]);
});

test('a number of days among the numbers of a kind has its unit, unless its name is it', () => {
  const points = { kind: 'points', rate: 0.1, value: 0.5, redeem: 0.005, expiry: 365, wait: 1 };
  expect(rewardWords(points, undefined, 'en')).toContain('expiry = 365 days, wait = 1 day');
  expect(rewardWords(points, undefined, 'zh')).toContain('expiry = 365天，wait = 1天');
  const fixed = { kind: 'fixed', days: 500 };
  expect(payoutWords(fixed, undefined, 'en')).toContain('(days = 500)');
});
