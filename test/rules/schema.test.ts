import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchema, schemaText } from '../../sim/model/json-schema.ts';
import { loadScenario } from '../../sim/model/load-scenario.ts';
import { starterNames, starterScenario } from '../../sim/model/starter-scenario.ts';
import { VERSION } from '../../sim/scenario/version.ts';
import { good } from '../scenario/marked.ts';
import { projectFiles, readProjectFile } from './project-files.ts';

test('scenarios/schema.json is what the schema in code gives (`npm run schema` writes it)', () => {
  expect(readProjectFile('scenarios/schema.json')).toBe(schemaText());
});

test('the version in code is that of package.json', () => {
  expect(JSON.parse(readProjectFile('package.json')).version).toBe(VERSION);
});

/** The same judgement from the JSON Schema alone, as an editor gives it. */
const editor = z.fromJSONSchema(jsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
const accepts = (text: string) => editor.safeParse(parse(text)).success;

describe('an editor that follows the JSON Schema', () => {
  test.each(starterNames)('accepts the starter scenario %s', (name) => {
    expect(accepts(starterScenario(name))).toBe(true);
  });

  test('accepts every scenario of the project', () => {
    const scenarios = projectFiles.filter((path) => /^scenarios\/.*\.ya?ml$/.test(path));
    expect(scenarios.filter((path) => !accepts(readProjectFile(path)))).toEqual([]);
  });

  test('accepts every way to write a number', () => {
    expect(accepts(good)).toBe(true);
    for (const capital of ['1_000', '500万', '1.5M', '16%', '3']) {
      expect(accepts(good.replace('1_000_000', capital))).toBe(true);
    }
  });

  test.each([
    ['fee: 16%', 'fee: 1.6'],
    ['fee: 16%', 'fee: much'],
    ['fee: 16%', 'fee: [1]'],
    ['poolShare', 'poolshare'],
    ['kind: fixed', 'kind: fixd'],
    ['days: 500}', 'days: 500, x: 1}'],
    [', days: 500}', '}'],
    ['horizon: 2y', 'horizon: 2 years'],
    ['onShort: prorate', 'onShort: perhaps'],
    ['name: Good one\n', ''],
    ['rebatescope: 1', 'rebatescope: 2'],
    ['start: 2010-07-01', 'start: 2010-02-30'],
    ['closed: {day: 2012-06-11}', 'closed: {day: soon}'],
  ])('refuses %j as %j, like the reader', (piece, replacement) => {
    const text = good.replace(piece, replacement);
    expect(text).not.toBe(good);
    expect(accepts(text)).toBe(false);
    expect(() => loadScenario(text, { file: 'a.yaml' })).toThrow();
  });

  test('is told of every field, with its unit and its default', () => {
    const bare: string[] = [];
    const visit = (schema: Record<string, unknown>, path: string) => {
      for (const [key, inner] of Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>)) {
        const tells = inner.description !== undefined || inner.const !== undefined || inner.properties !== undefined;
        if (!tells && inner.oneOf === undefined && inner.anyOf === undefined) bare.push(`${path}.${key}`);
        visit(inner, `${path}.${key}`);
      }
      for (const word of ['oneOf', 'anyOf'] as const) {
        for (const inner of (schema[word] ?? []) as Record<string, unknown>[]) visit(inner, path);
      }
      if (schema.items) visit(schema.items as Record<string, unknown>, `${path}[]`);
    };
    visit(jsonSchema(), '');
    expect(bare).toEqual([]);
    expect(jsonSchema()).toMatchObject({
      properties: {
        paths: { default: 10_000, description: 'Number of simulated paths. (count)' },
        operator: { properties: { capital: { default: 0, description: 'Own money on day 0. (money)' } } },
      },
    });
  });
});
