import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { ResultBundle } from '../../sim/types.ts';
import { runCommand, type Served, savedResult, serve, untilDrawn, visit } from './browser.ts';
import { hostile, series, withSeries } from './scenarios.ts';

let sender: Served;
let receiver: Served;

beforeAll(async () => {
  sender = await serve({ 'own.yaml': hostile });
  receiver = await serve({ 'series.yaml': withSeries, 'turnover.csv': series });
});

/** The link that the page puts on the clipboard, with nothing of its server. */
async function linkOf(address: string, change?: (page: Page) => Promise<void>) {
  const { page, faults, close } = await visit(address, { permissions: ['clipboard-read', 'clipboard-write'] });
  await untilDrawn(page, 1);
  await change?.(page);
  await page.locator('#share').click();
  await page.locator('#share', { hasText: 'Link copied' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const digest = ((await savedResult(page)) as unknown as ResultBundle).run.digest;
  expect(faults).toEqual([]);
  await close();
  return { hash: new URL(link).hash, digest };
}

async function digestAt(address: string, look?: (page: Page) => Promise<void>): Promise<string> {
  const { page, faults, close } = await visit(address);
  await page.locator('#save').waitFor();
  const { digest } = ((await savedResult(page)) as unknown as ResultBundle).run;
  await look?.(page);
  expect(faults).toEqual([]);
  await close();
  return digest;
}

const asked: readonly [field: string, value: string][] = [
  ['#purchase-amount', '2500'],
  ['#purchase-day', '41'],
  ['#frontier-0-from', '0.1%'],
  ['#frontier-paths', '17'],
];
const beside = ['A year of cashback.yaml', 'Cashback from the margin'];

test('an edited scenario and what is asked beside it open elsewhere by its address, with the same digits', async () => {
  let figures: string | null = null;
  const { hash, digest } = await linkOf(sender.address, async (page) => {
    await page.locator('#field-scheme-fee').fill('18%');
    await page.locator('#field-scheme-fee').press('Enter');
    await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('#undo')?.disabled === false);
    await page.locator('.status').waitFor({ state: 'detached' });
    await untilDrawn(page);
    for (const [field, value] of asked) await page.locator(field).fill(value);
    await page.locator('#frontier-1').selectOption('');
    await page.locator('#tab-compare').click();
    const file = { name: beside[0], mimeType: 'text/yaml', buffer: Buffer.from(hostile.replace('500', '50')) };
    await page.locator('#compare-file').setInputFiles(file);
    await page.locator('#compare-add').selectOption('ordinary/cashback.yaml');
    await page.locator('#compare-run').click();
    await page.locator('.levels').waitFor();
    figures = await page.locator('.figures').textContent();
  });
  expect(digest).toBe(
    (JSON.parse(await runCommand(hostile.replace('16%', '18%'), 'run', '--json')) as ResultBundle).run.digest,
  );
  const there = await digestAt(receiver.address + hash, async (page) => {
    await page.locator('.levels').waitFor();
    expect(await page.locator('.figures').textContent()).toBe(figures);
    for (const [i, name] of beside.entries()) {
      expect(await page.locator('.chosen li').nth(i).textContent()).toContain(name);
    }
    await page.locator('#tab-sustainability').click();
    await page.locator('#frontier-run').waitFor();
    for (const [field, value] of asked) expect(await page.locator(field).inputValue()).toBe(value);
    expect(await page.locator('#frontier-1').inputValue()).toBe('');
    // What cannot be read of it harms nothing: the scenario stands.
    await page.goto(`${receiver.address}#choices=1.AAAA`);
    await page.locator('main > .problem', { hasText: 'cannot be read' }).waitFor();
    await page.locator('#save').waitFor();
  });
  expect(there).toBe(digest);
});

test('a scenario takes its series file along', async () => {
  const { hash, digest } = await linkOf(receiver.address);
  expect(await digestAt(sender.address + hash)).toBe(digest);
});

test.each([
  ['#own=1.AAAA', 'damaged'],
  ['#own=9.AAAA', 'another version'],
  ['#own=%3Cimg%20src=x%20onerror=alert(1)%3E', 'another version'],
  [`#own=1.${'A'.repeat(250_000)}`, 'too long'],
])('a hostile link %.40s is refused in words', async (hash, words) => {
  const { page, faults, close } = await visit(sender.address + hash);
  await page.locator('main > .problem', { hasText: words }).waitFor();
  expect(faults).toEqual([]);
  await close();
});
