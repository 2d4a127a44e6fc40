import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import type { Language } from '../../reports/words/language.ts';
import type { Theme } from '../../web/state.ts';

/** The built command line. */
export const command = fileURLToPath(new URL('../../dist/sim/cli/main.js', import.meta.url));
const shots = fileURLToPath(new URL('./shots/', import.meta.url));

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

let browser: Promise<Browser> | undefined;

/** Debian's Chromium, or what CHROMIUM names, one for each test file; it talks to nobody but the page's server. */
export function chrome(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

/** The servers that have not been stopped. */
const running = new Set<Served>();

// What a test file has begun ends with it.
afterAll(async () => {
  await (await browser)?.close();
  for (const one of running) await one.stop();
});

/** The command's output for a scenario text. */
export async function runCommand(source: string, ...args: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  try {
    const file = join(folder, 'scenario.yaml');
    writeFileSync(file, source);
    const options = { maxBuffer: 50_000_000 };
    return (await promisify(execFile)(process.execPath, [command, ...args, file], options)).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the page gives to the downloads after `act`. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

export interface Served {
  readonly address: string;
  readonly process: ChildProcess;
  stop(): Promise<number | null>;
}

/** Starts `rebatescope dashboard` on a scenario and the files beside it; the first of `files` is the scenario. */
export async function serve(files: Readonly<Record<string, string>> = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const scenario = Object.keys(files)
    .slice(0, 1)
    .map((name) => join(folder, name));
  const child = spawn(process.execPath, [command, 'dashboard', ...scenario], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      const found = /http:\S+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`the dashboard ended with ${code}: ${output}`)));
  });
  const served: Served = {
    address,
    process: child,
    async stop() {
      running.delete(served);
      const end = new Promise<number | null>((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      const code = await end;
      rmSync(folder, { recursive: true });
      return code;
    },
  };
  running.add(served);
  return served;
}

export interface Visit {
  readonly page: Page;
  /** Everything that must not happen: errors on the console, dialogs, requests to other hosts. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Opens a page and watches over it. */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await (await chrome()).newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol !== 'blob:' && host !== new URL(address).host) faults.push(`request to ${request.url()}`);
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

/** The run has ended and every chart of its result is drawn: `least` at least, six of a staged scheme. */
export async function untilDrawn(page: Page, least = 6): Promise<void> {
  await page.locator('#save').waitFor();
  await page.waitForFunction((wanted) => {
    const at = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? 0;
    return at('pictures') > at('result') && document.querySelectorAll('.card svg').length >= wanted;
  }, least);
}

/** Pastes a scenario into the page's editor, in place of what stands there. */
export async function writeScenario(page: Page, source: string): Promise<void> {
  await page.locator('#show-text').click();
  await page.locator('#source').focus();
  await page.keyboard.press('Control+a');
  await page.locator('#source').evaluate((editor, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, source);
}

/** What the page's button for the result gives to the downloads. */
export async function savedResult(page: Page): Promise<Record<string, unknown>> {
  const { bytes } = await downloaded(page, () => page.locator('#save').click());
  return JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
}

/**
 * Has the page change its colours and its language by its own buttons, and waits until its charts, if it has any, are drawn anew.
 * Where the language stays they need not be: their colours follow the theme.
 */
export async function dress(page: Page, theme: Theme, lang: Language): Promise<void> {
  const isRedrawn = await page.evaluate(
    ([theme, lang]) => {
      const press = (button: string) => document.querySelector<HTMLElement>(`header ${button}`)!.click();
      const { dataset, lang: before } = document.documentElement;
      if (dataset.theme !== theme) press('.settings > button:not([id])');
      if (before.startsWith(lang)) return false;
      performance.clearMarks('pictures');
      press(`[lang=${lang}]`);
      return document.querySelector('.cards') !== null;
    },
    [theme, lang] as const,
  );
  if (isRedrawn) await untilDrawn(page, 1);
}

/** A picture of the whole page for a human to look at; the folder is ignored by git. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  const scale = await page.evaluate(() => {
    scrollTo(0, 0);
    return devicePixelRatio;
  });
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const { data } = await session.send('Page.captureScreenshot', {
    // A larger file in a quarter of the time.
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { ...cssContentSize, scale },
  });
  await session.detach();
  writeFileSync(join(shots, `${name}.png`), Buffer.from(data, 'base64'));
}
