import type { Locator } from 'playwright-core';

/** Label and value of each line that is shown on a chart. */
export const linesOf = (card: Locator): Promise<[string, string][]> =>
  card
    .locator('.values dt')
    .evaluateAll((names) => names.map((name) => [name.textContent!, name.nextElementSibling!.textContent!]));

/** The rows of a chart's table as label and value; the button is the card's last. */
export async function tableOf(card: Locator): Promise<[string, string][][]> {
  await card.locator('footer button').last().click();
  const labels = await card.locator('thead th').allTextContents();
  const rows = await card
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent!)));
  await card.locator('footer button').last().click();
  return rows.map((cells) => cells.map((cell, i) => [labels[i], cell]));
}

/** A row without the cells of which nothing is known. */
export const told = (row: readonly [string, string][]) => row.filter(([, value]) => value !== '–');
