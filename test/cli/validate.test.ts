import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { good } from '../scenario/marked.ts';
import { rebatescope } from './in-process.ts';

let folder: string;
let fine: string;
let bad: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  fine = join(folder, 'fine.yaml');
  bad = join(folder, 'bad.yaml');
  writeFileSync(fine, good);
  writeFileSync(bad, good.replace('16%', '160%').replace('poolShare', 'poolshare'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('validate', () => {
  test('says of each good file what it means', async () => {
    const { code, stdout, stderr } = await rebatescope('validate', fine, fine);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const [first, second] = stdout.split(/(?<=\n)(?=\S)/);
    expect(first).toBe(second);
    const [line, ...meaning] = first.trimEnd().split('\n');
    expect(line).toBe(`${fine}: good: Good one (fixed, 730 days, 1000 paths)`);
    expect(meaning.filter((text) => !text.startsWith('  ') || text.length > 80)).toEqual([]);
    expect(meaning.map((text) => text.slice(2, 11).trim()).filter((name) => name !== '')).toEqual([
      'Fee',
      'Upkeep',
      'Promise',
      'Reaches',
      'Needs',
      'Assumed',
      'Ends',
      'Guards',
      'Careful',
    ]);
  });

  test('says it in Chinese', async () => {
    const { stdout } = await rebatescope('validate', fine, '--lang', 'zh');
    expect(stdout).toMatch(/: 有效：好的（fixed，730天，1000条路径）\n {2}服务费 {2}商家按每笔销售额的16 %/);
    expect(stdout).toMatch(/\n {2}注意 {4}/);
  });

  test('--quiet prints problems only', async () => {
    const { code, stdout, stderr } = await rebatescope('validate', fine, bad, '--quiet');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${bad}:15:8: scheme.fee`);
  });

  test('lists every problem of every file on stderr and exits with 2', async () => {
    const missing = join(folder, 'none.yaml');
    const { code, stdout, stderr } = await rebatescope('validate', bad, fine, missing, folder);
    expect(code).toBe(2);
    expect(stdout.match(/^\S.*/gm)).toEqual([`${fine}: good: Good one (fixed, 730 days, 1000 paths)`]);
    expect(stderr.split('\n')).toEqual([
      `${bad}:15:8: scheme.fee does not fit; found 160%; allowed: a number from 0 to 1 (share)`,
      expect.stringContaining(`${bad}:16:3: unknown key scheme.poolshare; allowed: `),
      `${missing}:1:1: cannot be read: there is no such file`,
      `${folder}:1:1: cannot be read: it is not a plain file`,
      '4 problems in 3 of 4 files',
      '',
    ]);
  });

  test('says every problem in Chinese', async () => {
    const missing = join(folder, 'none.yaml');
    const { code, stderr } = await rebatescope('validate', bad, missing, '--lang', 'zh');
    expect(code).toBe(2);
    expect(stderr.split('\n')).toEqual([
      `${bad}:15:8: scheme.fee不符合要求；实际为：160%；允许：0至1的数（比例）`,
      expect.stringMatching(
        /:16:3: 未知的键：scheme\.poolshare；允许：kind、fee、poolShare、.*。是否应为`poolShare`？$/,
      ),
      `${missing}:1:1: 无法读取：没有这个文件`,
      '2个文件中有2个共3处问题',
      '',
    ]);
  });

  test('--json says the same to a program', async () => {
    const { code, stdout, stderr } = await rebatescope('validate', fine, bad, '--json');
    expect(code).toBe(2);
    expect(stderr).toBe('');
    const { files } = JSON.parse(stdout);
    expect(files[0]).toMatchObject({ file: fine, ok: true, diagnostics: [] });
    const { fee, law, ends, traps, lines } = files[0].meaning;
    expect(fee).toEqual({ total: 0.16, toPool: 0.1, toOperator: 0.06 });
    expect(law).toMatchObject({ rule: 'fixed', assumedDailyGrowth: 0.004 });
    expect(ends).toEqual(['illiquid', 'halted', 'closed']);
    expect(traps.map(({ id }: { id: string }) => id)).toEqual(['closed-by-file', 'not-in-need']);
    expect(lines[0]).toEqual({
      id: 'fee',
      text: expect.stringContaining('Merchants pay the platform 16 % of each sale'),
      text_zh: expect.stringContaining('商家按每笔销售额的16 %'),
    });
    expect(files[1]).not.toHaveProperty('meaning');
    expect(files[1]).toMatchObject({ file: bad, ok: false });
    expect(files[1].diagnostics[0]).toEqual({
      file: bad,
      line: 15,
      column: 8,
      message: 'scheme.fee does not fit',
      got: '160%',
      allowed: 'a number from 0 to 1 (share)',
      path: 'scheme.fee',
    });
  });

  test('the name of a file cannot forge lines of the terminal', async () => {
    const forged = join(folder, 'a\n\u001b[2Jb.yaml');
    writeFileSync(forged, good);
    const { stdout } = await rebatescope('validate', forged);
    expect(stdout).toMatch(/a\\u000a\\u001b\[2Jb\.yaml: good: .*\n/);
    expect(stdout).not.toContain('\u001b[2J');
    const { stderr } = await rebatescope('validate', `${forged}\u001b`);
    expect(stderr).toMatch(/^\S*a\\u000a\\u001b\[2Jb\.yaml\\u001b:1:1: cannot be read: there is no such file\n/);
  });

  test('--set is applied to each file', async () => {
    const { code, stderr } = await rebatescope('validate', fine, '--set', 'scheme.fee=1', '--set', 'paths=0');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--set:1:7: paths does not fit; found 0/);
  });
});

describe('usage', () => {
  test.each([
    [['validat', 'x'], /^rebatescope: unknown command 'validat'\n\(Did you mean validate\?\)/],
    [['validate', '--jsn', 'x'], /^rebatescope: unknown option '--jsn'\n\(Did you mean --json\?\)/],
    [['validate'], /^rebatescope: missing required argument 'files'/],
    [['--bogus'], /^rebatescope: unknown option '--bogus'/],
    [['init', 'pool', 'queue'], /^rebatescope: too many arguments for 'init'/],
    [['validat', 'x', '--lang', 'zh'], /^rebatescope: 未知的命令“validat”\n（是否应为validate？）/],
    [['validate', '--jsn', 'x', '--lang=zh'], /^rebatescope: 未知的选项“--jsn”\n（是否应为--json？）/],
    [['validate', '--lang', 'zh'], /^rebatescope: 缺少参数“files”\n/],
    [['init', 'pool', 'queue', '--lang=zh'], /^rebatescope: 未知的选项“--lang=zh”/],
    [['run', 'x', 'y', '--lang=zh'], /^rebatescope: 参数过多：“run”需要1个，实际为2个\n/],
    [
      ['run', '--paths', '0', 'x', '--lang=zh'],
      /^rebatescope: 选项“--paths <number>”的值“0”无效。须为1至100000000的整数。/,
    ],
    [['run', '--seed', '', 'x', '--lang=zh'], /^rebatescope: 选项“--seed <text>”的值“”无效。须为1至200个字符。/],
    [
      ['run', '--precision', '2', 'x', '--lang=zh'],
      /^rebatescope: 选项“--precision <share>”的值“2”无效。须为0与1之间的数。/,
    ],
    [['member', 'x', '--lang=zh'], /^rebatescope: 缺少必需的选项“--amount <money>”/],
    [
      ['member', 'x', '--amount', '0', '--lang=zh'],
      /^rebatescope: 选项“--amount <money>”的值“0”无效。须为大于0的金额。/,
    ],
    [['run', 'x', '--lang=zh', '--out'], /^rebatescope: 选项“-o, --out <folder>”缺少值/],
    [[], /^Usage: rebatescope /],
  ])('%j ends with 2', async (given, message) => {
    const { code, stdout, stderr } = await rebatescope(...given);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('an error of our own ends with 1 and one line that says so', async () => {
    vi.spyOn(JSON, 'stringify').mockImplementationOnce(() => {
      throw new TypeError('broken');
    });
    const { code, stdout, stderr } = await rebatescope('validate', fine, '--json');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^rebatescope: internal error: broken\nPlease report it .*\n$/);
  });

  test('help and version end with 0', async () => {
    const help = await rebatescope('--help');
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/validate .*\n.*init /s);
    expect((await rebatescope('help', 'validate')).stdout).toMatch(/^Usage: rebatescope validate /);
    expect(await rebatescope('--version')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });
});
