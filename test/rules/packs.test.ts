import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rulePacks } from '../../sim/findings/compliance/rule-packs.ts';
import { ruleTests } from '../../sim/findings/compliance/rule-tests.ts';
import { projectFiles, readProjectFile } from './project-files.ts';

const folder = 'sim/findings/compliance/';
const named = (part: string, end: string) =>
  projectFiles
    .filter((path) => path.startsWith(folder + part) && path.endsWith(end))
    .map((path) => path.slice(folder.length + part.length, -end.length));

describe('rule packs', () => {
  test('each YAML file has its module and is registered under its own name', () => {
    const files = named('packs/', '.yaml');
    expect(rulePacks.map(({ pack }) => pack).sort()).toEqual(files);
    expect(named('packs/', '.ts')).toEqual(files);
  });

  test.each(rulePacks)('the module of $pack is what its YAML says (`npm run packs` writes it)', (pack) => {
    expect(pack).toEqual(parse(readProjectFile(`${folder}packs/${pack.pack}.yaml`)));
  });

  test('every rule has its own name in its pack', () => {
    for (const { rules } of rulePacks) expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test('packs and rules have a date, and two languages', () => {
    const words = { en: expect.stringMatching(/[a-z]/i), zh: expect.stringMatching(/./) };
    for (const { date, asOf, title, text, rules } of rulePacks) {
      expect([date, asOf]).toEqual([expect.stringMatching(/^\d{4}/), expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
      expect([title, text]).toEqual([words, words]);
      for (const rule of rules) {
        expect([rule.title, rule.text, rule.source, rule.remedy]).toEqual([words, words, words, words]);
      }
    }
  });
});

test('each file of tests/ is a registered test, and each test has its file', () => {
  expect(named('tests/', '.ts')).toEqual(ruleTests.map(({ kind }) => kind).sort());
});
