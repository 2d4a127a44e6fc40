import { describe, expect, test } from 'vitest';
import { everyDayCsv } from '../../reports/formats/csv.ts';
import { simulate } from '../../sim/simulate.ts';
import { readScenario } from './scenario-files.ts';

/** The table that `run FILE --every-day -o DIR` writes, as numbers, by the name of the column. */
async function tableOf(path: string, horizon: number, set: string[] = []): Promise<Record<string, number[]>> {
  const result = await simulate(readScenario(path, { overrides: { horizon }, set }), { everyDay: true });
  const [header, ...rows] = everyDayCsv(result)
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return Object.fromEntries(header.map((name, column) => [name, rows.map((row) => Number(row[column]))]));
}

describe.each([
  ['flat.yaml', 0],
  ['growing.yaml', 0.002],
  ['declining.yaml', -0.005],
] as const)('the article’s rebate model, %s', (file, growth) => {
  test.each([
    [file, 0.1],
    [file.replace('.yaml', '-tenth-of-fee.yaml'), 0.015],
  ] as const)('%s: the table, by the article’s own arithmetic', async (name, toPool) => {
    const days = 50;
    const table = await tableOf(`first/${name}`, days, ['market.turnover.noise.sd=0']);
    let bought = 0;
    let paid = 0;
    for (let day = 0; day < days; day++) {
      const turnover = 1e6 * Math.exp(growth * day);
      // The pool of day 0 finds no claims and waits for day 1; after that the pool of a day goes out on the day.
      const payout = day === 0 ? 0 : toPool * (turnover + (day === 1 ? 1e6 : 0));
      expect(table.turnover[day]).toBeCloseTo(turnover, 4);
      expect(table.fees[day]).toBeCloseTo(0.15 * turnover, 4);
      expect(table.to_pool[day]).toBeCloseTo(toPool * turnover, 4);
      expect(table.payouts[day]).toBeCloseTo(payout, 4);
      expect(table.payout_per_unit[day]).toBeCloseTo(day === 0 ? 0 : payout / bought, 12);
      bought += turnover;
      paid += payout;
      expect(table.open_claims[day]).toBeCloseTo(bought - paid, 3);
      expect(table.cash[day]).toBeCloseTo((0.15 - toPool) * bought, 3);
    }
    expect(table.day).toEqual(Array.from({ length: days }, (_, day) => day));
  });
});
