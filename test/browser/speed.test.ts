import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { viewNames } from '../../web/state.ts';
import { type Served, serve, untilDrawn, visit } from './browser.ts';
import { longestTask } from './longest-task.ts';
import { tenYears } from './scenarios.ts';

let served: Served;

beforeAll(async () => {
  served = await serve({ 'ten-years.yaml': tenYears });
});

/** Printed, not asserted but against gross loss: the machine's other work shows in it. */
test('10 000 runs of 10 years', async () => {
  const { page, close } = await visit(served.address);
  await untilDrawn(page);
  const lines: string[] = [];
  for (let i = 0; i < 2; i++) {
    await page.evaluate(() => performance.clearMarks());
    await page.locator('#run').click();
    await page.waitForFunction(() => performance.getEntriesByName('result').length > 0);
    await untilDrawn(page);
    const [first, result, all] = await page.evaluate(() => {
      const at = (name: string, i: number) => performance.getEntriesByName(name).at(i)!.startTime;
      return ['picture', 'result', 'pictures'].map((name, i) => at(name, i === 0 ? 0 : -1) - at('run', 0));
    });
    lines.push(`first picture ${first.toFixed(0)} ms, result ${result.toFixed(0)} ms, all drawn ${all.toFixed(0)} ms`);
    expect(all).toBeLessThan(20_000);
  }
  console.log(`10 000 runs of 10 years in the browser:\n  ${lines.join('\n  ')}`);
  await close();
});

/** Milliseconds of a task that a user does not notice. */
const UNNOTICED = 50;

/** What users do once the page stands, each until it is done. */
const deeds: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async tabs(page) {
    for (const view of [...viewNames.slice(1), viewNames[0]]) {
      await page.locator(`#tab-${view}`).click();
      await page.locator(`[aria-labelledby=tab-${view}] :is(.card svg, section, .waiting)`).first().waitFor();
    }
    await page.locator('#card-turnover svg').waitFor();
  },
  async gallery(page) {
    await page.locator('#show-all:enabled').click();
    await page.locator('#all-scenarios svg[aria-label]').last().waitFor();
    await page.keyboard.press('Escape');
  },
  async language(page) {
    await page.locator('header [lang=zh]').click();
    const isChinese = () => /[一-鿿]/.test(document.querySelector('#card-turnover h3')?.textContent ?? '');
    await page.waitForFunction(isChinese);
  },
  async editor(page) {
    await page.locator('#show-text').click();
    await page.locator('#source').waitFor();
  },
};

test('no task keeps the page from answering', async () => {
  const { page, close } = await visit('about:blank');
  const times: Record<string, number> = {
    opening: await longestTask(page, async () => {
      await page.goto(`${served.address}#paths=200`);
      await untilDrawn(page);
    }),
  };
  for (const [name, act] of Object.entries(deeds)) times[name] = await longestTask(page, () => act(page));
  await close();
  const told = Object.entries(times).map(([name, time]) => `${name} ${time.toFixed(0)}`);
  console.log(`Longest tasks of the page, ms of processor time: ${told.join(', ')}`);
  for (const [deed, time] of Object.entries(times)) expect(time, deed).toBeLessThanOrEqual(UNNOTICED);
});

/** A script with all that it imports or starts as a worker before anybody asks for more. */
function withImports(path: string, folder: string, seen: Set<string>): void {
  if (seen.has(path)) return;
  seen.add(path);
  const text = readFileSync(folder + path, 'utf8');
  const imports = text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g);
  const workers = text.matchAll(/\b((?:session|browser)-worker-[\w-]+\.js)/g);
  for (const [, name] of [...imports, ...workers]) withImports(`assets/${name}`, folder, seen);
}

test('the first load is under 200 kB', () => {
  const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url));
  const page = readFileSync(`${folder}index.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name);
  const files = new Set(['index.html', ...named.filter((name) => !name.endsWith('.js'))]);
  for (const name of named.filter((one) => one.endsWith('.js'))) withImports(name, folder, files);
  const sizes = [...files].map((name) => [name, gzipSync(readFileSync(folder + name)).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(
    `First load: ${(total / 1000).toFixed(0)} kB (gzip)\n${sizes.map(([name, size]) => `  ${(size / 1000).toFixed(1).padStart(6)} kB ${name}`).join('\n')}`,
  );
  expect([...files].filter((name) => /session-worker/.test(name))).toHaveLength(1);
  expect(total).toBeLessThan(200_000);
});
