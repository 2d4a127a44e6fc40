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
async function linkOf(address: string, change?: (page: Awaited<ReturnType<typeof visit>>['page']) => Promise<void>) {
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

async function digestAt(address: string): Promise<string> {
  const { page, faults, close } = await visit(address);
  await untilDrawn(page, 1);
  const { digest } = ((await savedResult(page)) as unknown as ResultBundle).run;
  expect(faults).toEqual([]);
  await close();
  return digest;
}

test('an edited scenario opens elsewhere by its address, with the same digits', async () => {
  const { hash, digest } = await linkOf(sender.address, async (page) => {
    await page.locator('#field-scheme-fee').fill('18%');
    await page.locator('#field-scheme-fee').press('Enter');
    await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('#undo')?.disabled === false);
    await page.locator('.status').waitFor({ state: 'detached' });
    await untilDrawn(page);
  });
  expect(digest).toBe(
    (JSON.parse(await runCommand(hostile.replace('16%', '18%'), 'run', '--json')) as ResultBundle).run.digest,
  );
  expect(await digestAt(receiver.address + hash)).toBe(digest);
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
  await page.locator('#problems p', { hasText: words }).waitFor();
  expect(faults).toEqual([]);
  await close();
});
