import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs `paths` paths of a year on two threads in a process of its own; its peak memory in MB, and the run. */
function peakOf(paths: number): { megabytes: number; paths: number; recovery: number } {
  const built = (name: string) => JSON.stringify(new URL(`../../dist/sim/${name}.js`, import.meta.url).href);
  const script = `
    const { loadScenario, simulate } = await import(${built('index')});
    const { threadCrew } = await import(${built('node')});
    const yaml = 'rebatescope: 1\\nname: memory\\npaths: ${paths}\\nhorizon: 365\\n' +
      'market: {turnover: {initial: 1000, noise: {sd: 0.03}}}\\nscheme: {fee: 15%, payout: {kind: pool}}\\nfailure: {absconded: {hazard: 0.001}}';
    const crew = threadCrew(2);
    const { run, sustainability } = await simulate(loadScenario(yaml, { file: 'memory.yaml' }), { crew });
    crew.close();
    const megabytes = process.resourceUsage().maxRSS / 1024;
    console.log(JSON.stringify({ megabytes, paths: run.paths, recovery: sustainability.recovery.mean.value }));
  `;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

test('a million paths of a year stay under 500 MB, and hardly over what a tenth of them takes', () => {
  const tenth = peakOf(100_000);
  const million = peakOf(1_000_000);
  expect(million.paths).toBe(1_000_000);
  expect(million.recovery).toBeGreaterThan(0.1);
  expect(million.megabytes).toBeLessThan(500);
  expect(million.megabytes).toBeLessThan(tenth.megabytes + 100);
});
