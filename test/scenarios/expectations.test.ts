import { describe, expect, test } from 'vitest';
import { type ScenarioPicture, scenarioPicture } from '../../reports/pictures/scenario-picture.ts';
import { simulate } from '../../sim/simulate.ts';
import type { ResultBundle } from '../../sim/types.ts';
import { readScenario, scenarioPaths, scenariosFolder } from './scenario-files.ts';

/** Enough for the ranges that the files expect of random runs, and quick. */
const PATHS = 2000;

/** What the page's gallery shows of each, drawn from the runs of this file: they are made anyway. */
const pictures = new Map<string, ScenarioPicture>();

const sum = (lengths: readonly number[]) => lengths.reduce((all, one) => all + one, 0);

/** The first part's share of the area of a picture, fakes left out; of the lower bar alone where the upper is something else. */
function shareOf({ kind, whole, part, fake = [] }: ScenarioPicture): number {
  const from = kind === 'margin' ? 1 : 0;
  return sum(part.slice(from)) / (sum(whole.slice(from)) - sum(fake));
}

/** The same by a figure of the run that is no part of the picture. */
function shareOfRun({ pyramid, ordinary, sustainability: { recovery, series } }: ResultBundle): number {
  if (pyramid !== undefined) return pyramid.losersShare.value!;
  if (ordinary === undefined) return recovery.mean.value!;
  if (ordinary.stored !== undefined) return series.liabilityCover.mean.at(-1)!;
  return 1 - ordinary.cost.value! / ordinary.marginBefore.value!;
}

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
    const picture = scenarioPicture(result);
    pictures.set(path, picture);
    // A picture knows some days only: it may be wrong by three of its sixty pixels.
    expect(Math.abs(shareOf(picture) - shareOfRun(result))).toBeLessThan(0.05);
    const missed = result.expect.filter(({ met, informational }) => !met && !informational);
    expect(missed).toEqual([]);
    expect(result.expect.filter(({ got }) => /^no such measure$|is not recorded/.test(String(got)))).toEqual([]);
    expect(result.conservation.worst).toBeLessThan(1e-9);
  });
});

test('scenarios/pictures.json is what the runs say, in words of both languages', async () => {
  // Of every scenario or of none: `-u` must not leave those out that failed.
  expect([...pictures.keys()]).toEqual(scenarioPaths);
  const lines = [...pictures].map(([path, picture]) => `  ${JSON.stringify(path)}: ${JSON.stringify(picture)}`);
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot(`${scenariosFolder}pictures.json`);
});
