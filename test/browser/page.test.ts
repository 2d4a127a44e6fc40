import { afterAll, afterEach, describe, expect, test } from 'vitest';
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
import { broken, hostile, tenYears as manyRuns, series, withSeries } from './scenarios.ts';
import { violations } from './violations.ts';

/** Fewer runs say the same; speed.test.ts has them all. */
const tenYears = manyRuns.replace('10_000', '2000');

/** One server for each set of files. */
const servers = new Map<string, Served>();
const visits: Visit[] = [];

afterEach(async () => {
  for (const one of visits.splice(0)) {
    await one.close();
    expect(one.faults).toEqual([]);
  }
});

afterAll(async () => {
  for (const one of servers.values()) expect(await one.stop()).toBe(0);
});

async function open(files: Readonly<Record<string, string>>, ...rest: [options?: Parameters<typeof visit>[1]]) {
  const key = JSON.stringify(files);
  const served = servers.get(key) ?? (await serve(files));
  servers.set(key, served);
  const one = await visit(served.address, ...rest);
  visits.push(one);
  return one.page;
}

/** A result without what differs from run to run of the same seed. */
function lasting({ run, ...rest }: ResultBundle) {
  const { seconds: _, workers: __, ...figures } = run;
  return { ...rest, run: figures };
}

/** Letters alone: lines are broken in different places, and the page sets as code what stands between backticks elsewhere. */
const withoutSpace = (text: string) => text.replace(/[\s`]+/g, '');

describe('the page', () => {
  test('runs the scenario that the server was started with, to the digits of the command line', async () => {
    const page = await open({ 'ten-years.yaml': tenYears });
    await untilDrawn(page);
    const here = (await savedResult(page)) as unknown as ResultBundle;
    const there = JSON.parse(await runCommand(tenYears, 'run', '--json')) as ResultBundle;
    expect(here.run.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(here.run.digest).toBe(there.run.digest);
    expect(lasting(here)).toEqual(lasting(there));
    expect(await page.locator('.method').textContent()).toContain(there.run.digest);
    expect(await page.locator('.reasons').textContent()).toContain(there.verdict.reasons[0].text);
    expect(await page.title()).toBe('Ten years of 1/500 a day – Rebatescope');
  });

  test('runs with another seed and number of runs, as the command line does', async () => {
    const page = await open({ 'a.yaml': hostile });
    await untilDrawn(page);
    await page.locator('#seed').fill('另一个');
    await page.locator('#paths').fill('700');
    await page.locator('#run').click();
    await page.waitForFunction(() => document.querySelector('.method')?.textContent?.includes('另一个'));
    await untilDrawn(page);
    const here = (await savedResult(page)) as unknown as ResultBundle;
    const there = await runCommand(hostile, 'run', '--json', '--seed', '另一个', '--paths', '700');
    expect(lasting(here)).toEqual(lasting(JSON.parse(there) as ResultBundle));
    await page.waitForFunction(() => location.hash.includes('paths=700'));
  });

  test('shows markup of a scenario as text', async () => {
    const page = await open({ 'a.yaml': hostile });
    await untilDrawn(page);
    expect(await page.locator('.verdict .name').textContent()).toBe('<img src=x onerror=alert(1)>');
    await page.getByRole('button', { name: '中文' }).click();
    await page.waitForFunction(() => document.querySelector('.verdict .name')?.textContent?.includes('<script>'));
    expect(await page.locator('main img, main script, [onload], [onerror]').count()).toBe(0);
  });

  test('speaks Chinese, charts and all', async () => {
    const page = await open({ 'a.yaml': hostile }, { locale: 'zh-CN' });
    await untilDrawn(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    for (const title of await page.locator('.card h3').allTextContents()) expect(title).toMatch(/[一-鿿]/);
    expect(await page.locator('#run').textContent()).toBe('运行');
  });

  test('says what a file means before the run, in the words of `validate`', async () => {
    const page = await open({ 'ten-years.yaml': tenYears });
    await page.locator('#meaning summary').click();
    for (const lang of ['en', 'zh']) {
      if (lang === 'zh') await page.getByRole('button', { name: '中文' }).click();
      const printed = withoutSpace(await runCommand(tenYears, 'validate', '--lang', lang));
      const said = await page.locator('#meaning dd').allTextContents();
      expect(said.length).toBeGreaterThan(5);
      for (const sentence of said) expect(printed).toContain(withoutSpace(sentence));
      expect(printed.endsWith(withoutSpace(said.join('').slice(-20)))).toBe(true);
    }
    // A file with a mistake says nothing.
    await writeScenario(page, 'rebatescope: 2');
    await page.locator('#problems li').first().waitFor();
    expect(await page.locator('#meaning').count()).toBe(0);
  });

  test('holds a result against the rules, in the words of the command line', async () => {
    const page = await open({ 'a.yaml': hostile });
    await untilDrawn(page);
    await page.getByRole('tab', { name: 'Rules' }).click();
    await page.locator('.rules').waitFor();
    const there = JSON.parse(await runCommand(hostile, 'run', '--json')) as ResultBundle;
    const broken = there.compliance.filter(({ status }) => status === 'breach');
    for (const lang of ['en', 'zh']) {
      if (lang === 'zh') {
        await page.getByRole('button', { name: '中文' }).click();
        await page.locator('.rules .notice', { hasText: '不构成法律意见' }).waitFor();
      }
      const shown = await page.locator('.rules li.breach').allTextContents();
      expect(shown).toHaveLength(broken.length);
      broken.forEach(({ evidence, evidence_zh, remedy, remedy_zh }, i) => {
        const text = withoutSpace(shown[i]);
        expect(text).toContain(withoutSpace(lang === 'en' ? evidence : evidence_zh));
        expect(text).toContain(withoutSpace(lang === 'en' ? remedy : remedy_zh));
      });
      expect(await page.locator('.rules .notice').textContent()).toMatch(/not legal advice|不构成法律意见/);
    }
    const first = page.locator('.rules li').first();
    expect(await first.isVisible()).toBe(false);
    await page.locator('.rules summary').first().press('Enter');
    expect(await first.isVisible()).toBe(true);
  });

  test('locates every mistake of a file at once, and goes to it', async () => {
    const page = await open({});
    await page.locator('#file').setInputFiles({ name: 'broken.yaml', mimeType: '', buffer: Buffer.from(broken) });
    const problems = page.locator('#problems li');
    await problems.first().waitFor();
    const texts = (await problems.allTextContents()).join('\n');
    for (const line of [4, 8, 11]) expect(texts).toContain(`line ${line},`);
    expect(texts).toContain('horizon');
    expect(texts).toContain('exponential');
    expect(await page.locator('#run').isDisabled()).toBe(true);
    await page.locator('#problems .place', { hasText: 'line 8,' }).click();
    // The line of the cursor, in the editor that was shown for it.
    await page.locator('.cm-activeLineGutter, .cm-activeLine', { hasText: 'exponentail' }).waitFor();
    expect(await page.locator('.cm-lintRange-error').count()).toBeGreaterThan(2);
    expect(await page.locator('.cm-lint-marker-error').count()).toBe(3);
  });

  test('runs a text that is typed in', async () => {
    const page = await open({});
    await writeScenario(page, hostile);
    await page.locator('#run:enabled').click();
    await untilDrawn(page);
    expect(await page.locator('.verdict .level').textContent()).toBe('Unsustainable');
  });

  test('asks for the series file and takes it', async () => {
    const page = await open({});
    const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });
    await page.locator('#file').setInputFiles([file('own.yaml', withSeries)]);
    await page.locator('#problems', { hasText: 'turnover.csv' }).waitFor();
    await page.locator('#file').setInputFiles([file('turnover.csv', series)]);
    await untilDrawn(page);
    const result = (await savedResult(page)) as unknown as ResultBundle;
    expect(result.sustainability.series.turnover.mean).toEqual([100, 200, 300, 400, 500]);
  });

  test('takes a scenario and its series file that are dropped on it', async () => {
    const page = await open({});
    const dropped = await page.evaluateHandle(
      (texts) => {
        const files = new DataTransfer();
        for (const [name, text] of Object.entries(texts)) files.items.add(new File([text], name));
        return files;
      },
      { 'turnover.csv': series, 'own.yaml': withSeries },
    );
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
    await untilDrawn(page);
    expect(await page.locator('.verdict .name').textContent()).toBe('From a file');
  });

  test('is offered the series file with the scenario', async () => {
    const page = await open({ 'own.yaml': withSeries, 'turnover.csv': series });
    await untilDrawn(page);
    expect(await page.locator('.verdict .name').textContent()).toBe('From a file');
  });

  test('keeps what is finished when it is cancelled', async () => {
    const page = await open({});
    await writeScenario(page, tenYears.replace('2000', '2_000_000'));
    await page.locator('#run:enabled').click();
    await page.locator('.card svg').first().waitFor();
    const told = page.locator('.status .count', { hasText: 'left' });
    expect(await told.textContent()).toMatch(/^[\d,]+ of 2,000,000 · [\d,.]+ a second · \d+ (s|min|h) left$/);
    expect(await page.locator('.status progress').getAttribute('aria-valuetext')).toMatch(/^\d?0 %$/);
    await page.locator('#cancel').click();
    await untilDrawn(page);
    const { run } = (await savedResult(page)) as unknown as ResultBundle;
    expect(run.cancelled).toBe(true);
    expect(run.paths).toBeGreaterThan(0);
    expect(run.paths).toBeLessThan(2_000_000);
    expect(await page.locator('.cancelled').textContent()).toContain('Cancelled');
    // And it is ready for the next one.
    await page.locator('#paths').fill('300');
    await page.locator('#run').click();
    await page.waitForFunction(() => document.querySelector('.method')?.textContent?.startsWith('300 '));
  });

  test('shows a chart as a table', async () => {
    const page = await open({ 'a.yaml': hostile });
    await untilDrawn(page);
    const card = page.locator('.card').first();
    await card.getByRole('button', { name: 'Show as a table' }).click();
    expect(await card.locator('tbody tr').count()).toBeGreaterThan(2);
    await card.getByRole('button', { name: 'Show as a table' }).click();
    expect(await card.locator('svg').count()).toBe(1);
  });

  test('shows a view a tab, by mouse, keyboard and address, and says of an empty one why it is', async () => {
    const page = await open({ 'a.yaml': hostile });
    await untilDrawn(page);
    const tabs = page.getByRole('tab');
    const titles = await tabs.allTextContents();
    expect(titles).toContain('Sustainability');
    const selected = page.getByRole('tab', { selected: true });
    const panel = page.getByRole('tabpanel');
    await selected.focus();
    for (const title of [...titles.slice(1), titles[0]]) {
      await page.keyboard.press('ArrowRight');
      expect(await selected.textContent()).toBe(title);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
      expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
      // The view is loaded now: until then there is a word that says so.
      const said = async () => (await panel.and(page.getByLabel(title)).textContent())!.trim().length;
      await expect.poll(said).toBeGreaterThan(20);
    }
    await page.keyboard.press('End');
    expect(await selected.textContent()).toBe(titles.at(-1));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await selected.textContent()).toBe(titles.at(-1));
    // What the verdict says stays above each view.
    expect(await page.locator('.verdict').isVisible()).toBe(true);

    await page.getByRole('tab', { name: 'Pyramid' }).click();
    await panel.getByText('follows no members').waitFor();
    await page.waitForFunction(() => location.hash.includes('view=pyramid'));
    await page.reload();
    await panel.getByText('follows no members').waitFor();
    await page.getByRole('tab', { name: 'Fraud' }).click();
    await panel.locator('.card svg').first().waitFor();
    expect(await page.locator('#card-survival').count()).toBe(0);
    await page.getByRole('tab', { name: 'Sustainability' }).click();
    await page.locator('#card-survival svg').waitFor();
    expect(await page.locator('#card-money-flow').count()).toBe(0);
    // And back from a view without charts.
    await page.getByRole('tab', { name: 'Rules' }).click();
    await panel.locator('.rules').waitFor();
    await page.getByRole('tab', { name: 'Sustainability' }).click();
    await page.locator('#card-survival svg').waitFor();
  });

  test('shows all scenarios with their questions, by keyboard, and opens one', async () => {
    const page = await open({ 'a.yaml': hostile }, { bypassCSP: true });
    await untilDrawn(page);
    await page.locator('#show-all:enabled').press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Gallery' });
    const cards = dialog.locator('li button');
    expect(await cards.count()).toBe(await page.locator('#gallery option:enabled').count());
    for (const text of await cards.locator('.question').allTextContents()) expect(text).toMatch(/\?\s*$/);
    // Each with a picture that says in words what it shows, below it for the eye.
    const said = () =>
      cards.evaluateAll((all) =>
        all.map((card) => [
          card.querySelector('svg[role="img"]:has(path)')?.getAttribute('aria-label'),
          card.querySelector('.said')?.textContent,
        ]),
      );
    await dialog.locator('svg').first().waitFor();
    for (const [label, below] of await said()) {
      expect(label).toMatch(/^[A-Z\d].{20,}\.$/);
      expect(below).toBe(label);
    }
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('#show-all').click();
    await cards.filter({ hasText: 'shared pool' }).first().press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => location.hash.includes('scenario='));
  });

  test('works from the keyboard', async () => {
    const page = await open({ 'a.yaml': hostile });
    await untilDrawn(page);
    const wanted = ['run', 'save', 'gallery', 'file', 'seed', 'paths', 'field-horizon', '▤'];
    const reached = new Set<string>();
    // There are as many stops on the way as the scenario has controls.
    for (let i = 0; i < 300 && !wanted.every((id) => reached.has(id)); i++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''));
    }
    expect([...reached]).toEqual(expect.arrayContaining(wanted));
  });

  test('says on a phone where the scenario is, and closes the drawer again', async () => {
    const page = await open({ 'a.yaml': hostile }, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await untilDrawn(page);
    expect(await page.locator('#field-horizon').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Choose or edit the scenario' }).click();
    expect(await page.locator('#field-horizon').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('#field-horizon').waitFor({ state: 'hidden' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
