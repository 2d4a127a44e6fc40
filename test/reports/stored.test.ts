import { describe, expect, test } from 'vitest';
import { summaryCsv } from '../../reports/formats/csv.ts';
import { languages } from '../../reports/words/language.ts';
import { keyFigures } from '../../reports/words/readings/key-figures.ts';
import { readMeaning } from '../../reports/words/readings/meaning.ts';
import { readRewardCost, readRewards } from '../../reports/words/readings/ordinary.ts';
import { readStored } from '../../reports/words/readings/stored.ts';
import { loadScenario, meaningOf, simulate } from '../../sim/index.ts';

const loaded = (scheme: string, more = '') =>
  loadScenario(
    `{rebatescope: 1, name: a, horizon: 100, paths: 200, market: {turnover: {initial: 1000, noise: {sd: 0.01}}}, scheme: {kind: stored-value, prepaid: 40%, spend: 2%, margin: 30%, ${scheme}}${more}}`,
    { file: 'a.yaml' },
  );

const careful = (scheme: string, lang: 'en' | 'zh') => {
  const one = loaded(scheme);
  return readMeaning(meaningOf(one), one.scenario, lang).find(({ id }) => id === 'careful')?.text;
};

test('every figure of it is in the summary as CSV', async () => {
  const result = await simulate(loaded('ownerSpends: 100%', ', failure: {closed: {day: 50}}'));
  const rows = summaryCsv(result).trim().split('\n');
  const { low, high, value } = result.ordinary!.stored!.loss.ofFloat;
  expect(rows).toContain(`ordinary.stored.loss.ofFloat,${value},${low},${high},0.95`);
  expect(rows).toContain('ordinary.stored.bonusRate,0.2,,,');
  for (const measure of ['ordinary.cost', 'ordinary.costByRun.p95', 'ordinary.stored.cover.p50', 'parties.gain'])
    expect(
      rows.filter((row) => row.startsWith(`${measure},`)),
      measure,
    ).toHaveLength(1);
});

describe('what is said of stored value', () => {
  test.each(languages)('is whole in %s, whether holders lose or not', async (lang) => {
    for (const given of [
      loaded('escrow: 100%'),
      loaded('ownerSpends: 100%', ', failure: {closed: {day: 50}}'),
      loaded('ownerSpends: 60%, expiry: 20', ', failure: {absconded: {hazard: 0.005}}'),
    ]) {
      const result = await simulate(given);
      const said = [
        ...readStored(result, lang),
        readRewards(result, lang),
        readRewardCost(result, lang),
        ...keyFigures(result, lang).map(({ figure, interval, meaning }) => `${figure}${interval} ${meaning}`),
        ...readMeaning(meaningOf(given), given.scenario, lang).map(({ text }) => text),
      ].join(' ');
      expect(said).not.toMatch(/undefined|null|NaN|(?<![\d.,])0 % of runs/);
      if (lang === 'zh') expect(said).not.toMatch(/ holders | balances /);
    }
  });

  test('who loses, and how much', async () => {
    const closed = await simulate(loaded('ownerSpends: 100%, escrow: 40%', ', failure: {closed: {day: 50}}'));
    expect(readStored(closed, 'en').join(' ')).toMatch(
      /In every one of 200 runs holders of balances lose 60 % .*of what they have paid in/,
    );
    const some = await simulate(loaded('ownerSpends: 100%', ', failure: {closed: {hazard: 0.01}}'));
    expect(readStored(some, 'en').join(' ')).toMatch(
      /In [\d.]+ % \[[\d.–]+\] of runs holders of balances lose money; where the shop ends they lose .*of what they have paid in/,
    );
    expect(readStored(await simulate(loaded('escrow: 100%')), 'en').join(' ')).toMatch(
      /Holders of balances lose money: below .* %, none seen in 200 runs/,
    );
  });

  test('a careful reader is told what is not held: 60 % of 0.7 + 0.2 for each 1 paid in', () => {
    expect(careful('ownerSpends: 40%', 'en')).toContain('pays for 66.7 % of the goods');
    expect(careful('ownerSpends: 100%', 'en')).toContain('Nothing of the money paid in is held');
    expect(careful('ownerSpends: 100%', 'zh')).toContain('分文未留');
    expect(careful('ownerSpends: 10%', 'en')).toBeUndefined();
  });
});
