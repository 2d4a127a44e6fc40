import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ResultBundle } from '../../sim/types.ts';
import { runCommand, savedResult, untilDrawn, visit, writeScenario } from './browser.ts';
import { hostile } from './scenarios.ts';

let folder: string;
let address: string;

beforeAll(async () => {
  // With nothing beside it.
  folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  const file = join(folder, 'rebatescope.html');
  copyFileSync(fileURLToPath(new URL('../../dist/single/rebatescope.html', import.meta.url)), file);
  address = pathToFileURL(file).href;
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the single file opens from disk, and runs to the digits of the command line', async () => {
  const { page, faults, close } = await visit(address);
  await page.locator('#file').setInputFiles({ name: 'own.yaml', mimeType: '', buffer: Buffer.from(hostile) });
  await untilDrawn(page);
  const { run } = (await savedResult(page)) as unknown as ResultBundle;
  expect(run.digest).toBe((JSON.parse(await runCommand(hostile, 'run', '--json')) as ResultBundle).run.digest);
  expect(run.workers).toBeGreaterThan(0);
  for (const name of ['Fraud', 'Pyramid', 'Rules']) {
    await page.getByRole('tab', { name }).click();
    await page.locator('#panel').locator('.card, .rules, .waiting').first().waitFor();
  }
  // The parts that are loaded later elsewhere are in it as well: controls, editor, gallery.
  await page.locator('#field-scheme-fee').fill('20%');
  await page.locator('#field-scheme-fee').press('Enter');
  await page.locator('#undo:enabled').waitFor();
  await writeScenario(page, hostile.replace('16%', '21%'));
  await page.locator('#show-controls').click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-scheme-fee')?.value === '21%');
  await page.locator('#show-all').click();
  await page.locator('#all-scenarios svg[aria-label]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#gallery').selectOption('staged/growth-series.yaml');
  await page.waitForFunction(() => location.hash.includes('growth-series'));
  await page.getByRole('tab', { name: 'Sustainability' }).click();
  await untilDrawn(page);
  expect(await page.locator('#problems li').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('the single file lets nothing in that is not in it', async () => {
  const { page, close } = await visit(address);
  await page.locator('.welcome').waitFor();
  const refused = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.head.append(script);
    const fetched = await fetch('data:text/plain,x').then(
      () => true,
      () => false,
    );
    return { ran: 'ran' in globalThis, fetched };
  });
  expect(refused).toEqual({ ran: false, fetched: false });
  await close();
});
