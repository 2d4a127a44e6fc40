import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';

const FEE = 0.15;
const DISCOUNT = 0.001;
const RATE = Math.log1p(DISCOUNT);

/** The share of fakes on each day of a run on flat turnover of 1000 a day. */
const sharesOf = (payout: string, fake: string, days = 60, more = '') =>
  enginePath(
    scenarioOf(
      `horizon: ${days}\nmarket: {turnover: {initial: 1000}}\noperator: {capital: 1e9}\n` +
        `scheme: {fee: 15%, payout: ${payout}}\nfraud: {fake: {share: 40%, discount: ${DISCOUNT}, ${fake}}}\n${more}`,
    ),
  );

/** What one unit of claim is worth that is paid evenly over so many days. */
const even = (days: number) => (1 - Math.exp(-RATE * days)) / (RATE * days);

describe('naive: today’s speed of payout goes on', () => {
  test('nobody fakes before there has been a payout, then in proportion to the gain over what is paid', () => {
    const { fakeShare } = sharesOf('{kind: fixed, days: 500}', 'supply: {expects: naive, allAt: 10}');
    expect(fakeShare.slice(0, 2)).toEqual([0, 0]);
    const gain = even(500) - FEE;
    for (const share of fakeShare.slice(2)) expect(share).toBeCloseTo((0.4 * gain) / (10 * FEE), 12);
  });

  test('never more than merchants who play along can carry', () => {
    const { fakeShare } = sharesOf('{kind: fixed, days: 500}', 'supply: {expects: naive, allAt: 0.5}');
    for (const share of fakeShare.slice(2)) expect(share).toBe(0.4);
  });

  test('each day of a pool as fast as the day before was', () => {
    const { fakeShare, series } = sharesOf('{kind: pool}', 'supply: {expects: naive, allAt: 6}');
    for (let t = 1; t < 60; t++) {
      const speed = series.payoutPerUnit[t - 1];
      const gain = speed > 0 ? even(1 / speed) - FEE : 0;
      expect(fakeShare[t]).toBeCloseTo(0.4 * Math.min(1, Math.max(0, gain / (6 * FEE))), 12);
    }
    expect(new Set(fakeShare).size).toBeGreaterThan(50);
  });

  test('or as the mean of some days', () => {
    const { fakeShare, series } = sharesOf('{kind: pool}', 'supply: {expects: naive, allAt: 6, lookBack: 7}');
    const speed = series.payoutPerUnit.slice(43, 50).reduce((sum, paid) => sum + paid, 0) / 7;
    expect(fakeShare[50]).toBeCloseTo((0.4 * (even(1 / speed) - FEE)) / (6 * FEE), 12);
  });

  test('being found, and the fine, are taken off', () => {
    const { fakeShare } = sharesOf(
      '{kind: fixed, days: 500}',
      'amount: 2e4, supply: {expects: naive, allAt: 10}, detection: {rate: 10%}, split: false',
      60,
      'safeguards: {penalty: {from: 1万, times: 2}}',
    );
    const gain = 0.9 * even(500) - 0.1 * 2 - FEE;
    expect(fakeShare[30]).toBeCloseTo((0.4 * gain) / (10 * FEE), 12);
  });
});

describe('sceptical: turnover grows no more', () => {
  test('a promise of a date is kept only as far as fees go, so a fake costs more than it brings', () => {
    for (const payout of [
      '{kind: fixed, days: 100}',
      '{kind: declining, rate: 0.01}',
      '{kind: milestone, stages: [{age: 30, share: 100%}]}',
      '{kind: stages, window: 5, trigger: 10%, fallback: 9, shares: [50%, 50%]}',
    ]) {
      expect(Math.max(...sharesOf(payout, 'supply: {expects: sceptical}').fakeShare), payout).toBe(0);
    }
  });

  test('unless a part of the fee comes back', () => {
    const { fakeShare } = sharesOf(
      '{kind: fixed, days: 100}',
      'kickback: 10%, supply: {expects: sceptical, allAt: 10}',
    );
    for (const share of fakeShare) expect(share).toBeCloseTo((0.4 * (FEE * even(100) - 0.05)) / (10 * 0.05), 12);
  });

  test('in a pool early fakes pay and late ones do not, after the law', () => {
    const days = 3000;
    const { fakeShare, series } = sharesOf('{kind: pool}', 'supply: {expects: sceptical, allAt: 6}', days);
    // X of x/(1 − e^(−x)) = 1/φ, by going round.
    let root = 1 / FEE;
    for (let i = 0; i < 200; i++) root = (1 - Math.exp(-root)) / FEE;
    let before = 0;
    for (let t = 0; t < days; t++) {
      if (t % 100 === 0) {
        const age = (before + 1000) / 1000;
        let worth = 0;
        for (let i = 0; i < 4000; i++) worth += Math.exp(-RATE * age * Math.expm1((root * (i + 0.5)) / 4000)) / 4000;
        expect(fakeShare[t]).toBeCloseTo(0.4 * Math.min(1, Math.max(0, (worth - FEE) / (6 * FEE))), 3);
      }
      before += series.turnover[t];
    }
    expect(fakeShare[0]).toBeGreaterThan(0.3);
    expect(fakeShare[days - 1]).toBe(0);
  });

  test('in a queue the wait is known', () => {
    const { fakeShare, series } = sharesOf('{kind: queue}', 'supply: {expects: sceptical, allAt: 10}', 200);
    const sold = series.turnover.slice(0, 150).reduce((sum, turnover) => sum + turnover, 0) + 1000;
    const worth = Math.exp(-RATE * (sold / 1000) * (1 / FEE - 1));
    expect(fakeShare[150]).toBeCloseTo((0.4 * Math.max(0, worth - FEE)) / (10 * FEE), 12);
  });
});
