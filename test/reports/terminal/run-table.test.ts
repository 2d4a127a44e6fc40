import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { runTable } from '../../../reports/terminal/run-table.ts';
import { columnsOf, padEnd, wrapWords } from '../../../reports/terminal/wrap-words.ts';
import { languages } from '../../../reports/words/language.ts';
import { simulate } from '../../../sim/simulate.ts';
import { scenarioOf as modelScenarioOf } from '../../model/scenario-of.ts';
import { certain, empty, fixture, poolRun } from '../fixture.ts';
import { scenarioOf } from '../scenario.ts';

const scenario = scenarioOf();
const table = (result = fixture(), lang: 'en' | 'zh' = 'en', width = 80, color = false) =>
  runTable(result, scenario, { lang, color, width });

test('the verdict stands first, at most 20 lines follow, none wider than the terminal', () => {
  for (const result of [fixture(), certain(), poolRun(), empty()]) {
    for (const lang of languages) {
      for (const width of [60, 80, 120]) {
        const [head, ...body] = table(result, lang, width).split('\n');
        expect(head).toMatch(lang === 'en' ? /^UNSUSTAINABLE {2}/ : /^不可持续 {2}/);
        expect(body.length).toBeLessThanOrEqual(20);
        expect(body.length).toBeGreaterThan(5);
        for (const line of body) {
          expect(columnsOf(line), line).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/undefined|NaN|null/);
        }
      }
    }
  }
});

test('sentences are plain and have their intervals', () => {
  const text = table(fixture(), 'en', 110);
  expect(text).toContain('Members get back on average 14 of 100 [13.8–14.2].');
  expect(text).toContain('97 % [96–98] of runs fail within 4 years.');
  expect(table(certain())).toContain('No random part: every run is the same.');
});

test('names and sentences stand in columns, in Chinese as well', () => {
  const starts = (text: string) =>
    text
      .split('\n')
      .slice(1)
      .filter((line) => /^\S/.test(line))
      .map((line) => columnsOf(/^\S+\s+/.exec(line)![0]));
  expect(new Set(starts(table())).size).toBe(1);
  expect(new Set(starts(table(fixture(), 'zh'))).size).toBe(1);
});

test('colour adds nothing that is not in the words', () => {
  const coloured = table(fixture(), 'en', 80, true);
  expect(coloured).not.toBe(table());
  expect(stripVTControlCharacters(coloured)).toBe(table());
});

test('a name cannot steer the terminal', () => {
  const hostile = fixture((result) => {
    result.scenario.name = 'x\u001b[2J\u202egnp\n\nVERDICT';
    result.run.seed = '\u001b]0;title\u0007';
    result.expect[1].measure = '\u001b[31m';
  });
  expect([...table(hostile)].some((character) => character !== '\n' && /[\p{Cc}\u202a-\u202e]/u.test(character))).toBe(
    false,
  );
  expect(table(hostile).split('\n')[0]).toContain('VERDICT');
});

test('lines break between words and between Chinese characters, marks stay with what they belong to', () => {
  expect(wrapWords('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrapWords('growth of 97 % a day', 12)).toEqual(['growth of', '97 % a day']);
  expect(wrapWords('一二三四，五六', 8)).toEqual(['一二三', '四，五六']);
  expect(wrapWords('一二三（四）', 8)).toEqual(['一二三', '（四）']);
  for (const text of [
    '会员每承诺100元平均得回14元（13.8–14.2）。方案',
    'Members get back on average 14 of 100 [13.8–14.2].',
  ]) {
    expect(wrapWords(text, 20).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }
});

test('Chinese characters take two columns', () => {
  expect(columnsOf('万家 a')).toBe(6);
  expect(columnsOf(padEnd('万家', 6))).toBe(6);
});

test('simulated stands beside reported, each figure on its line, within the limit of lines', () => {
  const compared = fixture((result) => {
    result.scenario.start = '2010-07-01';
    const real = { informational: true, real: 'seen' };
    result.expect.push(
      { measure: 'sustainability.claims.paid', wanted: '3250000000 to 3350000000', got: 3.3e9, met: true, ...real },
      { measure: 'sustainability.claims.full', wanted: '0', got: null, met: false, ...real },
    );
  });
  const lines = table(compared).split('\n');
  const at = lines.findIndex((line) => line.startsWith('Reality'));
  expect(lines.slice(at, at + 4).map((line) => line.slice(10))).toEqual([
    'figure             simulated   reported',
    '✗ failure.day.p50  2012-02-06  equals 711',
    '✓ claims.paid      3.3 bn      3.25 bn to 3.35 bn',
    '✗ claims.full      none        0',
  ]);
  expect(lines.length).toBeLessThanOrEqual(21);
  expect(table(compared, 'zh')).toMatch(/\n现实 +指标 +模拟 +报道\n/);
  expect(table(fixture((result) => result.expect.splice(0)))).not.toContain('Reality');
});

test('what brackets are, and which expectations are missed, stand in a table however long it is', async () => {
  const long = (kind: string) =>
    `{members: {initial: 1000, frequency: {kind: poisson, rate: 0.1}, amount: {kind: lognormal, mean: 100, cv: 1}}}\nscheme: ${kind}`;
  const file = `horizon: 2y\npaths: 20\nmarket: ${long('{kind: stored-value, prepaid: 40%, steps: [{pay: 1000, bonus: 200}], spend: 1%, escrow: 0, ownerSpends: 100%, margin: 30%}')}\noperator: {costs: {fixed: 2900}}\nexpect:\n  - {measure: ordinary.cost, equals: -1}`;
  const loaded = modelScenarioOf(file);
  const result = await simulate(loaded);
  for (const lang of languages) {
    const text = table(result, lang, 40);
    expect(text.split('\n').length).toBeLessThanOrEqual(21);
    expect(text).toContain(lang === 'en' ? '95 %' : '95 %区间');
    expect(text).toContain('0/1');
    expect(text).toContain('✗ ordinary.cost');
  }
});
