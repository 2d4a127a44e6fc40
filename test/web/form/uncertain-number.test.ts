import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { distributionKinds } from '../../../sim/index.ts';
import { loadScenario } from '../../../sim/model/load-scenario.ts';
import { type Control, controlsIn } from '../../../web/form/control.ts';
import { editYaml, scenarioForm } from '../../../web/form/scenario-form.ts';
import { projectFiles, readProjectFile } from '../../rules/project-files.ts';

const all = (controls: readonly Control[]): Control[] => controls.flatMap((one) => [one, ...all(controlsIn(one))]);
const formOf = (source: string) => all(scenarioForm(source)!);
const at = (source: string, path: string, type: Control['type']) =>
  formOf(source).find((one) => one.type === type && one.path.join('.') === path)!;

const certain = `rebatescope: 1
name: Certain
horizon: 2y
market: {turnover: {initial: 500万, growth: {kind: exponential, rate: 0}}}
scheme:
  fee: 16%          # of each sale
  payout: {kind: fixed, days: 500}
`;

describe('a number', () => {
  test('is made uncertain and certain again, all else as it was', () => {
    const { turn } = at(certain, 'scheme.fee', 'number');
    expect(turn).toEqual({ to: 'uncertain', value: { dist: 'normal', mean: '16%', sd: '0.8%' } });
    const uncertain = editYaml(certain, { path: ['scheme', 'fee'], value: turn!.value });
    expect(uncertain).toBe(certain.replace('16%', '{dist: normal, mean: 16%, sd: 0.8%}'));
    const back = at(uncertain, 'scheme.fee', 'part').turn!;
    expect(back).toEqual({ to: 'certain', value: '16%' });
    expect(editYaml(uncertain, { path: ['scheme', 'fee'], value: back.value })).toBe(certain);
  });

  test('that may not be uncertain offers no such thing', () => {
    expect(at(certain, 'horizon', 'number').turn).toBeUndefined();
  });

  test('has its own unit in the numbers of its distribution', () => {
    const uncertain = editYaml(certain, { path: ['scheme', 'fee'], value: { dist: 'uniform', min: '1%', max: '2%' } });
    expect(at(uncertain, 'scheme.fee.min', 'number')).toMatchObject({ unit: 'share', value: 0.01, text: '1%' });
    expect(at(uncertain, 'scheme.fee', 'part').turn!.value).toBe('1.5%');
  });
});

test('correlations choose among the numbers that are uncertain', () => {
  const source = readProjectFile('scenarios/staged/uncertain-inputs.yaml');
  const side = at(source, 'correlations.0.between.1', 'choice');
  if (side.type !== 'choice') throw new Error('no choice');
  const names = side.options.map(({ value }) => value);
  expect(names).toEqual(expect.arrayContaining(['market.turnover.initial', 'scheme.fee', 'operator.draw']));
  expect(names[side.chosen]).toBe('scheme.payout.share');
  // Offered only where there are two of them, and then of a form that runs.
  expect(formOf(certain).some(({ path }) => path[0] === 'correlations')).toBe(false);
  const without = editYaml(source, { path: ['correlations'] });
  const list = at(without, 'correlations', 'list');
  if (list.type !== 'list') throw new Error('no list');
  const again = editYaml(without, { path: ['correlations'], value: list.sample });
  expect(loadScenario(again, { file: 'a' }).scenario.correlations).toHaveLength(1);
});

/** A few of each folder, without the one whose numbers are all uncertain already. */
const scenarios = projectFiles.filter(
  (path, i) => /^scenarios\/.*\.ya?ml$/.test(path) && !path.includes('uncertain-inputs') && i % 8 === 0,
);

test.each(scenarios)('%s: every number that is made uncertain is a good scenario, of every distribution', (file) => {
  const source = readProjectFile(file);
  const load = (text: string) =>
    loadScenario(text, { file, readFile: (name) => readProjectFile(`scenarios/staged/${name}`) });
  const problems = (text: string): string => {
    try {
      load(text);
      return '';
    } catch (error) {
      return String(error);
    }
  };
  const numbers = formOf(source).filter((one) => one.type === 'number' && one.turn !== undefined && one.given);
  expect(numbers.length).toBeGreaterThan(1);
  let good = 0;
  for (const { path, turn } of numbers) {
    const uncertain = editYaml(source, { path, value: turn!.value });
    expect(parse(uncertain)).toBeTruthy();
    const kind = formOf(uncertain).find((one) => one.type === 'choice' && one.path.join('.') === path.join('.'))!;
    if (kind.type !== 'choice') throw new Error('no choice');
    expect(kind.options).toHaveLength(distributionKinds.length);
    for (const { value } of kind.options) {
      const said = problems(editYaml(uncertain, { path, value }));
      // What stands elsewhere in the file may forbid it; the distribution itself is well-formed.
      expect(said).not.toMatch(/unknown key|must be a|missing|needs `|over `max`|below `min`|at most `|at least `/);
      if (said === '') good++;
    }
  }
  expect(good).toBeGreaterThan(distributionKinds.length);
});
