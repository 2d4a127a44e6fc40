import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from '../../../web/form/edit-yaml.ts';
import { projectFiles, readProjectFile } from '../../rules/project-files.ts';

const text = `# head
name: One   # a name
market:
  turnover: {initial: 1_000_000, growth: {kind: flat}}   # flow
  weekly: [1, 2, 3]   # days
  none: []
states:
  up: {leave: 0.1}
  down: {leave: 1}   # then
scheme:
  fee: 16%            # of the sale
  payout:
    # the rule
    kind: fixed
    days: 500
  steps:
    - {from: 1, rate: 2%}
    - from: 2
      rate: 3%
fraud:
# end
`;

describe('a change of one value', () => {
  test.each([
    [['scheme', 'fee'], '17%', 'fee: 16%            # of', 'fee: 17%            # of'],
    [['market', 'turnover', 'initial'], 500, 'initial: 1_000_000,', 'initial: 500,'],
    [['market', 'turnover', 'growth', 'kind'], 'x: y', '{kind: flat}', '{kind: "x: y"}'],
    [['market', 'turnover', 'noise'], { sd: 0.02 }, '{kind: flat}}', '{kind: flat}, noise: {sd: 0.02}}'],
    [['market', 'turnover', 'noise', 'sd'], 0.02, '{kind: flat}}', '{kind: flat}, noise: {sd: 0.02}}'],
    [['scheme', 'payout', 'days'], 400, 'days: 500', 'days: 400'],
    [['scheme', 'payout', 'x'], true, 'days: 500\n', 'days: 500\n    x: true\n'],
    [
      ['scheme', 'payout'],
      { kind: 'pool' },
      'payout:\n    # the rule\n    kind: fixed\n    days: 500\n',
      'payout: {kind: pool}\n',
    ],
    [['scheme', 'steps', 0, 'rate'], 0.5, 'from: 1, rate: 2%', 'from: 1, rate: 0.5'],
    [['scheme', 'steps', 1, 'rate'], 0.5, 'rate: 3%', 'rate: 0.5'],
    [['scheme', 'onShort'], 'fail', 'rate: 3%\n', 'rate: 3%\n  onShort: fail\n'],
    [['fraud', 'fake'], { share: 0.1 }, 'fraud:\n', 'fraud: {fake: {share: 0.1}}\n'],
    [['operator', 'capital'], 5, 'fraud:\n', 'fraud:\noperator: {capital: 5}\n'],
    // A row more.
    [
      ['scheme', 'steps', 2],
      { from: 3, rate: '4%' },
      '      rate: 3%\n',
      '      rate: 3%\n    - {from: 3, rate: 4%}\n',
    ],
    [['market', 'weekly', 3], 1.5, 'weekly: [1, 2, 3]', 'weekly: [1, 2, 3, 1.5]'],
    [['market', 'none', 0], 'a', 'none: []', 'none: [a]'],
    [
      ['states', 'flat'],
      { leave: 0 },
      '  down: {leave: 1}   # then\n',
      '  down: {leave: 1}   # then\n  flat: {leave: 0}\n',
    ],
    // A row less.
    [['scheme', 'steps', 0], undefined, '    - {from: 1, rate: 2%}\n', ''],
    [['scheme', 'steps', 1], undefined, '    - from: 2\n      rate: 3%\n', ''],
    [['market', 'weekly', 0], undefined, '[1, 2, 3]', '[2, 3]'],
    [['market', 'weekly', 1], undefined, '[1, 2, 3]', '[1, 3]'],
    [['market', 'weekly', 2], undefined, '[1, 2, 3]', '[1, 2]'],
    [['states', 'up'], undefined, '  up: {leave: 0.1}\n', ''],
    // A number that is no longer known for certain, and one that is.
    [['scheme', 'fee'], { dist: 'uniform', min: '1%', max: 0.2 }, '16%  ', '{dist: uniform, min: 1%, max: 0.2}  '],
    [['states', 'down', 'leave'], 2, 'leave: 1}   # then', 'leave: 2}   # then'],
    // Taken out.
    [['market', 'turnover', 'growth'], undefined, ', growth: {kind: flat}}', '}'],
    [['market', 'turnover', 'initial'], undefined, '{initial: 1_000_000, growth', '{growth'],
    [['scheme', 'payout', 'days'], undefined, '    days: 500\n', ''],
    [['scheme', 'steps', 1, 'rate'], undefined, '      rate: 3%\n', ''],
    [['nowhere', 'at'], undefined, '', ''],
  ])('of %j to %j changes nothing else', (path, value, piece, replacement) => {
    expect(text).toContain(piece);
    expect(editYaml(text, { path, value })).toBe(text.replace(piece, replacement));
  });

  test('keeps JSON what is JSON', () => {
    const json = '{"scheme": {"fee": 0.16}}';
    expect(JSON.parse(editYaml(json, { path: ['scheme', 'fee'], value: 0.2 }))).toEqual({ scheme: { fee: 0.2 } });
    const list = '{"names": ["a", "b"]}';
    expect(JSON.parse(editYaml(list, { path: ['names', 2], value: 'c' }))).toEqual({ names: ['a', 'b', 'c'] });
    expect(JSON.parse(editYaml(list, { path: ['names', 0], value: 'c' }))).toEqual({ names: ['c', 'b'] });
    expect(JSON.parse(editYaml(json, { path: ['scheme', 'payout'], value: { kind: 'pool' } }))).toEqual({
      scheme: { fee: 0.16, payout: { kind: 'pool' } },
    });
  });

  test('writes anew what it cannot change in place, comments and all', () => {
    const only = 'scheme:\n  # why\n  referral:\n    headBonus: 1\n';
    const without = editYaml(only, { path: ['scheme', 'referral', 'headBonus'] });
    expect(parse(without)).toEqual({ scheme: { referral: {} } });
    expect(without).toContain('# why');
    const shared = 'a: &x {b: 1}\nc: *x\n';
    expect(parse(editYaml(shared, { path: ['a', 'b'], value: 2 }))).toEqual({ a: { b: 2 }, c: { b: 2 } });
  });
});

/** Every scalar of plain data with its path. */
const scalars = (value: unknown, path: (string | number)[] = []): { path: (string | number)[]; value: unknown }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => scalars(one, [...path, Array.isArray(value) ? Number(key) : key]))
    : [{ path, value }];

const lines = (source: string) => source.split('\n');

test.each(projectFiles.filter((path) => /^scenarios\/.*\.ya?ml$/.test(path)))(
  'each number of %s is changed in its own line alone',
  (file) => {
    const source = readProjectFile(file);
    const before = parse(source) as unknown;
    const numbers = scalars(before)
      .filter(({ value }) => typeof value === 'number')
      .slice(0, 20);
    expect(numbers.length).toBeGreaterThan(3);
    for (const { path } of numbers) {
      const edited = editYaml(source, { path, value: 0.123 });
      const changed = lines(edited).filter((line, i) => line !== lines(source)[i]);
      expect([path, changed.length, lines(edited).length]).toEqual([path, 1, lines(source).length]);
      const after = scalars(parse(edited)).filter(({ value }, i) => value !== scalars(before)[i].value);
      expect(after).toEqual([{ path, value: 0.123 }]);
    }
  },
);
