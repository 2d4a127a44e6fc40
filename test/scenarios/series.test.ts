import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { driverOf } from '../../sim/model/market-schema.ts';
import { simulate } from '../../sim/simulate.ts';
import { readScenario, scenarioPaths, scenariosFolder } from './scenario-files.ts';

const withSeries = scenarioPaths.flatMap((path) => {
  const loaded = readScenario(path);
  const { growth } = driverOf(loaded.scenario.market);
  return growth.kind === 'series' ? [{ path, loaded, growth }] : [];
});

test('there is a scenario whose turnover comes from a file', () => {
  expect(withSeries).not.toEqual([]);
});

test.each(withSeries)('$path: turnover is that of its CSV file, day by day', async ({ path, loaded, growth }) => {
  const [header, ...rows] = readFileSync(`${scenariosFolder}${dirname(path)}/${growth.file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const column = header.indexOf(growth.column);
  const { series } = (await simulate(loaded, { everyDay: true })).sustainability;
  expect(series.turnover.p50).toEqual(rows.slice(0, loaded.scenario.horizon).map((row) => Number(row[column])));
});
