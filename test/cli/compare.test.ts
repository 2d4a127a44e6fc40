import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Comparison, comparedMeasures } from '../../sim/index.ts';
import { newFolder, scenarioFile } from './files.ts';
import { rebatescope } from './in-process.ts';

const atOnce = (share: string, more = '') => `
market: {turnover: {initial: 1000, noise: {sd: 0.05}}, merchants: {initial: 5, margin: {mean: 30%}, extra: 50%}}
scheme: {fee: 10%, poolShare: 0, payout: {kind: instant, share: ${share}}}
paths: 300
${more}`;
const CLOSED = 'failure: {closed: {hazard: 0.01}}';

async function compared(...given: string[]): Promise<Comparison> {
  const { code, stdout, stderr } = await rebatescope('compare', ...given, '--json');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('compare', () => {
  it('gives exactly the results and their differences with --json', async () => {
    const comparison = await compared(
      scenarioFile(atOnce('5%')),
      scenarioFile(atOnce('6%')),
      scenarioFile(atOnce('7%')),
    );
    expect(Object.keys(comparison)).toEqual(['schema', 'scenarios', 'differences']);
    expect(comparison.schema).toBe('rebatescope-comparison/1');
    expect(comparison.scenarios.map(({ schema }) => schema)).toEqual(Array(3).fill('rebatescope-result/1'));
    expect(comparison.differences).toHaveLength(3 * comparedMeasures.length);
    for (const one of comparison.differences) {
      expect(Object.keys(one)).toEqual(['measure', 'from', 'to', 'difference', 'unpaired']);
      for (const estimate of [one.difference, one.unpaired]) {
        expect(Object.keys(estimate)).toEqual(['value', 'low', 'high', 'level']);
      }
    }
  });

  it('takes the options that all commands take, for every file', async () => {
    const files = [scenarioFile(atOnce('5%', 'seed: one')), scenarioFile(atOnce('6%', 'seed: two'), 90)];
    const given = ['--seed', 'x', '--paths', '40', '--horizon', '50', '--set', 'scheme.fee=12%', '--workers', '1'];
    const { scenarios } = await compared(...files, ...given);
    for (const { run, law } of scenarios) {
      expect([run.seed, run.paths, run.horizonDays]).toEqual(['x', 40, 50]);
      expect(law.withAllFees.poolShare).toBeCloseTo(0.12, 12);
    }
  });

  it('prints the verdict of each, and each figure with its difference, in plain sentences', async () => {
    const { code, stdout } = await rebatescope(
      'compare',
      scenarioFile(atOnce('5%', CLOSED)),
      scenarioFile(atOnce('6%')),
    );
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^A {2}[A-Z]+ +test$/);
    expect(lines[1]).toMatch(/^B {2}[A-Z]+ +test$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    const text = stdout.replaceAll(/\s+/g, ' ');
    // 1 − 0.99⁶⁰ = 45 % of A's runs are closed, none of B's can.
    expect(text).toMatch(
      /Failure A \d\d % \[\d\d–\d\d\] B below .* %, none seen in 300 runs: \d\d fewer of 100 runs fail \[/,
    );
    expect(text).toMatch(
      /Paid A CNY [\d,]+ \[.*\] B CNY 3,\d+ \[.*\]: CNY [\d,]+ \[.*\] more reach members than with A/,
    );
    expect(text).toMatch(
      /Owners A CNY .*: no sure change in what the owners end with \[CNY −[\d.,]+ to [\d.,]+\] against A/,
    );
    expect(text).toMatch(/Shops A CNY .*: merchants end with CNY /);
    expect(text).toMatch(/The same draws for all · 300 runs; brackets are 95 % intervals\./);
    expect(text).not.toMatch(/(?<![\d.,])0 %|undefined|NaN/);
  });

  it('speaks Chinese', async () => {
    const { stdout } = await rebatescope(
      ...['compare', scenarioFile(atOnce('5%', CLOSED)), scenarioFile(atOnce('6%')), '--lang', 'zh'],
    );
    expect(stdout).toMatch(/与A相比，每100次模拟少失败\d+次（/);
    expect(stdout).toMatch(/会员所得增加/);
    expect(stdout).not.toMatch(/ than | more |undefined|NaN|Failure/);
  });

  it('says that copies of a file are the same', async () => {
    const { stdout } = await rebatescope(
      'compare',
      scenarioFile(atOnce('5%', CLOSED)),
      scenarioFile(atOnce('5%', CLOSED)),
    );
    const staged = comparedMeasures.filter((measure) => !/^(ordinary|parties|pyramid)\./.test(measure));
    expect(stdout.match(/the same as with A/g)).toHaveLength(staged.length);
    expect(stdout).not.toMatch(/more|fewer|less/);
  });

  it('says what is not known of merchants', async () => {
    const plain = 'market: {turnover: {initial: 1000}}\nscheme: {fee: 10%, payout: {kind: pool}}\n';
    const { stdout } = await rebatescope('compare', scenarioFile(atOnce('5%')), scenarioFile(plain));
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/B not known without `margin` and `extra` of merchants Run/);
  });

  it('says without a random part what happens, not how often', async () => {
    const certain = (day: number) => `
market: {turnover: {initial: 1000}}
scheme: {fee: 10%, payout: {kind: pool}}
failure: {closed: {day: ${day}}}
`;
    const { stdout } = await rebatescope('compare', scenarioFile(certain(30)), scenarioFile(certain(300)));
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain('A always B never: it does not fail, which A does');
    expect(text).toMatch(/No random part: every run is the same/);
    expect(text).not.toContain('[');
  });

  it('writes the comparison and its differences into a folder', async () => {
    const out = join(newFolder(), 'new');
    const { stdout } = await rebatescope(
      ...['compare', scenarioFile(atOnce('5%')), scenarioFile(atOnce('6%')), '-o', out, '--quiet'],
    );
    expect(stdout).toBe('');
    expect(readdirSync(out).sort()).toEqual(['comparison.html', 'comparison.json', 'differences.csv']);
    const { differences } = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8')) as Comparison;
    const [head, ...rows] = readFileSync(join(out, 'differences.csv'), 'utf8').trimEnd().split('\n');
    expect(head).toBe('measure,from,to,from_name,to_name,value,low,high,unpaired_low,unpaired_high,level');
    expect(rows).toHaveLength(differences.length);
    expect(rows[0].split(',').slice(0, 6)).toEqual([
      ...['sustainability.failure.probability', '0', '1', 'test', 'test'],
      String(differences[0].difference.value),
    ]);
  });
});

describe('what cannot be compared', () => {
  async function refused(...given: string[]): Promise<string[]> {
    const { code, stdout, stderr } = await rebatescope('compare', ...given);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/\n\s+at /);
    return stderr.trimEnd().split('\n');
  }

  it('is one file alone, or none', async () => {
    expect(await refused(scenarioFile(atOnce('5%')))).toEqual([
      expect.stringMatching(/at least two scenarios; found 1\. Give another/),
    ]);
    expect((await refused())[0]).toMatch(/missing required argument/);
  });

  it('is a file given twice, however it is spelt', async () => {
    const file = scenarioFile(atOnce('5%'));
    const [twice, ...more] = await refused(file, file.replace('scenario.yaml', './scenario.yaml'));
    expect(twice).toMatch(/scenario\.yaml is given twice/);
    expect(more).toEqual([]);
  });

  it('are other horizons, with the place and what to do; one for all makes them good', async () => {
    const [short, long] = [scenarioFile(atOnce('5%'), 60), scenarioFile(atOnce('6%'), 90)];
    const problems = await refused(long, short);
    expect(problems).toEqual([expect.stringContaining(`${short}:3:1: the horizon is another`)]);
    expect(problems[0]).toContain(`found 60 days; allowed: 90 days, as in ${long}. \`--horizon 60\` gives`);
    const third = scenarioFile(atOnce('6%'), 40);
    for (const problem of await refused(long, short, third)) expect(problem).toContain('`--horizon 40` gives');
    expect((await rebatescope('compare', long, short, '--horizon', '60', '--quiet')).code).toBe(0);
  });

  it('is told with every problem of every file at once', async () => {
    const folder = newFolder();
    const bad = join(folder, 'bad.yaml');
    writeFileSync(bad, 'rebatescope: 1\nname: bad\nscheme: {fee: 2, payot: 3}\n');
    const missing = join(folder, 'missing.yaml');
    const [short, long] = [scenarioFile(atOnce('5%'), 60), scenarioFile(atOnce('6%'), 90)];
    const problems = (await refused(short, bad, missing, long, short)).join('\n');
    expect(problems).toMatch(/given twice/);
    expect(problems).toMatch(/bad\.yaml:3:\d+: .*fee/);
    expect(problems).toMatch(/bad\.yaml:3:\d+: .*payot/);
    expect(problems).toMatch(/missing\.yaml cannot be read: there is no such file/);
    expect(problems).toMatch(/:3:1: the horizon is another/);
  });

  it('are more paths than can be kept', async () => {
    const files = [scenarioFile(atOnce('5%')), scenarioFile(atOnce('6%'))];
    expect(await refused(...files, '--paths', '3_000_000')).toEqual([
      expect.stringMatching(/at most 5000000 in all; found 6000000\. Use `--paths 2500000`/),
    ]);
  });

  it('says once what a setting does wrong in every file', async () => {
    const files = [scenarioFile(atOnce('5%')), scenarioFile(atOnce('6%'))];
    expect(await refused(...files, '--set', 'scheme.fe=1')).toEqual([expect.stringMatching(/^--set:1:.*scheme\.fe/)]);
  });
});
