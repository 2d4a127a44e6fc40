import { expect, test } from 'vitest';
import type { Comparison } from '../../sim/index.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { builtIndex, builtNode } from './built.ts';

const scheme = (fee: string) =>
  scenarioOf(
    'paths: 700\nhorizon: 100\nmarket: {turnover: {initial: 1000, noise: {sd: 0.04}}, merchants: {initial: 50, margin: {mean: 20%}, extra: 30%}}\n' +
      `scheme: {fee: ${fee}, poolShare: 0.5, payout: {kind: fixed, days: 90}}\noperator: {capital: {dist: uniform, min: 1000, max: 20_000}}\nfailure: {closed: {hazard: 0.002}}`,
  );

/** Everything of a comparison but how long it took and on how many workers. */
const substance = ({ scenarios, differences }: Comparison) => ({
  differences,
  scenarios: scenarios.map(({ run, ...result }) => ({ ...result, run: { ...run, seconds: 0, workers: 0 } })),
});

test('a comparison is the same bits on any workers', async () => {
  const files = [scheme('15%'), scheme('18%'), scheme('{dist: uniform, min: 10%, max: 20%}')];
  const inline = await builtIndex.compareScenarios(files);
  expect(inline.differences.some(({ difference }) => difference.value !== 0)).toBe(true);
  for (const count of [1, 2, 5]) {
    const crew = builtNode.threadCrew(count);
    try {
      const threads = await builtIndex.compareScenarios(files, { crew });
      expect(threads.scenarios.map(({ run }) => run.workers)).toEqual([count, count, count]);
      expect(threads.scenarios.map(({ run }) => run.digest)).toEqual(inline.scenarios.map(({ run }) => run.digest));
      expect(substance(threads)).toEqual(substance(inline));
    } finally {
      crew.close();
    }
  }
});
