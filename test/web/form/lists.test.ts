import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadScenario } from '../../../sim/model/load-scenario.ts';
import { type Control, controlsIn, type ListControl, type Pages } from '../../../web/form/control.ts';
import { ROWS } from '../../../web/form/list-page.ts';
import { nextName, nextRow } from '../../../web/form/next-row.ts';
import { editYaml, scenarioForm } from '../../../web/form/scenario-form.ts';
import { projectFiles, readProjectFile } from '../../rules/project-files.ts';

const all = (controls: readonly Control[]): Control[] => controls.flatMap((one) => [one, ...all(controlsIn(one))]);

const keyOf = ({ path }: Pick<Control, 'path'>) => path.join('.');

/** The controls of a scenario, every page of its lists turned. */
function formOf(source: string): Map<string, Control[]> {
  const found = new Map<string, Control[]>();
  const waiting: Pages[] = [{}];
  for (let pages = waiting.pop(); pages !== undefined; pages = waiting.pop()) {
    for (const one of all(scenarioForm(source, pages)!)) {
      const known = found.get(keyOf(one)) ?? [];
      if (!known.some(({ type }) => type === one.type)) found.set(keyOf(one), [...known, one]);
      if (one.type === 'list' && one.first + ROWS < one.count && pages[keyOf(one)] === undefined) {
        for (let first = ROWS; first < one.count; first += ROWS) waiting.push({ [keyOf(one)]: first });
      }
    }
  }
  return found;
}

const listAt = (source: string, path: string, pages: Pages = {}) =>
  all(scenarioForm(source, pages)!).find((one): one is ListControl => one.type === 'list' && keyOf(one) === path)!;

/** Where every plain value of a file stands. */
const valuesIn = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => valuesIn(one, [...path, key]))
    : [path];

const scenarios = projectFiles.filter((path) => /^scenarios\/.*\.ya?ml$/.test(path));

test.each(scenarios)('%s: each value of the file has its control, or is said to be for the text', (file) => {
  const source = readProjectFile(file);
  const form = formOf(source);
  const types = (path: readonly (string | number)[]) => (form.get(path.join('.')) ?? []).map(({ type }) => type);
  const lost = valuesIn(parse(source)).filter((path) => {
    if (path[0] === 'rebatescope' || types(path).length > 0) return false;
    // The kind of a part is the choice at the part; what is for the text alone says so above it.
    const above = path.slice(0, -1);
    return !types(above).includes('choice') && !path.some((_, i) => types(path.slice(0, i + 1)).includes('other'));
  });
  expect(lost).toEqual([]);
  const asText = [...form.values()].flat().filter(({ type, given }) => type === 'other' && given);
  expect(asText.map(keyOf).filter((path) => path !== 'expect')).toEqual([]);
});

const long = `rebatescope: 1
name: Long
start: 2012-01-01
horizon: 2y
market:
  members:
    initial: 100
    frequency: {kind: poisson, rate: 0.1}
    # as seen
    amount: {kind: empirical, values: [${Array.from({ length: 40 }, (_, i) => i + 1).join(', ')}]}   # 40 of them
scheme:
  fee: 16%
  payout:
    schedule:
      # first
      - {from: 0, kind: pool}
      - {from: 2012-06-01, kind: fixed, days: 500}   # then
`;

describe('a long list', () => {
  const path = 'market.members.amount.values';

  test('is shown by pages', () => {
    const first = listAt(long, path);
    expect([first.rows.length, first.first, first.count]).toEqual([ROWS, 0, 40]);
    const last = listAt(long, path, { [path]: 36 });
    expect(last.rows.map((row) => row.path.at(-1))).toEqual([36, 37, 38, 39]);
    // A page that is no longer there is the last one.
    expect(listAt(long, path, { [path]: 600 }).first).toBe(36);
  });

  test('gets a row more and a row less as by hand', () => {
    const { next, rows } = listAt(long, path, { [path]: 36 });
    expect(next).toEqual({ path: ['market', 'members', 'amount', 'values', 40], value: 40 });
    expect(editYaml(long, next!)).toBe(long.replace('39, 40]', '39, 40, 40]'));
    expect(editYaml(long, { path: rows[0].path })).toBe(long.replace('36, 37, 38', '36, 38'));
    expect(rows[0].optional).toBe(true);
  });
});

test('a dated schedule goes on with a later date', () => {
  const { next } = listAt(long, 'scheme.payout.schedule');
  const edited = editYaml(long, next!);
  expect(edited).toBe(`${long}      - {from: 2012-08-30, kind: fixed, days: 500}\n`);
  expect(loadScenario(edited, { file: 'a' }).scenario).toBeTruthy();
});

test('rows go on as they rose, with names of their own', () => {
  const step = { properties: { from: { description: 'From this. (money)' }, rate: { description: 'Rate. (share)' } } };
  expect(nextRow(step, [{ from: 100, rate: 0.1 }])).toEqual({ from: 100, rate: 0.1 });
  expect(
    nextRow(step, [
      { from: 100, rate: 0.1 },
      { from: 250, rate: 0.1 },
    ]),
  ).toEqual({ from: 400, rate: 0.1 });
  const shock = { properties: { name: { type: 'string' }, on: { description: 'The day. (day)' } } };
  expect(
    nextRow(shock, [
      { name: 'a2', on: 10 },
      { name: 'a3', on: 5 },
    ]),
  ).toEqual({ name: 'a4', on: 95 });
  expect(nextRow({ type: 'string' }, ['x'])).toBe('x');
  expect(nextName('down', new Set(['up', 'down']))).toBe('down2');
});

test('the states of a market that turns have rows by their names', () => {
  const source = readProjectFile('scenarios/staged/growth-regimes.yaml');
  const states = listAt(source, 'market.turnover.growth.states');
  expect(states.named).toBe(true);
  expect(states.rows.map(({ label }) => label.en)).toEqual(['up', 'down']);
  const edited = editYaml(source, { ...states.next!, path: [...states.path, 'calm'] });
  const last = '        down: {kind: exponential, rate: -0.02, leave: 0}\n';
  expect(edited).toBe(source.replace(last, `${last}${last.replace('down', 'calm')}`));
  expect(loadScenario(edited, { file: 'a' }).scenario).toBeTruthy();
  // Of two states one must stay.
  expect(states.rows.every(({ optional }) => optional)).toBe(true);
  const alone = editYaml(source, { path: states.rows[0].path });
  expect(listAt(alone, 'market.turnover.growth.states').rows.every(({ optional }) => !optional)).toBe(true);
});
