import { expect, test } from 'vitest';
import type { Sweep } from '../../sim/index.ts';
import { builtIndex, builtNode } from './built.ts';

const source = `rebatescope: 1
name: test
paths: 700
horizon: 100
market: {turnover: {initial: 1000, noise: {sd: 0.04}}}
scheme: {fee: 15%, payout: {kind: fixed, days: 90}}
operator: {capital: 2000}
failure: {closed: {hazard: 0.002}}
`;

/** Everything of a sweep but how long it took and on how many workers. */
const substance = ({ run, ...sweep }: Sweep) => ({ ...sweep, run: { ...run, seconds: 0, workers: 0 } });

test('a sweep is the same bits on any workers', async () => {
  const { loadScenario, planSweep, sweepScenario } = builtIndex;
  const plan = planSweep(['scheme.fee=12%:18%:3', 'operator.capital=0:4000:2'], (set) =>
    loadScenario(source, { file: 'test.yaml', set }),
  );
  const inline = await sweepScenario(plan);
  expect(new Set(inline.cells.map(({ digest }) => digest)).size).toBe(6);
  for (const count of [1, 2, 5]) {
    const crew = builtNode.threadCrew(count);
    try {
      const threads = await sweepScenario(plan, { crew });
      expect(threads.run.workers).toBe(count);
      expect(substance(threads)).toEqual(substance(inline));
    } finally {
      crew.close();
    }
  }
});
