import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ResultBundle } from '../../sim/types.ts';
import {
  runCommand,
  type Served,
  savedResult,
  serve,
  untilDrawn,
  type Visit,
  visit,
  writeScenario,
} from './browser.ts';
import { longestTask } from './longest-task.ts';
import { hostile, tenYears } from './scenarios.ts';

const commented = hostile.replace('  fee: 16%', '  fee: 16%          # of each sale');

let served: Served;
let here: Visit;
let page: Page;

beforeAll(async () => {
  served = await serve({ 'own.yaml': commented });
});

beforeEach(async () => {
  here = await visit(served.address);
  page = here.page;
  await untilDrawn(page);
});

afterEach(async () => {
  await here.close();
  expect(here.faults).toEqual([]);
});

/** The text as it is saved to a file. */
async function savedText(): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save-scenario').click()]);
  expect(download.suggestedFilename()).toMatch(/\.yaml$/);
  return readFileSync(await download.path(), 'utf8');
}

/** Waits for the run of the newest text to end, and gives its result. */
async function result(): Promise<ResultBundle> {
  await page.locator('.status').waitFor({ state: 'detached' });
  await page.locator('#save').waitFor();
  return (await savedResult(page)) as unknown as ResultBundle;
}

const digestOf = async (source: string) =>
  (JSON.parse(await runCommand(source, 'run', '--json')) as ResultBundle).run.digest;

const fee = () => page.locator('#field-scheme-fee');

/** Types into a field of the controls and waits until the text has it. */
async function enter(id: string, value: string): Promise<void> {
  await page.locator(`#${id}`).fill(value);
  await page.locator(`#${id}`).press('Enter');
  await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('#undo')?.disabled === false);
}

describe('the controls', () => {
  test('change the text in place, and the run follows, to the digits of the command line', async () => {
    expect(await fee().inputValue()).toBe('16%');
    await enter('field-scheme-fee', '17.5%');
    const run = await result();
    const text = await savedText();
    expect(text).toBe(commented.replace('fee: 16%', 'fee: 17.5%'));
    expect(run.run.digest).toBe(await digestOf(text));
    expect(run.run.digest).not.toBe(await digestOf(commented));
  });

  test('a slider moves its number, the text, and one step of undo', async () => {
    const slider = page.locator('.field', { has: fee() }).locator('input[type=range]');
    await slider.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-scheme-fee')?.value === '16.5%');
    expect(await savedText()).toBe(commented.replace('fee: 16%', 'fee: 16.5%'));
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-scheme-fee')?.value === '16%');
    expect(await page.locator('#undo').isDisabled()).toBe(true);
    expect((await result()).run.digest).toBe(await digestOf(commented));
  });

  test('choose a kind, switch a switch, add a part and take it out', async () => {
    await page.locator('#field-scheme-payout').selectOption({ label: 'shared pool' });
    await page.locator('#field-scheme-payout-days').waitFor({ state: 'detached' });
    await page.locator('#field-scheme-payout-ceiling').or(page.getByLabel('Add: Ceiling')).waitFor();
    await page.getByText('Failure', { exact: true }).click();
    await page.locator('#field-failure-illiquid').click();
    await page.getByText('Safeguards', { exact: true }).click();
    await page.getByRole('button', { name: 'Add: Deposit' }).click();
    await page.locator('#field-safeguards-deposit-share').waitFor();
    await page.getByRole('button', { name: 'Not known for certain: Service fee' }).press('Enter');
    await page.locator('#field-scheme-fee').selectOption({ label: 'PERT' });
    await page.locator('#field-scheme-fee-mode').waitFor();
    await page.getByRole('button', { name: 'Add: Referral', exact: true }).click();
    await page.getByRole('button', { name: 'Add a row: Rates' }).click();
    await page.locator('#field-scheme-referral-rates-1').waitFor();
    const text = await savedText();
    expect(text).toContain('  fee: {dist: pert, min: 14.4%, mode: 16%, max: 17.6%}          # of each sale\n');
    expect(text).toMatch(/ {2}referral: \{.*rates: \[.+, .+\]/);
    expect(text).toContain('payout: {kind: pool}');
    expect(text).toContain('failure: {illiquid: false}');
    expect(text).toContain('safeguards: {deposit: {');
    expect((await result()).run.digest).toBe(await digestOf(text));
    await page.getByRole('button', { name: 'Take out: Deposit' }).click();
    await page.locator('#field-safeguards-deposit-share').waitFor({ state: 'detached' });
    expect(await savedText()).not.toContain('deposit');
    // From the keyboard, and the button that stands for it keeps that.
    await page.getByRole('button', { name: 'Known for certain: Service fee', exact: true }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Not known for'));
    expect(await savedText()).toContain('  fee: 16%          # of each sale\n');
  });

  test('say what a field is', async () => {
    const help = page.getByText('Service fee f, a share of each sale.');
    expect(await help.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'why? Service fee' }).click();
    expect(await help.isVisible()).toBe(true);
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('服务费f，占每笔销售额的比例。').waitFor();
  });

  test('follow the text, and the text follows them', async () => {
    await writeScenario(page, commented.replace('fee: 16%', 'fee: 20%'));
    await page.locator('#show-controls').click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-scheme-fee')?.value === '20%');
    await enter('field-scheme-fee', '21%');
    await page.locator('#show-text').click();
    await page.locator('.cm-line', { hasText: 'fee: 21%          # of each sale' }).waitFor();
  });

  test('name what is wrong with a number, and where', async () => {
    await enter('field-scheme-fee', '160%');
    const problem = page.locator('#problems li');
    await problem.first().waitFor();
    expect(await problem.textContent()).toMatch(/line 13, column 8.*160%/s);
  });
});

describe('undo, redo and reset', () => {
  test('go back and forth through changes of controls and text alike', async () => {
    await enter('field-scheme-fee', '17%');
    await enter('field-scheme-poolShare', '0.5');
    await writeScenario(page, (await savedText()).replace('horizon: 2y', 'horizon: 1y'));
    await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('#run')?.disabled === false);
    const whole = await savedText();
    expect(whole).toContain('horizon: 1y');
    const steps = [whole];
    for (let i = 0; i < 3; i++) {
      await page.locator('#undo').click();
      steps.push(await savedText());
    }
    expect(steps[3]).toBe(commented);
    expect(await page.locator('#undo').isDisabled()).toBe(true);
    // In the editor the keys are the page's own.
    await page.locator('#source').click();
    for (let i = 2; i >= 0; i--) {
      await page.keyboard.press('Control+Shift+Z');
      expect(await savedText()).toBe(steps[i]);
      await page.locator('#source').click();
    }
    expect(await page.locator('#redo').isDisabled()).toBe(true);
    await page.locator('#reset').click();
    expect(await savedText()).toBe(commented);
    expect((await result()).run.digest).toBe(await digestOf(commented));
    await page.locator('#undo').click();
    expect(await savedText()).toBe(whole);
  });
});

test('the editor completes names and values from the schema', async () => {
  await page.locator('#show-text').click();
  await page.locator('.cm-line', { hasText: 'payout: {kind: fixed' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('onSh');
  await page.locator('.cm-tooltip-autocomplete li', { hasText: 'onShort' }).waitFor();
  // The list takes no key that was meant for the text before it opened.
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await page.locator('.cm-line', { hasText: 'onShort: fail' }).waitFor();
});

test('fifty moves of a slider leave no memory behind, and no task keeps the page from answering', async () => {
  await writeScenario(page, tenYears.replace('10_000', '2000'));
  await page.locator('#show-controls').click();
  await page.locator('#run:enabled').click();
  await untilDrawn(page);
  const slider = page.locator('.field', { has: fee() }).locator('input[type=range]');
  const move = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await slider.evaluate((input: HTMLInputElement, i) => {
        input.value = String(300 + (i % 50));
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, i);
      await page.waitForTimeout(60);
    }
    await page.locator('.status').waitFor({ state: 'detached' });
    await untilDrawn(page);
  };
  const client = await page.context().newCDPSession(page);
  const used = async () => {
    for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const { nodes } = await client.send('Memory.getDOMCounters');
    return { usedSize, nodes };
  };
  await move(10);
  const before = await used();
  const longest = await longestTask(page, () => move(50));
  const after = await used();
  console.log(
    `50 moves of a slider: heap ${(before.usedSize / 1e6).toFixed(1)} → ${(after.usedSize / 1e6).toFixed(1)} MB, ` +
      `${before.nodes} → ${after.nodes} nodes; longest task ${longest.toFixed(0)} ms`,
  );
  expect(after.usedSize).toBeLessThan(before.usedSize * 1.2 + 2e6);
  expect(after.nodes).toBeLessThan(before.nodes * 1.2 + 500);
  expect(longest).toBeLessThanOrEqual(50);
});
