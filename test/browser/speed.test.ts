import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type Served, serve, untilDrawn, visit } from './browser.ts';
import { tenYears } from './scenarios.ts';

let served: Served;

beforeAll(async () => {
  served = await serve({ 'ten-years.yaml': tenYears });
});

/** Printed, not asserted but against gross loss: the machine's other work shows in it. */
test('10 000 runs of 10 years', async () => {
  const { page, close } = await visit(served.address);
  await untilDrawn(page);
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const lines: string[] = [];
  for (let i = 0; i < 3; i++) {
    await page.evaluate(() => performance.clearMarks());
    await page.locator('#run').click();
    await page.waitForFunction(() => performance.getEntriesByName('result').length > 0);
    await untilDrawn(page);
    const [first, result, all] = await page.evaluate(() => {
      const at = (name: string, i: number) => performance.getEntriesByName(name).at(i)!.startTime;
      return ['picture', 'result', 'pictures'].map((name, i) => at(name, i === 0 ? 0 : -1) - at('run', 0));
    });
    lines.push(`first picture ${first.toFixed(0)} ms, result ${result.toFixed(0)} ms, all drawn ${all.toFixed(0)} ms`);
    expect(all).toBeLessThan(20_000);
  }
  const long = await page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
  console.log(`10 000 runs of 10 years in the browser:\n  ${lines.join('\n  ')}`);
  console.log(`  main thread: ${long.length} tasks over 50 ms, the longest ${Math.max(0, ...long).toFixed(0)} ms`);
  await close();
});

/** A script with all that it imports or starts as a worker before anybody asks for more. */
function withImports(path: string, folder: string, seen: Set<string>): void {
  if (seen.has(path)) return;
  seen.add(path);
  const text = readFileSync(folder + path, 'utf8');
  const imports = text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g);
  const workers = text.matchAll(/\b((?:session|browser)-worker-[\w-]+\.js)/g);
  for (const [, name] of [...imports, ...workers]) withImports(`assets/${name}`, folder, seen);
}

test('the first load is under 200 kB', () => {
  const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url));
  const page = readFileSync(`${folder}index.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name);
  const files = new Set(['index.html', ...named.filter((name) => !name.endsWith('.js'))]);
  for (const name of named.filter((one) => one.endsWith('.js'))) withImports(name, folder, files);
  const sizes = [...files].map((name) => [name, gzipSync(readFileSync(folder + name)).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(
    `First load: ${(total / 1000).toFixed(0)} kB (gzip)\n${sizes.map(([name, size]) => `  ${(size / 1000).toFixed(1).padStart(6)} kB ${name}`).join('\n')}`,
  );
  expect([...files].filter((name) => /session-worker/.test(name))).toHaveLength(1);
  expect(total).toBeLessThan(200_000);
});
