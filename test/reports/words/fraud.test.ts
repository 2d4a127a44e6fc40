import { expect, test } from 'vitest';
import { runTable } from '../../../reports/terminal/run-table.ts';
import { languages } from '../../../reports/words/language.ts';
import { readAttacker, readDetection, readFakes, readFound, readSplit } from '../../../reports/words/readings/fakes.ts';
import { readDilution, readEffort, readHarm } from '../../../reports/words/readings/harm.ts';
import { readInsiders, readSybils } from '../../../reports/words/readings/insiders.ts';
import { readLossByDay, readMarkup, readSale } from '../../../reports/words/readings/marked-up.ts';
import { scenarioWords } from '../../../reports/words/scenario-words.ts';
import { fraudKinds } from '../../../sim/index.ts';
import { certain, defrauded, estimate, fixture } from '../fixture.ts';
import { scenarioOf, source } from '../scenario.ts';

const readings = [
  readFakes,
  readFound,
  readAttacker,
  readDetection,
  readSplit,
  readHarm,
  readDilution,
  readEffort,
  readSale,
  readMarkup,
  readLossByDay,
  readInsiders,
  readSybils,
];

test('each says something of a run with frauds and nothing of one without, in both languages', () => {
  for (const lang of languages) {
    for (const read of readings) {
      expect(read(fixture(), lang)).toBe('');
      expect(read(defrauded(), lang)).not.toBe('');
      expect(read(defrauded(), lang)).not.toMatch(/undefined|NaN|null|[.。]$/);
    }
  }
});

test('with unit and interval', () => {
  const result = defrauded();
  expect(readFakes(result, 'en')).toBe('20 % [19–21] of turnover is fake, and CNY 90 M [89–91] of rebates go to fakes');
  expect(readAttacker(result, 'en')).toBe(
    'Who books a fake CNY 1,000 on day 90 gains CNY 620 [605–635]: 1.25 % a day on what he pays',
  );
  expect(readDetection(result, 'en')).toBe('Faking pays until 78 % of fakes are found');
  expect(readHarm(result, 'en')).toBe(
    'Up to the end of the run frauds leave real buyers CNY 42 M [39–45] worse off than the same runs without any',
  );
  expect(readEffort(result, 'en')).toBe(
    'If no fake is found frauds leave real buyers CNY 50 M [47–53] worse off, if half are CNY 20 M [17–23] worse off',
  );
  expect(readHarm(result, 'zh')).toBe('截至模拟期末，与同一批无欺诈的模拟相比，真实消费者少得4200万元（3900–4500）');
  expect(readSale(result, 'en')).toMatch(
    /^What is worth CNY 4,000 is sold for CNY 4,640: the fee is CNY 742 and the merchant is CNY 102 short \(passed on in full it would be CNY 4,762\)\. .*13\.8 %/,
  );
});

test('a loss is said as a loss, a gain of real buyers as one, and nothing as nothing', () => {
  const of = (change: Parameters<typeof defrauded>[0]) => defrauded(change);
  const losing = of((result) => {
    result.fraud!.attacker!.npv = estimate(-40, 5);
  });
  expect(readAttacker(losing, 'en')).toMatch(/loses CNY 40 \[35–45\]$/);
  const better = of((result) => {
    result.fraud!.harm = estimate(-2e6, 5e5);
  });
  expect(readHarm(better, 'en')).toMatch(/CNY 2 M \[1\.5–2\.5\] better off/);
  expect(readHarm(better, 'zh')).toMatch(/多得200万元（150–250）/);
  const same = of((result) => {
    result.fraud!.harm = estimate(0);
  });
  expect(readHarm(same, 'en')).toMatch(/cost real buyers nothing$/);
  const unknown = of((result) => {
    result.fraud!.harm = estimate(null);
  });
  expect(readHarm(unknown, 'en')).toBe('');
});

test.each([
  [0, /does not pay even if no fake is found/, /无利可图/],
  [null, /pays even if every fake is found/, /仍有利可图/],
])('a break-even rate of %j is said in words', (rate, en, zh) => {
  const result = defrauded(({ fraud }) => {
    fraud!.attacker!.breakEvenDetection = rate;
  });
  expect(readDetection(result, 'en')).toMatch(en);
  expect(readDetection(result, 'zh')).toMatch(zh);
});

test('where there is no purchase to follow, or no rate, that is said', () => {
  const none = defrauded(({ fraud }) => {
    Object.assign(fraud!.attacker!, { npv: estimate(null), irr: estimate(null) });
  });
  expect(readAttacker(none, 'en')).toMatch(/^No fake purchase is made on day 90/);
  expect(readDetection(none, 'en')).toBe('');
  const free = defrauded(({ fraud }) => {
    fraud!.attacker!.irr = estimate(null);
  });
  expect(readAttacker(free, 'en')).toMatch(/gains CNY 620 \[605–635\]$/);
});

test('the table of a run names frauds, and a run without any does not', () => {
  const scenario = scenarioOf();
  for (const [lang, name] of [
    ['en', 'Fraud'],
    ['zh', '欺诈'],
  ] as const) {
    const lines = (result: ReturnType<typeof fixture>) =>
      runTable(result, scenario, { lang, color: false, width: 110 }).split('\n');
    expect(lines(defrauded()).some((line) => line.startsWith(name))).toBe(true);
    expect(lines(defrauded()).length).toBeLessThanOrEqual(21);
    for (const result of [fixture(), certain()]) {
      expect(lines(result).some((line) => line.startsWith(name))).toBe(false);
    }
  }
});

test('a scenario says each of its frauds with title, numbers and meaning', () => {
  const scenario = scenarioOf(
    `${source}fraud: {fake: {share: 12%, amount: 777, detection: {rate: 4%}}, markup: {share: 40%}, insiders: {share: 7%}}\n`,
  );
  for (const lang of languages) {
    const said = scenarioWords(scenario, fixture(), lang)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n');
    for (const kind of fraudKinds.filter(({ name }) => name !== 'sybils')) {
      expect(said).toContain(kind.title[lang]);
      expect(said).toContain(kind.summary[lang]);
    }
    for (const figure of ['12 %', '777', '4 %', '40 %', '7 %']) expect(said).toContain(figure);
    expect(said).not.toMatch(/undefined|\[object|NaN/);
  }
});
