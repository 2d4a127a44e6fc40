import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ResultBundle } from '../../sim/types.ts';
import { runCommand, savedResult, untilDrawn, visit } from './browser.ts';

const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let server: Server;
let address: string;

/** A web server that knows nothing of the page: files by their names, below a folder of its own, and no headers but the type. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://host').pathname.replace('/tools/', '') || 'index.html';
    try {
      const body = readFileSync(folder + path);
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/tools/`;
});

afterAll(() => server?.close());

test('from any web server the page says its own policy, and once loaded works without the server', async () => {
  const { page, faults, close } = await visit(address);
  await page.locator('.welcome').waitFor();
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  const refused = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.head.append(script);
    return 'ran' in globalThis;
  });
  expect(refused).toBe(false);
  expect(faults.filter((fault) => !fault.includes('Content Security Policy'))).toEqual([]);
  const before = faults.length;

  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await page.reload();
  // Nothing of this has been loaded before: the gallery's pictures, a scenario, members one by one, every view.
  await page.locator('#show-all:enabled').click();
  await page.locator('#all-scenarios svg[aria-label]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#gallery').selectOption('pyramid/one-level.yaml');
  await untilDrawn(page);
  for (const name of ['Pyramid', 'Rules', 'Compare', 'Data']) {
    await page.getByRole('tab', { name }).click();
    await page.locator('#panel > *').first().waitFor();
  }
  const { run } = (await savedResult(page)) as unknown as ResultBundle;
  const source = readFileSync(`${folder}scenarios/pyramid/one-level.yaml`, 'utf8');
  expect(run.digest).toBe((JSON.parse(await runCommand(source, 'run', '--json')) as ResultBundle).run.digest);
  expect(faults.slice(before)).toEqual([]);
  await close();
});
