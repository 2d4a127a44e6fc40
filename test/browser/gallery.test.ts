import { expect, test } from 'vitest';
import { serve, untilDrawn, visit } from './browser.ts';

test('the page opens every scenario of the gallery', async () => {
  const { address } = await serve();
  const { page, faults, close } = await visit(address);
  await page.locator('#gallery option:enabled').first().waitFor({ state: 'attached' });
  const paths = await page
    .locator('#gallery option:enabled')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(paths.length).toBeGreaterThan(0);
  await page.locator('#paths').fill('20');
  for (const path of paths) {
    await page.locator('#gallery').selectOption(path);
    await page.waitForFunction((wanted) => location.hash.includes(encodeURIComponent(wanted)), path);
    // Ordinary schemes owe nothing that could fail, and have fewer charts.
    await untilDrawn(page, path.startsWith('ordinary/') ? 1 : 6);
    expect(await page.locator('#problems').textContent()).toBe('  ');
  }
  expect(faults).toEqual([]);
  await close();
});
