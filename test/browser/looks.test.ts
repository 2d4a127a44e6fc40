import { beforeAll, describe, expect, test } from 'vitest';
import { hasCharts } from '../../reports/charts/charts.ts';
import { viewNames } from '../../web/state.ts';
import { type Served, serve, shoot, untilDrawn, visit, writeScenario } from './browser.ts';
import { faked, tenYears, town } from './scenarios.ts';
import { violations } from './violations.ts';

let served: Served;
const inViews: Served[] = [];

beforeAll(async () => {
  for (const text of [town, faked]) inViews.push(await serve({ 'own.yaml': text }));
  served = await serve({ 'ten-years.yaml': tenYears.replace('10_000', '1000') });
});

const looks = [
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'zh'],
  ['dark', 'zh'],
] as const;

const widths = [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
];

describe.each(widths)('on a $name screen', ({ name, ...screen }) => {
  test.each(looks)('%s and in %s each view is accessible', async (theme, lang) => {
    for (const [i, { address }] of inViews.entries()) {
      const views = viewNames.filter((view) => (view === 'fraud') === (i === 1));
      const hash = `#theme=${theme}&lang=${lang}&view=${views[0]}`;
      const { page, faults, close } = await visit(address + hash, { ...screen, bypassCSP: true });
      await page.locator('#save').waitFor();
      for (const view of views) {
        await page.locator(`#tab-${view}`).click();
        const panel = page.locator(`#panel[aria-labelledby="tab-${view}"]`);
        await panel.locator('.card svg, .rules, section').first().waitFor();
        if (hasCharts(view)) await untilDrawn(page, 1);
        await shoot(page, `${view}-${name}-${theme}-${lang}`);
        expect({ view, found: await violations(page) }).toEqual({ view, found: [] });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      expect(faults).toEqual([]);
      await close();
    }
  });

  test.each(looks)('%s and in %s it is accessible', async (theme, lang) => {
    const address = `${served.address}#theme=${theme}&lang=${lang}`;
    const { page, close } = await visit(address, { ...screen, bypassCSP: true });
    await untilDrawn(page);
    await shoot(page, `${name}-${theme}-${lang}`);
    expect(await violations(page)).toEqual([]);
    // Paper is white, whatever the theme, and has what is said and drawn but nothing to press.
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.verdict, .card svg').locator('visible=true').count()).toBeGreaterThan(6);
    expect(await page.locator('button, input, select').locator('visible=true').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.card footer button:last-child').first().click();
    if (name === 'phone') await page.locator('header .drawer').click();
    await writeScenario(page, 'rebatescope: 2\nnam: x\n');
    await page.locator('#problems li').first().waitFor();
    await shoot(page, `${name}-${theme}-${lang}-problems`);
    expect(await violations(page)).toEqual([]);
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
