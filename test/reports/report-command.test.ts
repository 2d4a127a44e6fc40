import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../sim/cli/program.ts';
import type { ResultBundle } from '../../sim/index.ts';
import { source } from './scenario.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  file = join(folder, 'my scheme.yaml');
  writeFileSync(file, source);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const report = (...more: string[]) => runCommandLine(['report', file, '--paths', '40', '--quiet', ...more]);

test('the folder holds the report and its data, and nothing half', async () => {
  const out = join(folder, 'out', 'deep');
  expect(await report('-o', out)).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    'cohorts-by-age.csv',
    'cohorts-by-age.parquet',
    'cohorts.csv',
    'cohorts.parquet',
    'report.html',
    'result.json',
    'series.csv',
    'series.parquet',
    'summary.csv',
    'summary.parquet',
  ]);
  const result: ResultBundle = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'));
  expect(result.schema).toBe('rebatescope-result/1');
  expect(result.run.paths).toBe(40);
  const html = readFileSync(join(out, 'report.html'), 'utf8');
  expect(html).toContain(`rebatescope report '${file}' -o ${out} --seed wanjia --paths 40 --horizon 1460`);
});

test('the command in the report gives the same result', async () => {
  const digest = (out: string) => JSON.parse(readFileSync(join(folder, out, 'result.json'), 'utf8')).run.digest;
  expect(await report('-o', join(folder, 'a'), '--set', 'scheme.fee=12%')).toBe(0);
  const html = readFileSync(join(folder, 'a', 'report.html'), 'utf8');
  expect(html).toContain('--set scheme.fee=12%');
  expect(
    await report('-o', join(folder, 'b'), '--seed', 'wanjia', '--horizon', '1460', '--set', 'scheme.fee=12%'),
  ).toBe(0);
  expect(digest('b')).toBe(digest('a'));
});

test('a folder that may not be written is said at once, with exit code 2 and no stack', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const blocked = join(folder, 'blocked');
  writeFileSync(blocked, '');
  expect(await report('-o', blocked)).toBe(2);
  expect(error).toHaveBeenCalledTimes(1);
  expect(error.mock.calls[0][0]).toBe(`${blocked} cannot be written: a file stands where a folder should be`);
});

test('a report beside a scenario leaves the scenario as it is', async () => {
  expect(await report('-o', folder)).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(source);
  expect(existsSync(join(folder, 'scenario.yaml'))).toBe(false);
});
