import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DashboardServer, serveDashboard } from '../../sim/cli/dashboard-server.ts';
import { UserError } from '../../sim/scenario/diagnostics.ts';

let folder: string;
let server: DashboardServer;
let port: number;
const offered = { name: 'a.yaml', source: 'name: "</script><script>alert(1)</script>"', files: { 'a.csv': '1\n2\n' } };

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  folder = join(parent, 'web');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export {};');
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  server = await serveDashboard(folder, 0, offered);
  port = Number(new URL(server.address).port);
});

afterAll(async () => {
  await server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

/** Sends the bytes as they are: fetch would tidy a path and set the host itself. */
const send = (request: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(request));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });

const get = (path: string, host = `127.0.0.1:${port}`, method = 'GET') =>
  send(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

describe('the dashboard server', () => {
  test('serves the page, its assets and the scenario, with strict headers', async () => {
    const page = await fetch(server.address);
    expect(await page.text()).toBe('<!doctype html>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect((await fetch(`${server.address}assets/main-1a2b.js`)).headers.get('cache-control')).toContain('immutable');
    expect(await (await fetch(`${server.address}scenario.json`)).json()).toEqual(offered);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..\\..\\secret.txt',
    '//secret.txt',
    '/link.txt',
    '/__proto__',
    '/constructor',
    '/assets/',
    'file:///secret.txt',
    '/%00',
  ])('finds nothing under %s', async (path) => {
    const answer = await get(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('secret\r\n');
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1:1', 'localhost.evil.example', '[::1]', '0.0.0.0'])(
    'refuses the host %s',
    async (host) => expect(await get('/', host)).toMatch(/^HTTP\/1\.1 403 /),
  );

  test('answers to localhost by name', async () => {
    expect(await get('/', `localhost:${port}`)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect(await get('/', undefined, method)).toMatch(/^HTTP\/1\.1 405 /);
  });

  test('answers HEAD without a body', async () => {
    const answer = await get('/', undefined, 'HEAD');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('Content-Length: 15');
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
  });

  test('listens on this machine alone', async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address } of others.filter(({ internal, family }) => !internal && family === 'IPv4')) {
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
    }
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('says what to do when the port is taken or the page is not built', async () => {
    await expect(serveDashboard(folder, port, null)).rejects.toThrow(UserError);
    await expect(serveDashboard(folder, port, null)).rejects.toThrow(/Port \d+ is in use\. Choose another/);
    await expect(serveDashboard(join(folder, 'nowhere'), 0, null)).rejects.toThrow(/npm run build/);
  });
});
