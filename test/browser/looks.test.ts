import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasCharts } from '../../reports/charts/charts.ts';
import { viewNames } from '../../web/state.ts';
import { dress, type Served, serve, shoot, untilDrawn, visit, writeScenario } from './browser.ts';
import { faked, tenYears, town } from './scenarios.ts';
import { violations } from './violations.ts';

let served: Served;
const inViews: Served[] = [];

beforeAll(async () => {
  for (const text of [town, faked]) inViews.push(await serve({ 'own.yaml': text }));
  served = await serve({ 'ten-years.yaml': tenYears.replace('10_000', '1000') });
});

/** Both languages in both colours, in an order that changes the language least: only then are charts drawn anew. */
const looks = [
  ['light', 'en'],
  ['dark', 'en'],
  ['dark', 'zh'],
  ['light', 'zh'],
] as const;

/** One visit for all that is asked of a scenario: to open a page takes longer than to look at it. */
async function inAllLooks(page: Page, name: string, more: () => Promise<void> = async () => {}): Promise<void> {
  for (const [theme, lang] of looks) {
    await dress(page, theme, lang);
    await shoot(page, `${name}-${theme}-${lang}`);
    expect({ name, theme, lang, found: await violations(page) }).toEqual({ name, theme, lang, found: [] });
    await more();
  }
}

describe.each([
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
])('on a $name screen', ({ name, ...screen }) => {
  test('each view is accessible in both colours and languages', async () => {
    for (const [i, { address }] of inViews.entries()) {
      const [first, ...others] = viewNames.filter((view) => (view === 'fraud') === (i === 1));
      const { page, faults, close } = await visit(`${address}#view=${first}`, { ...screen, bypassCSP: true });
      const fits = async () => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      };
      await untilDrawn(page, 1);
      await inAllLooks(page, `${first}-${name}`, fits);
      for (const view of others) {
        await page.evaluate(() => performance.clearMarks('pictures'));
        await page.locator(`#tab-${view}`).click();
        const panel = page.locator(`#panel[aria-labelledby="tab-${view}"]`);
        await panel.locator('.card svg, .rules, section').first().waitFor();
        if (hasCharts(view)) await untilDrawn(page, 1);
        await inAllLooks(page, `${view}-${name}`, fits);
      }
      expect(faults).toEqual([]);
      await close();
    }
  });

  test('a scenario and its mistakes are accessible in both colours and languages', async () => {
    const { page, close } = await visit(served.address, { ...screen, bypassCSP: true });
    await untilDrawn(page);
    await inAllLooks(page, name, async () => {
      // Paper is white, whatever the theme, and has what is said and drawn but nothing to press.
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.verdict, .card svg').locator('visible=true').count()).toBeGreaterThan(6);
      expect(await page.locator('button, input, select').locator('visible=true').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    });
    await page.locator('.card footer button:last-child').first().click();
    if (name === 'phone') await page.locator('header .drawer').click();
    await writeScenario(page, 'rebatescope: 2\nnam: x\n');
    await page.locator('#problems li').first().waitFor();
    await inAllLooks(page, `${name}-problems`, async () => {
      const lang = await page.evaluate(() => document.documentElement.lang);
      await page.locator('#problems li', { hasText: lang === 'en' ? 'unknown key nam' : '未知的键：nam' }).waitFor();
    });
    await close();
  });
});

test('the welcome is accessible', async () => {
  const empty = await serve();
  const { page, close } = await visit(empty.address, { bypassCSP: true });
  await page.locator('.welcome').waitFor();
  await shoot(page, 'welcome');
  expect(await violations(page)).toEqual([]);
  await close();
  await empty.stop();
});
