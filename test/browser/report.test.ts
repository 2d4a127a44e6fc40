import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { htmlReport } from '../../reports/formats/html.ts';
import { languages } from '../../reports/words/language.ts';
import { certain, fixture, poolRun } from '../reports/fixture.ts';
import { scenarioOf, source } from '../reports/scenario.ts';
import { chrome } from './browser.ts';
import { violations } from './violations.ts';

const folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a report as a file; fails on any message on the console and on any request beside the file itself. */
async function open(html: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const page = await (await chrome()).newPage({ viewport: { width, height: 900 }, colorScheme });
  const seen: string[] = [];
  page.on('console', (message) => seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('request', (request) => seen.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  expect(seen).toEqual([pathToFileURL(file).href]);
  return page;
}

/** Pairs of texts of one chart that lie on each other, and texts that stick out of the page. */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll('svg')) {
      const texts = [...svg.querySelectorAll('text')].map((node) => ({
        text: node.textContent ?? '',
        box: node.getBoundingClientRect(),
      }));
      for (const [i, { text, box }] of texts.entries()) {
        if (box.width === 0) continue;
        if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) found.push(`cut: ${text}`);
        for (const other of texts.slice(i + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Line boxes are taller than their letters.
          if (wide > 1 && high > 5) found.push(`${svg.getAttribute('aria-label')}: “${text}” on “${other.text}”`);
        }
      }
    }
    return found;
  });
}

/** Charts that do not have one drawing on paper, about as large as it was laid out: with letters as large as those beside it. */
async function scalesOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('figure')].flatMap(({ id, children }) => {
      const scales = [...children]
        .flatMap((child) => [...child.querySelectorAll('svg')])
        .map((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')))
        .filter((scale) => scale > 0);
      return scales.length === 1 && scales[0] > 0.8 && scales[0] < 1.25 ? [] : [`${id}: ${scales.join(', ')}`];
    }),
  );
  await page.emulateMedia({ media: 'screen' });
  return found;
}

const results = {
  random: fixture(),
  certain: certain((result) => {
    result.scenario.start = '2010-07-01';
  }),
  pool: poolRun(),
};

test.each(Object.entries(results))(
  'a report of a %s run opens offline and reads well from a phone to a desk',
  async (_, result) => {
    for (const lang of languages) {
      const page = await open(htmlReport(result, scenarioOf(), { lang, source }), 360, 'dark');
      for (const [width, colorScheme] of [
        [360, 'dark'],
        [768, 'light'],
        [1280, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media: 'screen', colorScheme });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${lang} ${width}`).toBeLessThanOrEqual(0);
        expect(await collisions(page), `${lang} ${width}`).toEqual([]);
        if (width === 768) expect(await scalesOnPaper(page)).toEqual([]);
      }
      await page.close();
    }
  },
);

test('a report is accessible in both themes', async () => {
  const page = await open(htmlReport(fixture(), scenarioOf(), { lang: 'en', source }), 1280, 'light');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect({ colorScheme, found: await violations(page) }).toEqual({ colorScheme, found: [] });
  }
  await page.close();
});
