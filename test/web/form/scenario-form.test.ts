import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema } from '../../../sim/index.ts';
import { loadScenario } from '../../../sim/model/load-scenario.ts';
import { type Control, controlsIn } from '../../../web/form/control.ts';
import { type FieldSchema, wordsAndUnit } from '../../../web/form/field-schema.ts';
import { editYaml, scenarioForm } from '../../../web/form/scenario-form.ts';
import { helpInChinese, wordsOf } from '../../../web/form/words-of.ts';
import { projectFiles, readProjectFile } from '../../rules/project-files.ts';

const scenarios = projectFiles.filter((path) => /^scenarios\/.*\.ya?ml$/.test(path) && !path.includes('series'));

const all = (controls: readonly Control[]): Control[] => controls.flatMap((one) => [one, ...all(controlsIn(one))]);

const formOf = (source: string) => all(scenarioForm(source)!);

const at = (controls: readonly Control[], path: string) => controls.find((one) => one.path.join('.') === path)!;

const small = `rebatescope: 1
name: Small
horizon: 2y
market: {turnover: {initial: 500万, growth: {kind: exponential, rate: 0.004}}}
scheme:
  fee: 16%
  payout: {kind: fixed, days: 500}
  referral: {plan: unilevel, rates: [0.3%, 0.2%]}
failure: {closed: {day: 400}}
safeguards: {invoiceFrom: 1000}
`;

describe('the controls of a scenario', () => {
  const controls = formOf(small);

  test('have the unit, bounds, default and help of the schema, and what the file says', () => {
    expect(at(controls, 'scheme.fee')).toMatchObject({
      type: 'number',
      unit: 'share',
      value: 0.16,
      text: '16%',
      min: 0,
      max: 1,
      given: true,
      optional: false,
      help: { en: 'Service fee f, a share of each sale.' },
      label: { en: 'Service fee', zh: '服务费' },
    });
    expect(at(controls, 'scheme.poolShare')).toMatchObject({ value: 1, given: false, optional: true });
    expect(at(controls, 'market.turnover.initial')).toMatchObject({ value: 5e6, text: '500万', unit: 'money' });
    expect(at(controls, 'horizon')).toMatchObject({ value: 730, text: '2y', unit: 'days', whole: true, min: 1 });
    expect(at(controls, 'scheme.referral.rates.1')).toMatchObject({ value: 0.002, text: '0.2%' });
    expect(at(controls, 'failure.illiquid')).toMatchObject({ type: 'switch', value: true, given: false });
    expect(at(controls, 'safeguards.reserve')).toMatchObject({ value: null, given: false });
  });

  test('choose a kind, which keeps what both kinds know', () => {
    const growth = controls.find((one) => one.type === 'choice' && one.path.join('.') === 'market.turnover.growth')!;
    if (growth.type !== 'choice') throw new Error('no choice');
    expect(growth.options[growth.chosen].title).toEqual({ en: 'exponential', zh: '指数' });
    const logistic = growth.options.find(({ title }) => title.en === 'logistic')!;
    expect(logistic.value).toMatchObject({ kind: 'logistic', rate: 0.004 });
    const edited = editYaml(small, { path: growth.path, value: logistic.value });
    expect(loadScenario(edited, { file: 'a' }).scenario.market.turnover!.growth).toMatchObject({ rate: 0.004 });
  });

  test('say nothing of a text that is no map', () => {
    for (const text of ['', '[1]', 'a: [', 'just words', '&a [*a, *a]', 'x'.repeat(2_000_000)]) {
      expect(scenarioForm(text)).toBeNull();
    }
    expect(scenarioForm('&a {market: *a, scheme: {payout: {schedule: [*a, *a]}}, correlations: [*a]}')).not.toBeNull();
    expect(scenarioForm('scheme: 3\nmarket: [1]\nfraud: yes\n__proto__: {x: 1}\n')).not.toBeNull();
  });
});

test('speak Chinese as well', () => {
  const bare = new Set<string>();
  for (const path of scenarios) {
    const form = formOf(readProjectFile(path));
    // Rows that the file itself names.
    const named = new Set(form.flatMap((one) => (one.type === 'list' && one.named ? one.rows : [])));
    for (const { label, help } of form.filter((one) => !named.has(one))) {
      if (!/\p{sc=Han}|^\d+$/u.test(label.zh)) bare.add(label.en);
      if (help.en !== '' && !/\p{sc=Han}/u.test(help.zh)) bare.add(help.en);
    }
  }
  expect([...bare]).toEqual([]);
});

/** What a schema and all that is in it say of themselves, without their units. */
function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { description, properties = {}, ...rest } = schema as FieldSchema;
  const inner = [...Object.values(properties), ...Object.values(rest)].flatMap(descriptionsIn);
  return typeof description === 'string' ? [description, ...inner] : inner;
}

test('every description of the schema has its Chinese, and there is no Chinese of what it does not say', () => {
  const said = descriptionsIn(jsonSchema());
  const words = said.map((description) => wordsAndUnit({ description }).words);
  const isChinese = (en: string) => /\p{sc=Han}/u.test(wordsOf(en).zh);
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((description, i) => !isChinese(description) && !isChinese(words[i]))).toEqual([]);
  const all = new Set([...said, ...words]);
  expect(Object.keys(helpInChinese).filter((en) => !all.has(en))).toEqual([]);
});

test.each(scenarios)('%s: every control shows what is there, and putting it there changes nothing', (path) => {
  const source = readProjectFile(path);
  const { scenario } = loadScenario(source, { file: path });
  const controls = formOf(source);
  expect(controls.length).toBeGreaterThan(20);
  for (const one of controls) {
    if (one.type !== 'number' || !one.given || one.value === null) continue;
    const edited = editYaml(source, { path: one.path, value: one.value });
    expect({ path: one.path, scenario: loadScenario(edited, { file: path }).scenario }).toEqual({
      path: one.path,
      scenario,
    });
  }
});

test.each(scenarios.filter((_, i) => i % 4 === 0))(
  '%s: every choice and every part that is added is of a form that the schema knows',
  (path) => {
    const source = readProjectFile(path);
    for (const one of formOf(source)) {
      const values =
        one.type === 'choice'
          ? one.options.map(({ value }) => value)
          : (one.type === 'part' || one.type === 'list' || one.type === 'number') && !one.given
            ? [one.sample]
            : [];
      for (const value of values) {
        const edited = editYaml(source, { path: one.path, value });
        expect(parse(edited)).toBeTruthy();
        try {
          loadScenario(edited, { file: path, readFile: () => 'day,level\n0,1\n' });
        } catch (error) {
          expect(String(error)).not.toMatch(/unknown key|must be a/);
        }
      }
    }
  },
);
