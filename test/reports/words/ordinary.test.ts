import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { memberLevelsChart } from '../../../reports/charts/member-levels.ts';
import { languages } from '../../../reports/words/language.ts';
import { readMeaning } from '../../../reports/words/readings/meaning.ts';
import {
  readBetterOff,
  readClasses,
  readCostPerMember,
  readLevels,
  readRewards,
  readTopFifth,
} from '../../../reports/words/readings/ordinary.ts';
import { meaningOf } from '../../../sim/findings/meaning.ts';
import { simulate } from '../../../sim/simulate.ts';
import { scenarioOf } from '../../model/scenario-of.ts';

const of = (scheme: string, growth = '') =>
  scenarioOf(
    `horizon: 60\nmarket: {members: {initial: 1000${growth}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}, purchases: expected}}\nscheme: ${scheme}`,
  );
const levels = of(
  '{kind: tiers, margin: 40%, basis: purchases, window: 30, levels: [{name: all, from: 0}, {name: senior, from: 3, rate: 10%}]}',
);
const brought = of(
  '{kind: discount, rate: 0, margin: 40%, referral: {reward: 10, welcome: 5, share: 100%}, lift: {acquisition: 50%}}',
  ', growth: {kind: linear, slope: 2}',
);

test('who gets the rewards, and who is better off', async () => {
  const result = await simulate(levels);
  // P(N ≥ 3) at 3 expected purchases is 57.68 %; the second half of the run's sales is at these levels.
  expect(readClasses(result, 'en')).toBe(
    'Who gets the rewards (members at the end): all: 42.3 % of members, 71.2 % of sales, 0 % of rewards; senior: 57.7 % of members, 28.8 % of sales, 100 % of rewards',
  );
  expect(readClasses(result, 'zh')).toBe(
    '奖励归谁（期末会员）：all：会员的42.3 %，销售额的71.2 %，奖励的0 %；senior：会员的57.7 %，销售额的28.8 %，奖励的100 %',
  );
  expect(readLevels(result, 'en')).toBe('After 60 days 57.7 % of members stand above the first level (all)');
  expect(readLevels(result, 'zh')).toBe('60天后，57.7 %的会员高于最低等级（all）');
  expect(readBetterOff(result, 'en')).toMatch(/^In a year 57\.7 % of members are given something/);
  expect(readBetterOff(result, 'zh')).toMatch(/^一年中有57\.7 %的会员/);
  expect([readCostPerMember(result, 'en'), readTopFifth(result, 'en')]).toEqual(['', '']);
});

test('what a member more costs; nothing of classes where none are told apart', async () => {
  const result = await simulate(brought);
  // 15 for each of 59·2·1.5 who join; one in three would not have come.
  expect(readCostPerMember(result, 'en')).toBe(
    'At the end there are 1,177 members in place of 1,118: each one more has cost CNY 45',
  );
  expect(readCostPerMember(result, 'zh')).toBe('期末会员1177人，没有该方案则为1118人：每多一人的成本为45元');
  for (const lang of languages)
    expect([readClasses(result, lang), readLevels(result, lang), readBetterOff(result, lang)]).toEqual(['', '', '']);
});

test('a file says what is given for bringing members, and that it comes on top', () => {
  const lines = (lang: 'en' | 'zh') => readMeaning(meaningOf(brought), brought.scenario, lang).map(({ text }) => text);
  expect(lines('en')).toContain(
    'CNY 10 to who brings a member and CNY 5 to the new one, once and for one level; 100 % of those who join are brought',
  );
  expect(lines('en').join()).toContain('comes on top');
  expect(lines('zh')).toContain('推荐人得10元，新会员得5元，仅一次、仅一层；新会员中100 %由会员推荐');
});

test('the chart of levels: its title is its answer, its table has every day, at every width', async () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const result = await simulate(levels);
  for (const lang of languages) {
    for (const width of [320, 1200]) {
      const chart = memberLevelsChart(result, { document, lang, width })!;
      expect(chart.title).toBe(readLevels(result, lang));
      expect(chart.svg.outerHTML).not.toMatch(/NaN|undefined| style=/);
      expect(chart.svg.outerHTML).toContain('senior 57.7 %');
      expect(chart.table.rows).toHaveLength(60);
      for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
    }
  }
  expect(memberLevelsChart(await simulate(brought), { document, lang: 'en' })).toBeNull();
});

test('what lapses is said only where something can', async () => {
  const result = await simulate(levels);
  for (const lang of languages) expect(readRewards(result, lang)).not.toMatch(/lapsed|已作废/);
  const points = await simulate(of('{kind: points, rate: 5%, value: 1, redeem: 1%, expiry: 20, margin: 40%}'));
  expect(readRewards(points, 'en')).toMatch(/ have lapsed/);
  expect(readRewards(points, 'zh')).toMatch(/已作废/);
});
