import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../sim/io/read-scenario-file.ts';
import { loadScenario } from '../../sim/model/load-scenario.ts';
import { formatDiagnostic } from '../../sim/scenario/diagnostics.ts';
import { say } from '../../sim/scenario/say.ts';
import { diagnose, good } from './marked.ts';

const scenario = (file = 'turnover.csv', column = 'turnover') =>
  good
    .replace('{kind: exponential, rate: 0.004}', `{kind: series, file: ${JSON.stringify(file)}, column: ${column}}`)
    .replace('    initial: 100万\n', '')
    .replace('horizon: 2y', 'horizon: 3');

const load = (csv: string) => loadScenario(scenario(), { file: 'a/b.yaml', readFile: () => csv }).series;
const lines = (csv: string, text = scenario()) =>
  diagnose(text, { file: 'a/b.yaml', readFile: () => csv }).map(formatDiagnostic);

describe('a series file', () => {
  test.each([
    ['by day', 'day,turnover\n0,1\n1,2.5\n2,3\n'],
    ['by date', 'date,turnover\n2010-07-01,1\n2010-07-02,2.5\n2010-07-03,3\n'],
    ['with other columns', 'x,turnover,day\n"a,\n""b""",1,0\n,2.5,1\n,3,2'],
    [
      'with quotes, a mark of byte order and the line ends of Windows',
      '\ufeff"day","turnover"\r\n0,"1"\r\n"1",2.5\r\n2,3\r\n\r\n',
    ],
    ['with suffixes', 'day,turnover\n0,0.1e1\n1,250%\n2,0.003k\n'],
  ])('%s', (_, csv) => {
    expect(load(csv)).toEqual([1, 2.5, 3]);
  });

  test('may be longer than the run', () => {
    expect(load('day,turnover\n0,1\n1,2\n2,3\n3,4\n')).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ['empty', '', ['a/turnover.csv:1:1: the file is empty; allowed: a header and one row a day']],
    [
      'without the column',
      'day,turnovr\n0,1\n',
      ['a/turnover.csv:1:1: there is no column “turnover”; allowed: day, turnovr. Did you mean `turnovr`?'],
    ],
    [
      'without days',
      'turnover\n1\n',
      [
        'a/turnover.csv:1:1: there is no column `day` or `date`; found turnover. Add a column `day` that counts 0, 1, 2, …',
      ],
    ],
    [
      'with a gap',
      'day,turnover\n0,1\n2,1\n3,1\n',
      [
        'a/turnover.csv:3:1: days are missing; found “2”; allowed: one day after the row above. Give one row for each day, without gaps',
      ],
    ],
    [
      'with a gap in dates',
      'turnover,date\n1,2010-07-01\n1,2010-07-03\n1,2010-07-04\n',
      [
        'a/turnover.csv:3:3: days are missing; found “2010-07-03”; allowed: one day after the row above. Give one row for each day, without gaps',
      ],
    ],
    [
      'with a day twice',
      'day,turnover\n0,1\n0,1\n1,1\n2,1',
      [
        'a/turnover.csv:3:1: the days do not rise by one; found “0”; allowed: one day after the row above. Give one row for each day, without gaps',
      ],
    ],
    [
      'that starts late',
      'day,turnover\n1,1\n2,1\n3,1\n',
      ['a/turnover.csv:2:1: days are missing; found “1”; allowed: 0. Give one row for each day, without gaps'],
    ],
    [
      'with a day that is none',
      'day,turnover\n0,1\nx,1\n2,1\n',
      [
        'a/turnover.csv:3:1: the day is not one; found “x”; allowed: one day after the row above. Give one row for each day, without gaps',
      ],
    ],
    [
      'with values that are no numbers',
      'day,turnover\n0,x\n1,\n2,-3\n3\n',
      [
        'a/turnover.csv:2:3: “turnover” does not fit; found “x”; allowed: a number from 0 to 1e18',
        'a/turnover.csv:3:3: “turnover” does not fit; found nothing; allowed: a number from 0 to 1e18',
        'a/turnover.csv:4:3: “turnover” does not fit; found “-3”; allowed: a number from 0 to 1e18',
        'a/turnover.csv:5:1: “turnover” does not fit; found nothing; allowed: a number from 0 to 1e18',
      ],
    ],
    [
      'that is too short',
      'day,turnover\n0,1\n1,2\n',
      [
        'a/turnover.csv:3:1: the file ends before the run does; found 2 days; allowed: at least 3 (the horizon). Add rows or shorten `horizon`',
      ],
    ],
  ])('%s', (_, csv, expected) => {
    expect(lines(csv)).toEqual(expected);
  });

  test('dates need a start', () => {
    const text = scenario()
      .replace('start: 2010-07-01\n', '')
      .replace(/, dates: .*\]/, '')
      .replace('2012-06-11', '711');
    expect(lines('date,turnover\n2010-07-01,1\n', text)).toEqual([
      'a/turnover.csv:1:1: the column `date` needs a `start` in the scenario. Write `start: YYYY-MM-DD` into the scenario, or use a column `day`',
    ]);
  });

  test('a header without end is no endless search', () => {
    const began = performance.now();
    const found = lines(`${Array.from({ length: 500_000 }, (_, i) => `turn${i}`).join(',')}\n`);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(found).toHaveLength(2);
    for (const line of found) expect(line.length).toBeLessThan(500);
  });

  test('a thousand bad rows are not told one by one', () => {
    const rows = Array.from({ length: 1000 }, (_, day) => `${day},x`).join('\n');
    const found = lines(`day,turnover\n${rows}\n`);
    expect(found).toHaveLength(21);
    expect(found[20]).toBe('a/turnover.csv:22:1: more problems follow from here on');
  });

  test.each([
    '/etc/passwd',
    '../turnover.csv',
    'a/../../turnover.csv',
    '..\\turnover.csv',
    '\\\\host\\share',
    'C:turnover.csv',
    'C:\\turnover.csv',
    'file:///etc/passwd',
    'https://example.org/a.csv',
    '..',
  ])('%s is not even asked for', (file) => {
    const asked: string[] = [];
    const readFile = (name: string) => {
      asked.push(name);
      return 'day,turnover\n0,1\n1,1\n2,1\n';
    };
    const found = diagnose(scenario(file), { readFile });
    expect(asked).toEqual([]);
    expect(found).toHaveLength(1);
    expect(formatDiagnostic(found[0])).toMatch(
      /^a\.yaml:10:34: market\.turnover\.growth\.file (leaves|is not a path inside) the scenario’s folder; found /,
    );
  });

  test('that cannot be read is told at its name', () => {
    const readFile = () => {
      throw new UnreadableFile('turnover.csv', say`there is no such file`);
    };
    expect(diagnose(scenario(), { readFile }).map(formatDiagnostic)).toEqual([
      'a.yaml:10:34: turnover.csv cannot be read: there is no such file; found "turnover.csv"',
    ]);
    expect(diagnose(scenario()).map(({ message }) => message)).toEqual(['files beside a scenario cannot be read here']);
  });
});
