import { describe, expect, test } from 'vitest';
import { simulate } from '../../sim/simulate.ts';
import { readScenario, scenarioPaths } from './scenario-files.ts';

/** Enough for the ranges that the files expect of random runs, and quick. */
const PATHS = 2000;

describe.each(scenarioPaths)('%s', (path) => {
  const loaded = readScenario(path);
  const { scenario } = loaded;

  test('has its name and its question in both languages', () => {
    const words = [scenario.name_zh, scenario.question, scenario.question_zh];
    expect(words.filter((text) => text === undefined)).toEqual([]);
    expect(scenario.question).toMatch(/\?$/);
    expect(scenario.question_zh).toMatch(/？$/);
  });

  test('expects something that can fail, and says of each real figure what it was', () => {
    expect(scenario.expect.filter(({ informational }) => !informational)).not.toEqual([]);
    const silent = scenario.expect.filter(({ informational, real }) => informational !== (real !== undefined));
    expect(silent).toEqual([]);
  });

  test('does what it expects', async () => {
    const paths = Math.min(PATHS, scenario.paths);
    const result = await simulate({ ...loaded, scenario: { ...scenario, paths } });
    const missed = result.expect.filter(({ met, informational }) => !met && !informational);
    expect(missed).toEqual([]);
    expect(result.expect.filter(({ got }) => /^no such measure$|is not recorded/.test(String(got)))).toEqual([]);
    expect(result.conservation.worst).toBeLessThan(1e-9);
  });
});
