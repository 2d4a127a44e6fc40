import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Served, serve, shoot, untilDrawn, type Visit, visit } from './browser.ts';
import { linesOf, tableOf, told } from './chart-values.ts';
import { faked, hostile, town } from './scenarios.ts';
import { violations } from './violations.ts';

const servers: Served[] = [];

beforeAll(async () => {
  for (const text of [hostile, town, faked]) servers.push(await serve({ 'own.yaml': text }));
});

async function open(server: number, hash: string, options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const one = await visit(servers[server].address + hash, options);
  await untilDrawn(one.page, 1);
  return one;
}

/** Where a day stands on the page, by the labels of the axis: independent of how the page finds it. */
async function placeOfDay(card: Locator, day: number): Promise<{ x: number; y: number }> {
  const ticks = await card.locator('svg text').evaluateAll((texts) =>
    texts
      .filter(({ textContent }) => /^\d+$/.test(textContent!))
      .map((text) => {
        const { left, width, top } = text.getBoundingClientRect();
        return { value: Number(text.textContent), x: left + width / 2, y: top };
      }),
  );
  // The labels of the x axis are the lowest row of numbers.
  const lowest = Math.max(...ticks.map(({ y }) => y));
  const axis = ticks.filter(({ y }) => Math.abs(y - lowest) < 2);
  const [first, last] = [axis[0], axis[axis.length - 1]];
  const x = first.x + ((day - first.value) / (last.value - first.value)) * (last.x - first.x);
  return { x, y: lowest - 80 };
}

test.each(['en', 'zh'])(
  'a pointer over a line shows the figures that the table has for that day (%s)',
  async (lang) => {
    const { page, faults, close } = await open(0, `#lang=${lang}`);
    for (const id of ['survival', 'cash']) {
      const card = page.locator(`#card-${id}`);
      const rows = await tableOf(card);
      await card.scrollIntoViewIfNeeded();
      for (const row of [rows[3], rows[Math.floor(rows.length / 4)]]) {
        const { x, y } = await placeOfDay(card, Number(row[0][1]));
        await page.mouse.move(x, y);
        expect(await linesOf(card)).toEqual(told(row));
      }
    }
    expect(await page.locator('.values dl').count()).toBe(1);
    await shoot(page, `values-${lang}`);
    await page.keyboard.press('Escape');
    expect(await page.locator('.values dl').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  },
);

test('arrow keys move along the points of a chart that has the focus', async () => {
  const { page, faults, close } = await open(0, '', { bypassCSP: true });
  const card = page.locator('#card-recovery');
  const rows = (await tableOf(card)).map(told);
  // Back from the first button of the card to its drawing.
  await card.locator('footer button').first().focus();
  await page.keyboard.press('Shift+Tab');
  expect(await linesOf(card)).toEqual(rows[0]);
  for (const [key, row] of [
    ['ArrowLeft', 0],
    ['ArrowRight', 1],
    ['ArrowRight', 2],
    ['ArrowUp', 2],
    ['ArrowLeft', 1],
    ['End', rows.length - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect({ key, lines: await linesOf(card) }).toEqual({ key, lines: rows[row] });
  }
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await linesOf(card)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  expect(await linesOf(card)).toEqual(rows[0]);
  await page.keyboard.press('Tab');
  expect(await linesOf(card)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('a mark shows its own figures: parts of a bar, cells of a map, levels of a tree', async () => {
  const { page, faults, close } = await open(0, '');
  const claims = page.locator('#card-claims');
  const parts = await tableOf(claims);
  await claims.locator('[data-row="1"]').hover();
  expect(await linesOf(claims)).toEqual(parts[1]);
  await claims.locator('h3').hover();
  expect(await linesOf(claims)).toEqual([]);
  expect(faults).toEqual([]);
  await close();

  const other = await open(1, '#view=pyramid');
  await untilDrawn(other.page, 3);
  const funding = other.page.locator('#card-funding');
  const [row] = (await tableOf(funding)).slice(2);
  const [received, funders] = [row.findIndex(([label]) => label === 'received'), row.slice(-(await count(funding)))];
  await funding.locator('[data-row="2"]').nth(1).hover({ force: true });
  const lines = await linesOf(funding);
  expect(lines.slice(-2)).toEqual([row[received], funders[1]]);
  expect(lines[0]).toEqual(row[0]);
  await shoot(other.page, 'values-map');
  const tree = other.page.locator('#card-referral-tree');
  const level = (await tableOf(tree))[1];
  await tree.locator('[data-row="1"][data-columns="4 5"]').hover({ force: true });
  expect(await linesOf(tree)).toEqual([level[0], level[4], level[5]]);
  // In the middle of a Lorenz curve of 0 to 100 %.
  const receipts = other.page.locator('#card-receipts');
  const spread = await tableOf(receipts);
  await receipts.scrollIntoViewIfNeeded();
  const { x, y } = await placeOfDay(receipts, 50);
  await other.page.mouse.move(x, y);
  expect(await linesOf(receipts)).toEqual(spread[50]);
  expect(other.faults).toEqual([]);
  await other.close();
});

test('a flow of money and what a safeguard brings show their figures, by pointer and by keys', async () => {
  const { page, faults, close } = await open(2, '#view=fraud');
  await untilDrawn(page, 5);
  const flow = page.locator('#card-money-flow');
  const ways = await tableOf(flow);
  for (const [row, mark] of [
    [0, 'path'],
    [1, 'rect'],
    [1, 'text'],
  ] as const) {
    await flow.locator(`${mark}[data-row="${row}"]`).hover({ force: true });
    expect({ mark, lines: await linesOf(flow) }).toEqual({ mark, lines: ways[row] });
  }
  await flow.locator('.chart').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  expect(await linesOf(flow)).toEqual(ways.at(-1));
  const safeguards = page.locator('#card-safeguards');
  const bought = await tableOf(safeguards);
  await safeguards.locator('[data-row="0"]').hover({ force: true });
  expect(await linesOf(safeguards)).toEqual(told(bought[0]));
  await shoot(page, 'values-flow');
  expect(faults).toEqual([]);
  await close();
});

/** Cells in a row of a square map. */
const count = async (card: Locator): Promise<number> => Math.sqrt(await card.locator('[data-row]').count());

test('a tap shows values and a tap elsewhere hides them', async () => {
  const { page, faults, close } = await open(0, '', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const card = page.locator('#card-cash');
  const rows = await tableOf(card);
  const row = rows[Math.floor(rows.length / 5)];
  await card.scrollIntoViewIfNeeded();
  const { x, y } = await placeOfDay(card, Number(row[0][1]));
  await page.touchscreen.tap(x, y);
  expect(await linesOf(card)).toEqual(told(row));
  await shoot(page, 'values-phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const box = (await card.locator('h3').boundingBox())!;
  await page.touchscreen.tap(box.x + 5, box.y + 5);
  expect(await linesOf(card)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
