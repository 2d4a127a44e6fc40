import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ResultBundle, Sweep } from '../../sim/index.ts';
import { newFolder, scenarioFile } from './files.ts';
import { rebatescope } from './in-process.ts';

const NOISY = `
paths: 60
market: {turnover: {initial: 1000, growth: {kind: exponential, rate: 0.4%}, noise: {sd: 0.05}}}
scheme: {fee: 12%, payout: {kind: fixed, days: 50}}
operator: {capital: 10_000}
`;
const CERTAIN = `
market: {turnover: {initial: 1000, growth: {kind: exponential, rate: 0}}}
scheme: {fee: 10%, payout: {kind: fixed, days: 500}}
`;
const GROWTH = 'market.turnover.growth.rate';

async function printed(...given: string[]): Promise<string> {
  const { code, stdout, stderr } = await rebatescope('sweep', ...given);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

describe('sweep', () => {
  it('gives with --json exactly what run gives with the same settings', async () => {
    const file = scenarioFile(NOISY);
    const given = ['--seed', 'x', '--paths', '40', '--horizon', '90', '--set', 'scheme.poolShare=0.9'];
    const sweep = JSON.parse(await printed(file, '--vary', `${GROWTH}=0:2%:3`, '--json', ...given)) as Sweep;
    expect(Object.keys(sweep)).toEqual(['schema', 'scenario', 'run', 'axes', 'measures', 'cells', 'refused']);
    expect(sweep.schema).toBe('rebatescope-sweep/1');
    expect(sweep.run).toMatchObject({ seed: 'x', paths: 40, horizonDays: 90, cellsAsked: 3, cancelled: false });
    for (const { values, figures, digest } of sweep.cells) {
      const { stdout } = await rebatescope('run', file, ...given, '--set', `${GROWTH}=${values[0]}`, '--json');
      const result = JSON.parse(stdout) as ResultBundle;
      expect(digest).toBe(result.run.digest);
      expect(figures).toEqual({
        'sustainability.failure.probability': result.sustainability.failure.probability,
        'sustainability.recovery.mean': result.sustainability.recovery.mean,
        'verdict.level': result.verdict.level,
        'law.requiredDailyGrowthExact': result.law.requiredDailyGrowthExact,
      });
    }
  });

  it('says first where it turns, with every digit that tells values apart', async () => {
    const text = await printed(scenarioFile(CERTAIN, 800), '--vary', `${GROWTH}=1.979%:1.982%:4`);
    const flat = text.replaceAll(/\s+/g, ' ');
    expect(flat).toMatch(
      /^With Turnover › Growth › Rate up to 1\.98 % a day it fails, from 1\.981 % a day on it lasts\. test /,
    );
    expect(text).toMatch(/^ *1\.979 +always/m);
    expect(text).toMatch(/^ *1\.981 +never/m);
    expect(flat).toMatch(/4 cells, without a random part/);
  });

  it('keeps a grid within the width of a terminal and twenty lines', async () => {
    const vary = ['--vary', `${GROWTH}=0:4%:14`, '--vary', 'operator.capital=0:200万:19'];
    const text = await printed(scenarioFile(CERTAIN, 40), ...vary);
    const lines = text.trimEnd().split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(text).toMatch(
      /↓ Turnover › Growth › Rate \(% a day\) · market\.turnover\.growth\.rate\n→ Operator › Capital \(CNY\) · operator\.capital\n/,
    );
    expect(text).toMatch(/of 266; -o and --json have all/);
    expect(text).not.toMatch(/undefined|NaN|(?<![\d.,])0 %(?! a day)/);
  });

  it('never says 0 %, and gives intervals', async () => {
    const text = await printed(scenarioFile(NOISY), '--vary', 'operator.capital=0:50_000:3');
    expect(text).toMatch(/[<>] \d/);
    expect(text).toMatch(/\d \[\d/);
    expect(text).not.toMatch(/(?<![\d.,])0 %|undefined|NaN/);
  });

  it('speaks Chinese', async () => {
    for (const vary of [
      ['--vary', 'operator.capital=0:5万:2'],
      ['--vary', 'operator.capital=0:5万:2', '--vary', 'scheme.fee=8%:12%:2'],
    ]) {
      const text = await printed(scenarioFile(NOISY), ...vary, '--lang', 'zh');
      expect(text).toMatch(/模拟/);
      expect(text).not.toMatch(/ with | runs|undefined|NaN|fails/i);
    }
  });

  it('tells the figures that are asked for', async () => {
    const given = ['--measure', 'operator.take', '--measure', 'sustainability.failure.day.p50'];
    const file = scenarioFile(NOISY);
    const sweep = JSON.parse(await printed(file, '--vary', 'scheme.fee=8%:12%:2', ...given, '--json')) as Sweep;
    expect(sweep.measures).toEqual(['operator.take', 'sustainability.failure.day.p50']);
    expect(Object.keys(sweep.cells[0].figures)).toEqual(sweep.measures);
    expect(await printed(file, '--vary', 'scheme.fee=8%:12%:2', ...given)).toMatch(/operator\.take.*CNY/s);
  });

  it('writes the sweep, its cells and a report into a folder', async () => {
    const out = join(newFolder(), 'new');
    const file = scenarioFile(NOISY);
    const stdout = await printed(
      ...[file, '--vary', 'scheme.fee=8%:12%:3', '--vary', 'operator.capital=0:5万:2', '-o', out, '--quiet'],
    );
    expect(stdout).toBe('');
    expect(readdirSync(out).sort()).toEqual(['sweep.csv', 'sweep.html', 'sweep.json']);
    const { cells } = JSON.parse(readFileSync(join(out, 'sweep.json'), 'utf8')) as Sweep;
    const [head, ...rows] = readFileSync(join(out, 'sweep.csv'), 'utf8').trimEnd().split('\n');
    expect(head).toBe(
      'scheme.fee,operator.capital,sustainability.failure.probability,sustainability.failure.probability_low,sustainability.failure.probability_high,' +
        'sustainability.recovery.mean,sustainability.recovery.mean_low,sustainability.recovery.mean_high,verdict.level,law.requiredDailyGrowthExact,digest',
    );
    expect(rows).toHaveLength(6);
    const chance = cells[3].figures['sustainability.failure.probability'] as { value: number; low: number };
    expect(rows[3].split(',').slice(0, 4)).toEqual(['0.1', '50000', String(chance.value), String(chance.low)]);
    expect(rows[3].split(',').at(-1)).toBe(cells[3].digest);
    const html = readFileSync(join(out, 'sweep.html'), 'utf8');
    expect(html).toContain('rebatescope sweep ');
    expect(html).toContain(`--vary scheme.fee=8%:12%:3 --vary '${'operator.capital=0:5万:2'}'`);
  });

  it('refuses what cannot be varied, all at once, and simulates nothing', async () => {
    const { code, stdout, stderr } = await rebatescope(
      ...['sweep', scenarioFile(NOISY), '--vary', 'scheme.fe=5%:9%:3', '--vary', 'operator.capital=-5:9:1'],
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr).toMatch(/^--vary:2:23: the number of values does not fit; found 1/m);
    const outside = await rebatescope(
      ...['sweep', scenarioFile(NOISY), '--vary', 'scheme.fe=5%:9%:3', '--vary', 'operator.capital=-5:9:2'],
    );
    expect(outside.code).toBe(2);
    expect(outside.stderr).toMatch(/^--vary:1:1: unknown key scheme\.fe; .*Did you mean `fee`\?$/m);
    expect(outside.stderr).toMatch(/^--vary:2:18: operator\.capital does not fit; found -5; allowed: a number from 0/m);
    expect(outside.stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('keeps the cells that are finished on Ctrl-C, with exit code 130', async () => {
    const program = new URL('../../dist/sim/cli/main.js', import.meta.url).pathname;
    const vary = ['--vary', 'scheme.fee=5%:30%:80', '--vary', 'operator.capital=0:50_000:80'];
    const given = ['--paths', '2000', '--workers', '2', '--json'];
    const child = spawn(process.execPath, [program, 'sweep', scenarioFile(NOISY, 365), ...vary, ...given]);
    let stdout = '';
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    await new Promise((resolve) => setTimeout(resolve, 8000));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    const { run, cells }: Sweep = JSON.parse(stdout);
    expect(run).toMatchObject({ cancelled: true, cellsAsked: 6400 });
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.length).toBeLessThan(6400);
    // Coarse to fine: the first four are the corners.
    if (cells.length >= 4) {
      const places = cells.map(({ at }) => at.join());
      for (const corner of ['0,0', '0,79', '79,0', '79,79']) expect(places).toContain(corner);
    }
  }, 60_000);
});
