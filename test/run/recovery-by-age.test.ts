import { describe, expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { cohortAt, rowLength } from '../../sim/path/path-block.ts';
import { BlockRunner } from '../../sim/run/block-runner.ts';
import { simulate } from '../../sim/simulate.ts';
import { momentsOf, sampleVariance } from '../../sim/stats/moments.ts';
import { tInterval } from '../../sim/stats/t-interval.ts';
import type { LoadedScenario } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const byAgeOf = async (loaded: LoadedScenario) => (await simulate(loaded)).sustainability.recovery.byAge!;

/** Calls back for every day of purchase and age that the run still sees. */
function forEachSeen(
  { age, cohorts }: Awaited<ReturnType<typeof byAgeOf>>,
  horizon: number,
  call: (cohort: (typeof cohorts)[number], i: number, days: number) => void,
): void {
  for (const cohort of cohorts) {
    for (const [i, days] of age.entries()) {
      if (cohort.bornDay + days < horizon) call(cohort, i, days);
      else expect([cohort.mean[i], cohort.low[i], cohort.high[i]]).toEqual([null, null, null]);
    }
  }
}

describe('closed forms', () => {
  const flat = (payout: string, rest: string) =>
    scenarioOf(
      `paths: 100\nhorizon: 500\nmarket: {turnover: {initial: 1000}}\nscheme: {fee: 10%, payout: ${payout}}\n${rest}`,
    );
  const RICH = 'operator: {capital: 1e9}';

  test('fixed: 1/D a day until all is back', async () => {
    const byAge = await byAgeOf(flat('{kind: fixed, days: 200}', RICH));
    expect(byAge.age).toEqual(Array.from({ length: 16 }, (_, i) => 30 * (i + 1)));
    expect(byAge.cohorts.map(({ bornDay }) => bornDay)).toEqual(Array.from({ length: 16 }, (_, i) => 30 * i));
    forEachSeen(byAge, 500, ({ mean, low, high }, i, days) => {
      expect(mean[i]).toBeCloseTo(Math.min(1, days / 200), 12);
      expect([low[i], high[i]]).toEqual([mean[i], mean[i]]); // no random part
    });
  });

  test('declining: what is left shrinks by ρ a day', async () => {
    const byAge = await byAgeOf(flat('{kind: declining, rate: 0.01}', RICH));
    forEachSeen(byAge, 500, ({ mean }, i, days) => expect(mean[i]).toBeCloseTo(1 - 0.99 ** days, 12));
  });

  test('milestone: what has fallen due', async () => {
    const byAge = await byAgeOf(
      flat('{kind: milestone, stages: [{age: 30, share: 0.2}, {age: 91, share: 0.5}]}', RICH),
    );
    forEachSeen(byAge, 500, ({ mean }, i, days) => expect(mean[i]).toBeCloseTo(days < 91 ? 0.2 : 0.7, 12));
  });

  test('a scheme that is closed: its last payments count from that day, and nothing comes after it', async () => {
    // Each day pays 1/200 of every open claim out of capital; on day 100 what is left of it goes to claims pro rata.
    const end = 100;
    const capital = 2000 * 1000;
    const byAge = await byAgeOf(
      flat('{kind: fixed, days: 200}', `operator: {capital: ${capital}}\nfailure: {closed: {day: ${end}}}`),
    );
    const claims = end + 1;
    const paid = (1000 * (end * (end + 1))) / 2 / 200;
    const left = 1000 * claims - paid;
    const share = Math.min(1, (capital + 100 * claims - paid) / left);
    forEachSeen(byAge, 500, ({ bornDay, mean }, i, days) => {
      if (bornDay > end) expect(mean[i]).toBeNull();
      else if (bornDay + days < end) expect(mean[i]).toBeCloseTo(days / 200, 12);
      else {
        const had = (end - bornDay) / 200;
        expect(mean[i]).toBeCloseTo(had + (1 - had) * share, 12);
      }
    });
  });
});

describe('a random scheme that may fail', () => {
  const PATHS = 300;
  const at = (horizon: number) =>
    scenarioOf(
      `paths: ${PATHS}\nhorizon: ${horizon}\nmarket: {turnover: {initial: 1000, noise: {sd: 0.1}}}\n` +
        'scheme: {fee: 20%, poolShare: 0.6, payout: {kind: pool}}\nfailure: {absconded: {hazard: 0.01}}',
    );

  test('an age is the end of a run that ends on its day; mean and interval are those of its paths', async () => {
    const byAge = await byAgeOf(at(200));
    expect(byAge.paths).toBe(PATHS);
    for (const [k, i] of [
      [0, 0],
      [0, 13],
      [3, 4],
      [7, 6],
      [13, 0],
    ]) {
      const { bornDay, mean, low, high } = byAge.cohorts[k];
      const model = compileModel(at(bornDay + byAge.age[i] + 1), { cohorts: [bornDay] });
      const runner = new BlockRunner();
      runner.prepare(model, 'exact');
      const { rows } = runner.run(0, PATHS);
      const shares = Float64Array.from({ length: PATHS }, (_, path) => rows[path * rowLength(1) + cohortAt(0)]);
      const there = shares.filter((share) => share >= 0);
      const moments = momentsOf(there);
      const wanted = moments.sum / there.length;
      const interval = tInterval(wanted, sampleVariance(moments), there.length);
      expect(mean[i]).toBeCloseTo(wanted, 12);
      expect(low[i]).toBeCloseTo(interval.low, 12);
      expect(high[i]).toBeCloseTo(interval.high, 12);
    }
  });

  test('nothing that has come back goes away again', async () => {
    const byAge = await byAgeOf(at(200));
    forEachSeen(byAge, 200, ({ mean }, i) => {
      if (i > 0) expect(mean[i]!).toBeGreaterThanOrEqual(mean[i - 1]! - 1e-12);
    });
  });
});

test('of many paths the first 2048 are followed, whatever the number of all', async () => {
  const of = (paths: number) =>
    byAgeOf(
      scenarioOf(
        `paths: ${paths}\nhorizon: 20\nmarket: {turnover: {initial: 1000, noise: {sd: 0.1}}}\nscheme: {fee: 20%, payout: {kind: pool}}`,
      ),
    );
  const [some, many] = [await of(2048), await of(12_000)];
  expect(some.paths).toBe(2048);
  expect(many).toEqual(some);
});

test('an ordinary scheme has no such figure, nor has a run of one day', async () => {
  const points = scenarioOf(
    'horizon: 60\nmarket: {turnover: {initial: 1000}}\nscheme: {kind: points, rate: 1%, margin: 30%}',
  );
  const day = scenarioOf('horizon: 1\nmarket: {turnover: {initial: 1000}}\nscheme: {fee: 10%, payout: {kind: pool}}');
  for (const loaded of [points, day]) {
    expect((await simulate(loaded)).sustainability.recovery.byAge).toBeNull();
  }
});
