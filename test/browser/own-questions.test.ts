import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parquetReadObjects } from 'hyparquet';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../../reports/words/day.ts';
import { knownMeasures, readDifference } from '../../reports/words/readings/comparison.ts';
import { readMember } from '../../reports/words/readings/member.ts';
import { sentence, upperFirst } from '../../reports/words/sentences.ts';
import type { Comparison, MemberOutlook, ResultBundle, Sweep } from '../../sim/index.ts';
import { command, downloaded, dress, type Served, serve, shoot, untilDrawn, type Visit, visit } from './browser.ts';
import { linesOf, tableOf } from './chart-values.ts';
import { violations } from './violations.ts';

const scheme = (capital: string) => `rebatescope: 1
name: A year of a promise
name_zh: 一年的承诺
seed: own
start: 2012-03-01
horizon: 500
paths: 120
market: {turnover: {initial: 10_000, growth: {kind: exponential, rate: 0.4%}, noise: {sd: 0.04}}}
scheme: {fee: 15%, payout: {kind: fixed, days: 400}}
operator: {capital: ${capital}}
`;
const one = scheme('50万');
const other = scheme('100万');

let served: Served;
let folder: string;
let now: Visit;
let page: Page;

beforeAll(async () => {
  served = await serve({ 'one.yaml': one });
  folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  writeFileSync(join(folder, 'one.yaml'), one);
  writeFileSync(join(folder, 'other.yaml'), other);
});

afterAll(() => rmSync(folder, { recursive: true }));

afterEach(async () => {
  await now.close();
  expect(now.faults).toEqual([]);
});

async function open(view: string, options: Parameters<typeof visit>[1] = {}, more = ''): Promise<void> {
  now = await visit(`${served.address}#view=${view}${more}`, options);
  ({ page } = now);
  await page.locator('#save').waitFor();
}

/** The command's output; its files lie in the folder. */
async function printed(...args: string[]): Promise<string> {
  const options = { cwd: folder, maxBuffer: 50_000_000 };
  return (await promisify(execFile)(process.execPath, [command, ...args], options)).stdout;
}

const file = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('a purchase', () => {
  test('has the answer of the command line, word by word', async () => {
    await open('sustainability');
    await page.locator('#purchase-amount').fill('2500');
    await page.locator('#purchase-day').fill('2012-05-01');
    await page.locator('#purchase-run').click();
    await page.locator('#purchase dl').waitFor();
    const outlook = JSON.parse(await printed('member', 'one.yaml', '--amount', '2500', '--on', '2012-05-01', '--json'));
    const told = readMember(outlook as MemberOutlook, 'en');
    expect(await page.locator('#purchase dt').allTextContents()).toEqual(told.map(({ label }) => label));
    expect(await page.locator('#purchase dd').allTextContents()).toEqual(told.map(({ text }) => text));
    await page.locator('#purchase-day').fill('2011-01-01');
    await page.locator('#purchase-run').click();
    await page.locator('#purchase .problem').waitFor();
    expect(await page.locator('#purchase .problem').textContent()).toMatch(/before the scenario’s start, 2012-03-01/);
  });
});

describe('the frontier', () => {
  const vary = ['market.turnover.growth.rate=0%:2%:3', 'scheme.payout.days=100:400:4'];

  async function fill(place: 0 | 1, given: string): Promise<void> {
    const [path, values] = given.split('=');
    await page.locator(`#frontier-${place}`).selectOption(path);
    for (const [i, key] of ['from', 'to', 'steps'].entries()) {
      await page.locator(`#frontier-${place}-${key}`).fill(values.split(':')[i]);
    }
  }

  test('has the digits of the command line', async () => {
    await open('sustainability');
    await page.locator('#frontier-run').waitFor();
    for (const [place, given] of vary.entries()) await fill(place as 0 | 1, given);
    await page.locator('#frontier-paths').fill('60');
    await page.locator('#frontier-run').click();
    await page.locator('#card-frontier').waitFor();
    await page.locator('#frontier-run').waitFor();
    const { bytes } = await downloaded(page, () => page.locator('#card-frontier .format', { hasText: 'csv' }).click());
    const [, ...rows] = bytes.toString('utf8').trimEnd().split('\n');
    const args = vary.flatMap((axis) => ['--vary', axis]);
    const sweep = JSON.parse(await printed('sweep', 'one.yaml', ...args, '--paths', '60', '--json')) as Sweep;
    expect(rows).toHaveLength(12);
    for (const [i, { values, figures }] of sweep.cells.entries()) {
      const chance = figures['sustainability.failure.probability'] as { value: number; low: number; high: number };
      expect(rows[i].split(',').slice(0, 5)).toEqual([...values, chance.value, chance.low, chance.high].map(String));
    }
    expect(await page.locator('#frontier .stale').count()).toBe(0);
    // A cell under the pointer has the figures of its row.
    const card = page.locator('#card-frontier');
    const cells = await tableOf(card);
    await card.locator('[data-row="5"]').hover({ force: true });
    const lines = await linesOf(card);
    expect(lines.slice(0, 2)).toEqual(cells[5].slice(0, 2));
    expect(lines.length).toBeGreaterThan(2);
    expect(cells[5]).toEqual(expect.arrayContaining(lines));
  });

  test('says what is wrong with what is asked for, and keeps what was finished when it is ended', async () => {
    await open('sustainability');
    await page.locator('#frontier-run').waitFor();
    await fill(0, 'scheme.fee=10%:120%:3');
    await page.locator('#frontier-run').click();
    await page.locator('#frontier .problem').waitFor();
    expect(await page.locator('#frontier .problem').textContent()).toMatch(
      /^scheme\.fee .*allowed: a number from 0 to 1/,
    );
    await fill(0, 'scheme.fee=10%:30%:40');
    await page.locator('#frontier-paths').fill('120');
    await page.locator('#frontier-run').click();
    await page.locator('#card-frontier').waitFor();
    await page.locator('#frontier-cancel').click();
    await page.locator('#frontier-run').waitFor();
    expect(await page.locator('#card-frontier footer p').textContent()).toMatch(
      /^\d+ cells \(stopped; 280 were asked for\)/,
    );
  });
});

test('every day of the rebate model is that of the command line', async () => {
  await open('sustainability');
  await page.locator('#every-day-run').click();
  await page.locator('#every-day table').waitFor();
  await page.locator('#every-day-go').fill('470');
  await page.locator('#every-day-go').press('Enter');
  await page.waitForFunction(() => document.querySelector('#every-day tbody td')?.textContent === '470');
  expect(await page.locator('#every-day tbody tr').count()).toBe(30);
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Download CSV' }).click());
  await printed('run', 'one.yaml', '--every-day', '-o', 'days', '--quiet');
  expect(bytes.toString('utf8')).toBe(file('days/every-day.csv'));
});

/** A comparison without what differs from run to run. */
const lasting = ({ scenarios, ...rest }: Comparison) => ({
  ...rest,
  scenarios: scenarios.map(({ run, ...result }: ResultBundle) => ({
    ...result,
    run: { ...run, seconds: 0, workers: 0 },
  })),
});

describe('the comparison', () => {
  test('has the digits and the words of the command line', async () => {
    await open('compare');
    await page.locator('#compare-file').setInputFiles(join(folder, 'other.yaml'));
    await page.locator('.chosen li').waitFor();
    await page.locator('#compare-run').click();
    await page.locator('.levels').waitFor();
    const { bytes } = await downloaded(page, () => page.locator('#compare-json').click());
    const here = JSON.parse(bytes.toString('utf8')) as Comparison;
    const there = JSON.parse(await printed('compare', 'one.yaml', 'other.yaml', '--json')) as Comparison;
    expect(lasting(here)).toEqual(lasting(there));
    const known = knownMeasures(there);
    const told = there.differences
      .filter(({ measure }) => known.includes(measure))
      .map((difference) => readDifference(difference, true, 'en'))
      .filter((words) => words !== '')
      .map((words) => sentence(upperFirst(words), 'en'));
    expect(await page.locator('[aria-labelledby=against-1] dd').allTextContents()).toEqual(told);
    expect(await page.locator('.pairs svg').count()).toBe(2);
    const card = page.locator('.pairs .card').first();
    const points = await tableOf(card);
    await card.locator('[data-row="1"]').hover({ force: true });
    expect(await linesOf(card)).toEqual(points[1]);
  });

  test('sets a scenario of the gallery beside it, as long as the shorter, and takes it away again', async () => {
    await open('compare');
    await page.locator('#compare-add').selectOption('ordinary/cashback.yaml');
    await page.locator('.chosen li').waitFor();
    await page.locator('#compare-run').click();
    await page.locator('.levels').waitFor();
    const text = await page.locator('#panel').textContent();
    expect(text).toContain('B · Cashback from the margin');
    expect(text).toContain('500 days');
    await page.locator('.chosen button').click();
    expect(await page.locator('.chosen li').count()).toBe(0);
  });
});

describe('the data', () => {
  test('is the files of the command line', async () => {
    await open('data');
    await printed('report', 'one.yaml', '-o', 'report', '--quiet');
    await page.locator('#data table').waitFor();
    for (const set of ['summary', 'series', 'cohorts']) {
      await page.locator('#data-set').selectOption(set);
      const { bytes } = await downloaded(page, () => page.locator('#data-csv').click());
      expect(bytes.toString('utf8')).toBe(file(`report/${set}.csv`));
      const { bytes: parquet } = await downloaded(page, () => page.locator('#data-parquet').click());
      const buffer = parquet.buffer.slice(parquet.byteOffset, parquet.byteOffset + parquet.byteLength) as ArrayBuffer;
      expect(await parquetReadObjects({ file: buffer })).toHaveLength(
        file(`report/${set}.csv`).trimEnd().split('\n').length - 1,
      );
    }
  });

  test('is filtered, sorted and put into groups', async () => {
    await open('data');
    await page.locator('#data table').waitFor();
    await page.locator('#data-value').fill('claims.');
    const names = page.locator('#data tbody td:first-child');
    await page.waitForFunction(() => document.querySelectorAll('#data tbody tr').length === 4);
    expect(await names.allTextContents()).toEqual(
      ['issued', 'paid', 'outstanding', 'full'].map((part) => `sustainability.claims.${part}`),
    );
    await page.locator('#data th button').nth(1).click();
    await page.locator('#data th button').nth(1).click();
    const values = (await page.locator('#data tbody td:nth-child(2)').allTextContents()).map(Number);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    await page.locator('#data-value').fill('');
    await page.locator('#data-group').selectOption('measure part');
    expect(await names.allTextContents()).toEqual(expect.arrayContaining(['sustainability', 'operator', 'law']));
  });
});

test('a chart becomes a drawing, pixels and data', async () => {
  await open('sustainability');
  await untilDrawn(page);
  const save = (format: string) =>
    downloaded(page, () => page.locator('#card-survival .format', { hasText: format }).click());
  const svg = await save('svg');
  expect(svg.name).toBe('A-year-of-a-promise-survival.svg');
  const drawing = svg.bytes.toString('utf8');
  expect(drawing).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(drawing).not.toMatch(/var\(|<style|<script/);
  expect(drawing).toContain(await page.locator('#card-survival h3').textContent());
  const png = await save('png');
  expect(png.bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const width = Number(/ width="(\d+)"/.exec(drawing)![1]);
  expect(png.bytes.readUInt32BE(16)).toBe(2 * width);
  const { bytes } = await save('csv');
  const result = JSON.parse(await printed('run', 'one.yaml', '--json')) as ResultBundle;
  const [head, ...rows] = bytes.toString('utf8').trimEnd().split('\n');
  expect(head).toBe('Day,Date,failed,lower bound,upper bound');
  const { curve } = result.sustainability.failure;
  expect(rows).toEqual(
    curve
      .slice(0, rows.length)
      .map(({ day, probability, low, high }) => [day, isoDate(day, '2012-03-01'), probability, low, high].join(',')),
  );
  expect(rows.length).toBeGreaterThan(50);
});

test('all of it is accessible, wide and on a phone, in both colours and languages', async () => {
  await open('sustainability', { bypassCSP: true });
  const inAllLooks = async (name: string) => {
    for (const [screen, width, theme, lang] of [
      ['wide', 1440, 'light', 'en'],
      ['wide', 1440, 'dark', 'zh'],
      ['phone', 390, 'light', 'en'],
      ['phone', 390, 'dark', 'zh'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await dress(page, theme, lang);
      await shoot(page, `${screen}-${theme}-${lang}-${name}`);
      expect({ name, screen, theme, found: await violations(page) }).toEqual({ name, screen, theme, found: [] });
    }
  };
  await page.locator('#frontier-run').waitFor();
  await page.locator('#purchase-run').click();
  await page.locator('#purchase dl').waitFor();
  await page.locator('#frontier-paths').fill('20');
  await page.locator('#frontier-run').click();
  await page.locator('#card-frontier').waitFor();
  await page.locator('#frontier-run').waitFor();
  await page.locator('#every-day-run').click();
  await page.locator('#every-day table').waitFor();
  await inAllLooks('panels');
  await page.locator('#tab-compare').click();
  await page.locator('#compare-add').selectOption('ordinary/cashback.yaml');
  await page.locator('.chosen li').waitFor();
  await page.locator('#compare-run').click();
  await page.locator('.levels').waitFor();
  await inAllLooks('compare');
  await page.locator('#tab-data').click();
  await page.locator('#data table').waitFor();
  await inAllLooks('data');
});
