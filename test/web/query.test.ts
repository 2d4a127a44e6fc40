import { describe, expect, test } from 'vitest';
import { ask, groupingsOf, type Query } from '../../web/data/query.ts';

const columns = [
  { name: 'measure', data: ['a.one', 'a.two', 'b.one', 'b.two'] },
  { name: 'value', data: [3, null, 10, 2] },
];
const all: Query = { filter: { column: 'measure', comparison: 'contains', value: '' }, sort: null, group: null };
const rows = (query: Partial<Query>, given = columns) => {
  const shown = ask(given, { ...all, ...query });
  return shown[0].data.map((_, i) => shown.map(({ data }) => data[i]));
};

describe('a table', () => {
  test('is shown as it is when nothing is asked', () => {
    expect(ask(columns, all)).toEqual(columns);
  });

  test('is filtered by text, and by size where the column has numbers', () => {
    const filter = (column: string, comparison: Query['filter']['comparison'], value: string) =>
      rows({ filter: { column, comparison, value } }).map(([name]) => name);
    expect(filter('measure', 'contains', 'ONE')).toEqual(['a.one', 'b.one']);
    expect(filter('measure', 'equals', 'a.one')).toEqual(['a.one']);
    // As numbers: 10 is over 3, which it is not as a text.
    expect(filter('value', 'atLeast', '3')).toEqual(['a.one', 'b.one']);
    expect(filter('value', 'atMost', '3')).toEqual(['a.one', 'b.two']);
    expect(filter('value', 'atMost', 'x')).toEqual([]);
    expect(filter('none', 'contains', 'x')).toHaveLength(4);
  });

  test('is sorted either way, what is not there last', () => {
    const sorted = (descending: boolean) => rows({ sort: { column: 'value', descending } }).map(([, value]) => value);
    expect(sorted(false)).toEqual([2, 3, 10, null]);
    expect(sorted(true)).toEqual([10, 3, 2, null]);
  });

  test('is put into groups: their number and their averages', () => {
    const [part] = groupingsOf(columns);
    expect(rows({ group: part })).toEqual([
      ['a', 2, 3],
      ['b', 2, 6],
    ]);
    const filter = { column: 'measure', comparison: 'contains', value: 'one' } as const;
    expect(rows({ group: part, filter, sort: { column: 'value', descending: true } })).toEqual([
      ['b', 1, 10],
      ['a', 1, 3],
    ]);
    const days = [
      { name: 'day', data: [0, 29, 30, 364, 365] },
      { name: 'x', data: [1, 2, 3, 4, 5] },
    ];
    const [month, year] = groupingsOf(days);
    expect(rows({ group: month }, days).map(([day]) => day)).toEqual([0, 30, 360]);
    expect(rows({ group: year }, days)).toEqual([
      [0, 4, 2.5],
      [365, 1, 5],
    ]);
    expect(rows({ group: year, filter: { column: 'x', comparison: 'atLeast', value: '9' } }, days)).toEqual([]);
  });
});
