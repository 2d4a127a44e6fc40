import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { csv } from '../../../reports/formats/csv.ts';
import { parquet } from '../../../reports/formats/parquet.ts';
import { pyramidTables } from '../../../reports/formats/pyramid-tables.ts';
import { fixture } from '../fixture.ts';
import { followed, gainGroup, pyramidFigures } from '../pyramid-figures.ts';

const linesOf = (result: Parameters<typeof pyramidTables>[0]) =>
  Object.fromEntries(pyramidTables(result).map(([name, columns]) => [name, csv(columns).trim().split('\n')]));

test('levels, joining, receipts and funding, a table each', () => {
  const { scenario, ...rest } = followed();
  const dated = { ...rest, scenario: { ...scenario, start: '2012-03-01' } };
  const lines = linesOf(dated);
  expect(Object.keys(lines)).toEqual(['pyramid-levels', 'pyramid-joining', 'pyramid-receipts', 'pyramid-funding']);
  expect(lines['pyramid-levels'][0]).toMatch(
    /^referral_level,members,members_low,members_high,median_gain,.*,bringers_losers_share_high$/,
  );
  expect(lines['pyramid-levels'][2]).toMatch(
    /^2,5800,5800,5800,-31.5,-32,-31,580000,.*,5800,5800,5800,0.8,0.8,0.8,,,$/,
  );
  expect(lines['pyramid-joining'][1]).toMatch(/^0,2012-03-01,100,100,100,240,/);
  expect(lines['pyramid-receipts']).toEqual(['members_share,receipts_share', '0,0', '1,1']);
});

test('who funded whom is a row for each pair, and one for no member’s money', () => {
  const funding = [
    { day: 0, received: 60, own: 5, from: [20, 30], fromNobody: 10 },
    { day: 30, received: 8, own: 1, from: [2, 6], fromNobody: 0 },
  ];
  const byJoining = [0, 30].map((day) => ({ day, ...gainGroup(10, 1) }));
  expect(linesOf(followed({ funding, byJoining }))['pyramid-funding']).toEqual([
    'joined_from,funder_joined_from,money,own',
    '0,0,20,5',
    '0,30,30,0',
    '0,,10,0',
    '30,0,2,0',
    '30,30,6,1',
    '30,,0,0',
  ]);
});

test('a reader of Parquet gets them back', async () => {
  for (const [, columns] of pyramidTables(followed())) {
    const { buffer } = parquet(columns);
    const rows = await parquetReadObjects({ file: buffer as ArrayBuffer });
    expect(rows.map((row) => Object.values(row))).toEqual(
      columns[0].data.map((_, i) => columns.map(({ data }) => data[i])),
    );
  }
});

test('nothing paid or traced has no table, and no members none at all', () => {
  const idle = followed({ lorenz: [], funding: [] });
  expect(pyramidTables(idle).map(([name]) => name)).toEqual(['pyramid-levels', 'pyramid-joining']);
  expect(pyramidTables(fixture())).toEqual([]);
  expect(pyramidFigures.lorenz).not.toEqual([]);
});
