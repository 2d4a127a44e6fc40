import { describe, expect, test } from 'vitest';
import { AgentPaths } from '../../sim/agents/agent-path.ts';
import { expectedRepeats } from '../../sim/law/bg-nbd.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { expectMean, meanAndError } from './near.ts';

const buyers = (frequency: string, more = '', horizon = 60, initial = 4000) =>
  scenarioOf(
    `seed: b\nhorizon: ${horizon}\nmarket: {members: {initial: ${initial}, frequency: ${frequency}, amount: {kind: constant, value: 10}${more}}}\n` +
      'scheme: {fee: 10%, payout: {kind: pool}}\nagents: {referrer: {kind: none}}',
  );

/** What each member of a path has bought by the end of each day: `of(day, member)`. */
function purchasesOf(loaded: ReturnType<typeof buyers>, path = 0) {
  const paths = new AgentPaths(compileModel(loaded));
  paths.run(compileModel(loaded), path);
  const { purchases, firstOn, population } = paths.drawn;
  const { horizon } = loaded.scenario;
  return {
    population,
    byMember(until: number): number[] {
      const counts = new Array<number>(population.count).fill(0);
      for (let i = 0; i < firstOn[until]; i++) counts[purchases.member[i]]++;
      return counts;
    },
    byDay: Array.from({ length: horizon }, (_, t) => firstOn[t + 1] - firstOn[t]),
  };
}

describe('heavy and light buyers: the purchases of a member have a negative binomial law', () => {
  // P(X(T) = x) = Γ(r + x)/(Γ(r)·x!)·(α/(α + T))^r·(T/(α + T))^x (Ehrenberg 1959).
  const [r, alpha] = [0.6, 12];
  const chance = (x: number, days: number): number =>
    x === 0 ? (alpha / (alpha + days)) ** r : (chance(x - 1, days) * (r + x - 1) * days) / (x * (alpha + days));

  test.each([1, 7, 60])('after %i days', (days) => {
    const counts = purchasesOf(buyers(`{kind: gamma-poisson, r: ${r}, alpha: ${alpha}}`)).byMember(days);
    for (const x of [0, 1, 2]) {
      expectMean(
        counts.map((count) => Number(count === x)),
        chance(x, days),
      );
    }
    expectMean(counts, (r * days) / alpha);
    const variance = ((r * days) / alpha) * (1 + days / alpha);
    expect(meanAndError(counts).variance / variance).toBeGreaterThan(0.8);
    expect(meanAndError(counts).variance / variance).toBeLessThan(1.25);
  });

  test('the same members buy much in both halves', () => {
    const { byMember } = purchasesOf(buyers(`{kind: gamma-poisson, r: ${r}, alpha: ${alpha}}`));
    const [half, all] = [byMember(30), byMember(60)];
    // E[X₁·X₂] = T₁·T₂·E[λ²] = T₁·T₂·r(r + 1)/α².
    expectMean(
      half.map((count, member) => count * (all[member] - count)),
      (30 * 30 * r * (r + 1)) / alpha ** 2,
    );
  });
});

describe('buyers who drop out: the CDNOW parameters of Fader, Hardie & Lee 2005, a day here a week there', () => {
  const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
  const loaded = buyers('{kind: bg-nbd, r: 0.243, alpha: 4.414, a: 0.793, b: 2.426}', '', 78, 40_000);
  const { byMember } = purchasesOf(loaded);

  test.each([1, 3, 32, 78])('E[X(%i)]', (weeks) => {
    expectMean(byMember(weeks), expectedRepeats(cdnow, weeks));
  });

  test('P(X(39) = 0) = (α/(α + 39))^r', () => {
    expectMean(
      byMember(39).map((count) => Number(count === 0)),
      (cdnow.alpha / (cdnow.alpha + 39)) ** cdnow.r,
    );
  });

  test('P(X(78) = 1): those who dropped out at once, and those who went on and have not bought again', () => {
    // Of those who bought, the share a/(a + b) dropped out after the first time; the others have bought just once with the
    // negative binomial chance of it, r·t/(α + t)·(α/(α + t))^r.
    const { r, alpha, a, b } = cdnow;
    const none = (alpha / (alpha + 78)) ** r;
    const stopped = (a / (a + b)) * (1 - none);
    const wentOn = ((b / (a + b)) * r * 78 * none) / (alpha + 78);
    expectMean(
      byMember(78).map((count) => Number(count === 1)),
      stopped + wentOn,
    );
  });
});

test('newcomers who may drop out buy at once, and only once where they hardly ever buy again', () => {
  const loaded = buyers('{kind: bg-nbd, r: 1e-6, alpha: 10, a: 1, b: 1}', ', growth: {kind: linear, slope: 3}', 20, 5);
  const { byDay, byMember } = purchasesOf(loaded);
  expect(byDay).toEqual([0, ...new Array(19).fill(3)]);
  expect(byMember(20)).toEqual([0, 0, 0, 0, 0, ...new Array(57).fill(1)]);
});

test('seasons and churn: as often as the day has it, by those who are there', () => {
  const weekly = [1, 1, 1, 1, 1, 3, 6];
  const loaded = buyers(
    '{kind: gamma-poisson, r: 1, alpha: 10}',
    `, churn: 0.01, seasonality: {weekly: [${weekly.join(', ')}]}`,
    7,
    20_000,
  );
  const { byDay, population } = purchasesOf(loaded);
  for (const [t, count] of byDay.entries()) {
    const wanted = (20_000 * Math.exp(-0.01 * t) * weekly[t]) / 2 / 10;
    expect(Math.abs(count - wanted)).toBeLessThan(5 * Math.sqrt(wanted * (1 + (weekly[t] / 2) * 0.1)) + 5);
  }
  expect(population.count).toBe(20_000);
});
