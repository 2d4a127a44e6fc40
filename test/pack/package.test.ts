import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
let folder: string;

const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const tsc = (...args: string[]) =>
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

const rebatescope = (...args: string[]) =>
  execFileSync(join(folder, 'node_modules', '.bin', 'rebatescope'), args, { cwd: folder, encoding: 'utf8' });

const scenario = `rebatescope: 1
name: Small
seed: pack
horizon: 300
paths: 100
market:
  turnover: {initial: 1000, growth: {kind: linear, slope: 5}, noise: {sd: 0.01}}
scheme:
  fee: 15%
  payout: {kind: fixed, days: 200}
`;

/** The package as a stranger gets it: packed, and installed into an empty folder. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`);
  writeFileSync(join(folder, 'small.yaml'), scenario);
});

afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe('the installed package', () => {
  test('brings the command', () => {
    expect(rebatescope('--version').trim()).toBe(version);
    expect(rebatescope('validate', 'small.yaml')).toContain('small.yaml');
    const result = JSON.parse(rebatescope('run', 'small.yaml', '--json', '--workers', '2'));
    expect(result).toMatchObject({ schema: 'rebatescope-result/1', scenario: { name: 'Small' }, run: { paths: 100 } });
  });

  test('brings the page and the scenarios, and no sources or tests', () => {
    const files = readdirSync(join(folder, 'node_modules', 'rebatescope'), { recursive: true, encoding: 'utf8' });
    expect(files).toContain(join('dist', 'web', 'index.html'));
    expect(files).toContain(join('scenarios', 'schema.json'));
    const strangers = files.filter((name) =>
      /(^|[\\/])(test|web[\\/]views|node_modules)[\\/]|(?<!\.d)\.ts$/.test(name),
    );
    expect(strangers).toEqual([]);
  });

  test('runs from a script, with the same digits as the command', () => {
    writeFileSync(
      join(folder, 'script.mjs'),
      `import { readFileSync } from 'node:fs';
import { loadScenario, simulate } from 'rebatescope';
const loaded = loadScenario(readFileSync('small.yaml', 'utf8'), { file: 'small.yaml' });
const result = await simulate(loaded);
console.log(result.run.digest);
`,
    );
    const printed = execFileSync(process.execPath, ['script.mjs'], { cwd: folder, encoding: 'utf8' }).trim();
    const { run } = JSON.parse(rebatescope('run', 'small.yaml', '--json')) as { run: { digest: string } };
    expect(printed).toBe(run.digest);
  });

  const source = `import { loadScenario, type ResultBundle, simulate } from 'rebatescope';
const result: ResultBundle = await simulate(loadScenario('', { file: 'a.yaml' }));
export const mean: number | null = result.sustainability.recovery.mean.value;
`;
  // With the browser's types; those of Node are not needed.
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom'];

  test.each([
    ['nodenext', ['--module', 'nodenext', '--moduleResolution', 'nodenext']],
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('brings types for %s', (_, resolution) => {
    writeFileSync(join(folder, 'typed.ts'), source);
    expect(tsc(...options, ...resolution, 'typed.ts')).toBe('');
    // And they are types, not any.
    writeFileSync(join(folder, 'wrong.ts'), source.replace('number | null', 'string'));
    expect(() => tsc(...options, ...resolution, 'wrong.ts')).toThrow(/Command failed/);
  });
});
