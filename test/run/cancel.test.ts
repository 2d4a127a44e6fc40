import { describe, expect, test } from 'vitest';
import { BLOCK } from '../../sim/path/path-block.ts';
import type { Progress } from '../../sim/run/progress.ts';
import { type SimulateOptions, simulate } from '../../sim/simulate.ts';
import type { LoadedScenario, ResultBundle } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { builtIndex, builtNode } from './built.ts';

const loaded = scenarioOf(
  'horizon: 400\nmarket: {turnover: {initial: 1000, growth: {kind: exponential, rate: 0.001}, noise: {sd: 0.02}}}\n' +
    'scheme: {fee: 20%, payout: {kind: instant, share: 15%}}\nfailure: {closed: {hazard: 0.00001}}',
);
const loadedWith = (paths: number): LoadedScenario => ({ ...loaded, scenario: { ...loaded.scenario, paths } });

const figures = ({ run, verdict: _, ...rest }: ResultBundle) => ({ ...rest, digest: run.digest });

/** Aborts the run once `done` paths are finished. */
async function abortAt(done: number, paths: number, run = simulate, more: SimulateOptions = {}): Promise<ResultBundle> {
  const stop = new AbortController();
  return run(loadedWith(paths), {
    ...more,
    signal: stop.signal,
    onProgress: (progress) => {
      if (progress.done >= done) stop.abort();
    },
  });
}

describe('abort', () => {
  test.each([1, 300, 1500])('after %i paths keeps a complete run of fewer', async (done) => {
    const result = await abortAt(done, 5000);
    expect(result.run.cancelled).toBe(true);
    expect(result.run.paths).toBeGreaterThanOrEqual(done);
    // The block that passes `done`, and the one in hand behind it.
    expect(result.run.paths).toBeLessThan(done + 2 * BLOCK);
    expect(result.run.pathsAsked).toBe(5000);
    const whole = await simulate(loadedWith(result.run.paths));
    expect(whole.run.cancelled).toBe(false);
    expect(figures(result)).toEqual(figures(whole));
  });

  test('of a run that keeps sketches: they hold exactly the paths that are in the figures', async () => {
    const result = await abortAt(700, 20_000);
    expect(result.run.cancelled).toBe(true);
    const whole = await simulate(loadedWith(result.run.paths));
    expect(result.run.digest).toBe(whole.run.digest);
    expect(result.sustainability.recovery).toEqual(whole.sustainability.recovery);
    const [sketched, exact] = [result.sustainability.series.cash, whole.sustainability.series.cash];
    expect(sketched.mean).toEqual(exact.mean);
    sketched.p50.forEach((value, t) => {
      expect(Math.abs(value - exact.p50[t])).toBeLessThanOrEqual(0.001 * Math.abs(exact.p50[t]));
    });
  });

  test('before it began still gives a result, of the first paths', async () => {
    const result = await simulate(loadedWith(5000), { signal: AbortSignal.abort() });
    expect(result.run.cancelled).toBe(true);
    expect(result.run.paths).toBeGreaterThan(0);
    expect(result.run.paths).toBeLessThan(1000);
    expect(result.verdict.reasons.length).toBeGreaterThan(0);
    expect(JSON.stringify(result)).not.toContain('NaN');
    expect(result.sustainability.series.cash.mean.every(Number.isFinite)).toBe(true);
  });

  test('of a run without random part changes nothing', async () => {
    const flat = scenarioOf('market: {turnover: {initial: 10}}\nscheme: {fee: 20%, payout: {kind: pool}}');
    const result = await simulate(flat, { signal: AbortSignal.abort() });
    expect(result.run.paths).toBe(1);
    expect(result.run.cancelled).toBe(false);
    expect(result.sustainability).toEqual((await simulate(flat)).sustainability);
  });

  test('at the very end is no cancel', async () => {
    const result = await abortAt(256, 256);
    expect(result.run.cancelled).toBe(false);
    expect(result.run.paths).toBe(256);
  });

  test('on threads keeps a prefix without gaps', async () => {
    const crew = builtNode.threadCrew(3);
    try {
      const result = await abortAt(900, 50_000, builtIndex.simulate, { crew });
      expect(result.run.cancelled).toBe(true);
      const whole = await simulate(loadedWith(result.run.paths));
      expect(result.run.digest).toBe(whole.run.digest);
      expect(result.sustainability.recovery).toEqual(whole.sustainability.recovery);
    } finally {
      crew.close();
    }
  });
});

test('a run whose threads end under it fails instead of waiting for ever', async () => {
  const crew = builtNode.threadCrew(2);
  let closed = false;
  const run = builtIndex.simulate(loadedWith(1e6), {
    crew,
    onProgress: () => {
      if (!closed) crew.close();
      closed = true;
    },
  });
  await expect(run).rejects.toThrow(/worker/);
});

describe('while it runs', () => {
  test('progress rises to the end', async () => {
    const seen: Progress[] = [];
    await simulate(loadedWith(1000), { onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(4);
    expect(seen[seen.length - 1].done).toBe(1000);
    seen.forEach(({ done, total, pathsPerSecond, secondsLeft }, i) => {
      if (i > 0) expect(done).toBeGreaterThanOrEqual(seen[i - 1].done);
      expect(total).toBe(1000);
      expect(pathsPerSecond).toBeGreaterThan(0);
      expect(secondsLeft).toBeGreaterThanOrEqual(0);
    });
  });

  test('partial results are whole runs of fewer paths, the first very early', async () => {
    const partial: ResultBundle[] = [];
    // The first run loads the rules; until then partial results say nothing of them.
    await simulate(loadedWith(1));
    const whole = await simulate(loadedWith(3000), { onPartial: (result) => partial.push(result) });
    expect(partial.length).toBeGreaterThan(1);
    expect(partial[0].run.paths).toBeLessThanOrEqual(256);
    for (const result of partial) {
      expect(result.run.paths).toBeLessThan(3000);
      expect(figures(result)).toEqual(figures(await simulate(loadedWith(result.run.paths))));
    }
    expect(figures(whole)).toEqual(figures(await simulate(loadedWith(3000))));
  });
});
