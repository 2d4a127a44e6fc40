import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ResultBundle } from '../../sim/index.ts';
import { newFolder, scenarioFile } from './files.ts';
import { rebatescope } from './in-process.ts';

const POOL = `
market: {turnover: {initial: 1000, noise: {sd: 0.02}}}
scheme: {fee: 15%, payout: {kind: pool}}
paths: 200
`;

describe('run', () => {
  it('prints the verdict first', async () => {
    const { code, stdout, stderr } = await rebatescope('run', scenarioFile(POOL, 400));
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.split('\n')[0]).toMatch(/^UNSUSTAINABLE {2}test/);
  });

  it('prints the result alone with --json', async () => {
    const { stdout } = await rebatescope('run', scenarioFile(POOL), '--json');
    const result: ResultBundle = JSON.parse(stdout);
    expect(result.schema).toBe('rebatescope-result/1');
    expect(result.run.paths).toBe(200);
    expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
  });

  it('takes paths, seed, horizon and settings in place of the file’s', async () => {
    const given = ['--paths', '50', '--seed', 'other', '--horizon', '3mo', '--set', 'scheme.fee=10%'];
    const { stdout } = await rebatescope('run', scenarioFile(POOL), '--json', ...given);
    const { run, law }: ResultBundle = JSON.parse(stdout);
    expect(run).toMatchObject({ paths: 50, seed: 'other', horizonDays: 90 });
    expect(law.poolShare).toBe(0.1);
  });

  it('writes the rebate model’s table day by day with --every-day', async () => {
    const folder = join(newFolder(), 'new');
    const file = scenarioFile('market: {turnover: {initial: 1000}}\nscheme: {fee: 15%, payout: {kind: pool}}\n', 500);
    await rebatescope('run', file, '--every-day', '--quiet', '-o', folder);
    const lines = readFileSync(join(folder, 'every-day.csv'), 'utf8').trim().split(/\r?\n/);
    expect(lines).toHaveLength(501);
    const columns = lines[0].split(',');
    const row = (day: number) =>
      Object.fromEntries(lines[day + 1].split(',').map((cell, i) => [columns[i], Number(cell)]));
    // Day 0: 150 go to the pool and wait; day 1: 300 are shared over the claim of day 0 alone.
    expect(row(0)).toMatchObject({ day: 0, turnover: 1000, fees: 150, payouts: 0, open_claims: 1000, pool: 150 });
    expect(row(1)).toMatchObject({ day: 1, payouts: 300, payout_per_unit: 0.3, open_claims: 1700, pool: 0 });
  });

  it('exits with 3 under --expect when a measure is missed, and says which', async () => {
    const file = scenarioFile(`${POOL}expect: [{measure: sustainability.recovery.mean, between: [0.5, 1]}]\n`);
    const missed = await rebatescope('run', file, '--expect');
    expect(missed.code).toBe(3);
    expect(missed.stdout).toMatch(/sustainability\.recovery\.mean/);
    expect((await rebatescope('run', file)).code).toBe(0);
    const met = scenarioFile(`${POOL}expect: [{measure: sustainability.recovery.mean, between: [0.1, 0.2]}]\n`);
    expect((await rebatescope('run', met, '--expect')).code).toBe(0);
  });

  it('refuses a folder that cannot be written, before it simulates', async () => {
    const parent = newFolder();
    writeFileSync(join(parent, 'taken'), 'a file');
    const { code, stderr, stdout } = await rebatescope('run', scenarioFile(POOL), '-o', join(parent, 'taken'));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/taken/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('leaves nothing half-written behind', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', 'result.json'), 'old');
    await rebatescope('run', scenarioFile(POOL), '--quiet', '-o', join(folder, 'out'));
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'cohorts-by-age.csv',
      'cohorts.csv',
      'result.json',
      'series.csv',
      'summary.csv',
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'out', 'result.json'), 'utf8')).run.paths).toBe(200);
  });
});

describe('run as a program', () => {
  const program = new URL('../../dist/sim/cli/main.js', import.meta.url).pathname;

  it('keeps what is finished on Ctrl-C, with exit code 130', async () => {
    const file = scenarioFile(POOL, 3650);
    const child = spawn(process.execPath, [program, 'run', file, '--json', '--paths', '20000000', '--workers', '2']);
    let stdout = '';
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    const { run }: ResultBundle = JSON.parse(stdout);
    expect(run.cancelled).toBe(true);
    expect(run.paths).toBeGreaterThan(0);
    expect(run.paths).toBeLessThan(20_000_000);
    expect(run.pathsAsked).toBe(20_000_000);
  }, 30_000);

  it('shows no progress and no colour when it prints to no terminal', async () => {
    const child = spawn(process.execPath, [program, 'run', scenarioFile(POOL)]);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        text += part;
      });
    }
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/paths\/s/);
  }, 30_000);
});
