import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { cohortsParquet, seriesParquet, summaryParquet } from '../../../reports/formats/parquet.ts';
import { fixture } from '../fixture.ts';

const read = (file: Uint8Array) =>
  parquetReadObjects({ file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer });

test('a reader of Parquet gets back what was written', async () => {
  const result = fixture((r) => {
    r.scenario.start = '2010-07-01';
  });
  const { series } = result.sustainability;
  const rows = await read(seriesParquet(result));
  expect(rows).toHaveLength(series.day.length);
  expect(rows[0]).toMatchObject({ day: 0, date: '2010-07-01', turnover_p50: series.turnover.p50[0] });
  expect(rows.at(-1)).toMatchObject({ day: 1459, cash_mean: series.cash.mean.at(-1) });
});

test('what was not there is null', async () => {
  const rows = await read(cohortsParquet(fixture()));
  expect(rows[0]).toMatchObject({ born_day: 0, recovery_mean: 1, days_to_full: 500 });
  expect(rows.at(-1)).toMatchObject({ recovery_mean: null, days_to_full: null });
});

test('the summary has text and numbers', async () => {
  const rows = await read(summaryParquet(fixture()));
  expect(rows.find(({ measure }) => measure === 'sustainability.recovery.mean')).toEqual({
    measure: 'sustainability.recovery.mean',
    value: 0.14,
    low: 0.138,
    high: 0.142,
    level: 0.95,
  });
});
