import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, serve } from './browser.ts';
import { broken, hostile } from './scenarios.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  writeFileSync(join(folder, 'broken.yaml'), broken);
});

afterAll(() => rmSync(folder, { recursive: true }));

const dashboard = (...args: string[]) =>
  spawnSync(process.execPath, [command, 'dashboard', ...args], { cwd: folder, encoding: 'utf8', timeout: 20_000 });

describe('dashboard', () => {
  test('ends well on Ctrl-C, even with a connection open', async () => {
    const served = await serve({ 'a.yaml': hostile });
    await fetch(served.address, { headers: { connection: 'keep-alive' } });
    expect(await served.stop()).toBe(0);
  });

  test('says that a port is taken', async () => {
    const served = await serve();
    const { port } = new URL(served.address);
    const { status, stderr } = dashboard('--port', port);
    await served.stop();
    expect(stderr).toBe(`Port ${port} is in use. Choose another with --port, or leave --port out for a free one.\n`);
    expect(status).toBe(2);
  });

  test.each([
    [['broken.yaml'], /broken\.yaml:4:1: .*horizn[\s\S]*broken\.yaml:8:\d+: [\s\S]*broken\.yaml:11:\d+: /],
    [['nowhere.yaml'], /nowhere\.yaml cannot be read: there is no such file/],
    [['--port', '70000'], /whole number from 0 to 65535/],
    [['--port', 'http'], /whole number from 0 to 65535/],
    [['--prot', '1'], /--port/],
  ])('%j is refused with the reason, and without a stack trace', (args, reason) => {
    const { status, stderr, stdout } = dashboard(...args);
    expect(stderr).toMatch(reason);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
