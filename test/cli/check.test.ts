import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePacks } from '../../sim/findings/compliance/rule-packs.ts';
import type { RuleOutcome } from '../../sim/index.ts';
import { newFolder, scenarioFile } from './files.ts';
import { rebatescope } from './in-process.ts';

const TEAM_PAY = `
market: {turnover: {initial: 1000}}
scheme: {fee: 15%, payout: {kind: pool}, referral: {plan: unilevel, rates: [1%, 1%]}}
`;
const AT_ONCE = `
market: {turnover: {initial: 1000}}
scheme: {fee: 10%, payout: {kind: instant, share: 5%}}
`;

async function checked(file: string, ...given: string[]) {
  const { code, stdout, stderr } = await rebatescope('check', file, '--json', ...given);
  expect(stderr).toBe('');
  return { code, ...(JSON.parse(stdout) as { scenario: { name: string; sha256: string }; compliance: RuleOutcome[] }) };
}

describe('check', () => {
  it('exits with 3 on a breach, and with 0 without one', async () => {
    expect((await rebatescope('check', scenarioFile(TEAM_PAY))).code).toBe(3);
    expect((await rebatescope('check', scenarioFile(AT_ONCE))).code).toBe(0);
    // The same file is not breached under a pack that says nothing about it.
    expect((await rebatescope('check', scenarioFile(TEAM_PAY), '--rules', 'cn-prepaid')).code).toBe(0);
  });

  it('gives scenario and outcomes with --json', async () => {
    const { code, scenario, compliance } = await checked(scenarioFile(TEAM_PAY), '--rules', 'all');
    expect(code).toBe(3);
    expect(scenario).toMatchObject({ name: 'test', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(compliance).toHaveLength(rulePacks.flatMap(({ rules }) => rules).length);
    expect(compliance.find(({ rule }) => rule === 'art-7-3')).toMatchObject({
      pack: 'cn-pyramid',
      status: 'breach',
      probability: { value: 1, low: 1, high: 1 },
      evidence: expect.stringContaining('2 levels, 2 % of it in all'),
      remedy: expect.any(String),
    });
    for (const { status } of compliance) expect(['pass', 'breach', 'not-applicable', 'undecidable']).toContain(status);
  });

  it.each(rulePacks.map(({ pack }) => pack))('holds a file against %s alone', async (pack) => {
    const { compliance } = await checked(scenarioFile(TEAM_PAY), '--rules', pack);
    expect(new Set(compliance.map((outcome) => outcome.pack))).toEqual(new Set([pack]));
  });

  it('takes several packs, and settings in place of the file’s', async () => {
    const { compliance } = await checked(
      scenarioFile(TEAM_PAY),
      ...['--rules', 'us-ftc, eu-ucpd', '--set', 'facts.sold70=true'],
    );
    expect(new Set(compliance.map(({ pack }) => pack))).toEqual(new Set(['us-ftc', 'eu-ucpd']));
    expect(compliance.find(({ rule }) => rule === 'amway-70')?.status).toBe('pass');
  });

  it('says where an unknown pack stands, what is allowed and what was meant', async () => {
    const { code, stdout, stderr } = await rebatescope(
      'check',
      scenarioFile(AT_ONCE),
      '--rules',
      'us-ftc, cn-pyrmid,x',
    );
    expect([code, stdout]).toEqual([2, '']);
    const [first, second] = stderr.split('\n');
    expect(first).toMatch(/^--rules:1:9: there is no such rule pack; found cn-pyrmid; allowed: proposal-2012, .*all/);
    expect(first).toMatch(/Did you mean `cn-pyramid`\?$/);
    expect(second).toMatch(/^--rules:1:19: .* found x;/);
  });

  it('prints what was found first, evidence, remedy and the notice', async () => {
    const { stdout } = await rebatescope('check', scenarioFile(TEAM_PAY), '--rules', 'cn-pyramid,us-ftc');
    const [head, ...rest] = stdout.split('\n');
    expect(head).toMatch(/^test · \d+ of \d+ rules breached; \d+ pass, \d+ do not apply, \d+ cannot be decided/);
    const text = rest.join('\n').replaceAll(/\s+/g, ' ');
    expect(text).toContain('✗ breach art-7-3: Reward on the sales of one’s downline (team pay) (art. 7(3), 2005)');
    expect(text).toContain('Remedy: Pay no share of what recruits spend');
    expect(text).toContain('(Herbalife order, 2016, unverified)');
    expect(text).toContain('This is a screening aid, not legal advice');
    expect(text).toContain('must be read in their current form');
    expect(Math.max(...rest.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('speaks Chinese', async () => {
    const { stdout } = await rebatescope('check', scenarioFile(TEAM_PAY), '--lang', 'zh');
    expect(stdout).toContain('条规则中');
    expect(stdout).toContain('整改：');
    expect(stdout).toContain('不构成法律意见');
    expect(stdout).not.toMatch(/Remedy|breach |undefined/);
  });

  it('writes files for pipelines, beside what it prints', async () => {
    const folder = newFolder();
    const file = scenarioFile(TEAM_PAY);
    const [junit, sarif] = [join(folder, 'new', 'rules.xml'), join(folder, 'new', 'rules.sarif')];
    const { code } = await checked(file, '--junit', junit, '--sarif', sarif, '-o', join(folder, 'out'));
    expect(code).toBe(3);
    expect(readFileSync(junit, 'utf8')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /);
    const log = JSON.parse(readFileSync(sarif, 'utf8'));
    expect(log.version).toBe('2.1.0');
    const result = log.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'cn-pyramid/art-7-3');
    // The third line is the horizon, the fourth empty, the fifth the market, the sixth the scheme with its rates.
    const column = TEAM_PAY.split('\n')[2].indexOf('rates') + 1;
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 6, startColumn: column });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'compliance.json',
      'compliance.junit.xml',
      'compliance.sarif',
    ]);
  });

  it('is quiet when asked, and still tells by its exit code', async () => {
    const { code, stdout, stderr } = await rebatescope('check', scenarioFile(TEAM_PAY), '--quiet');
    expect([code, stdout, stderr]).toEqual([3, '', '']);
  });

  it('refuses a bad file as every command does', async () => {
    const { code, stderr } = await rebatescope('check', scenarioFile('scheme: {fee: 2}\n'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/scenario\.yaml:\d+:\d+: .*scheme\.fee/);
  });
});
