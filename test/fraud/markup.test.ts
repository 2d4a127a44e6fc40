import { expect, test } from 'vitest';
import { belowFee } from '../../sim/market/merchants/merchants-left.ts';
import { simulate } from '../../sim/simulate.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';

const closedOn = (day: number, markup: string, more = '') =>
  scenarioOf(
    `horizon: 200\nmarket: {turnover: {initial: 1000}${more}}\noperator: {capital: 1e6}\n` +
      `scheme: {fee: 15%, payout: {kind: fixed, days: 100}}\nfailure: {closed: {day: ${day}}}\nfraud: {markup: ${markup}}\n`,
  );

/** The capital is paid out too when the scheme is closed, so all but full claims would come back: no capital then. */
const poor = (markup: string) =>
  scenarioOf(
    'horizon: 200\nmarket: {turnover: {initial: 1000}}\nscheme: {fee: 15%, payout: {kind: pool}}\n' +
      `failure: {closed: {day: 99}}\nfraud: {markup: ${markup}}\n`,
  );

test('marked-up prices raise turnover, fees and claims, and the buyers pay for it', () => {
  const { row, frauds } = enginePath(closedOn(99, '{share: 40%}'));
  // 400 a day become 460.
  expect(frauds!.marked).toBeCloseTo(46_000, 6);
  expect(frauds!.excess).toBeCloseTo(6000, 6);
  expect(row.turnover).toBeCloseTo(106_000, 6);
  expect(row.fees).toBeCloseTo(15_900, 6);
  expect(row.issued).toBeCloseTo(106_000, 6);
});

test('when rebates stop a buyer has lost the excess less what came back, and half of that once it is shared', async () => {
  const loaded = poor('{share: 40%, price: 4000}');
  const { received, frauds } = enginePath(loaded);
  // By hand, of 4600 paid: 600 too much.
  const losses = received.slice(0, 100).map((share) => Math.max(0, 600 - share * 4600));
  const perDay = losses.map((loss) => (loss * 400) / 4000);
  expect(frauds!.markedLoss).toBeCloseTo(
    perDay.reduce((sum, loss) => sum + loss, 0),
    8,
  );
  const losing = losses.filter((loss) => loss > 0).length;
  expect(losing).toBeGreaterThan(10);
  expect(losing).toBeLessThan(90);
  expect(frauds!.markedLosing).toBeCloseTo(460 * losing, 8);

  const { fraud } = await simulate(loaded);
  const { markup, byCohort } = fraud!;
  expect(markup!.lossShare.value).toBeCloseTo(losing / 100, 12);
  expect(markup!.breakEvenRecovery).toBeCloseTo(600 / 4600, 14);
  expect(markup!.sale).toMatchObject({ price: 4600, excess: 600 });
  expect(markup!.merchantBears.value).toBeCloseTo(markup!.loss.value! / 2, 10);
  for (const { bornDay, markupLoss, markupLossShared } of byCohort.filter((cohort) => cohort.bornDay < 100)) {
    expect(markupLoss! * 4600).toBeCloseTo(losses[bornDay], 9);
    expect(markupLossShared).toBeCloseTo(markupLoss! / 2, 14);
  }
  expect(byCohort.at(-1)).toMatchObject({ bornDay: 180, markupLoss: null, fakeShare: null });
});

test('nobody loses where more than the excess has come back', async () => {
  const { fraud } = await simulate(closedOn(199, '{share: 100%}'));
  expect(fraud!.markup!.lossShare.value).toBe(0);
  expect(fraud!.markup!.loss.value).toBe(0);
});

test('without a share it is the merchants whose margin is under the fee, as long as they are there', () => {
  const margin = '{mean: 20%, sd: 10%}';
  const weak = belowFee(0.15, { mean: 0.2, sd: 0.1 });
  const marked = (leave: string) => {
    const { frauds } = enginePath(closedOn(199, '{}', `, merchants: {initial: 100, margin: ${margin}${leave}}`));
    return frauds!.excess / 0.15;
  };
  expect(marked('')).toBeCloseTo(200 * 1000 * weak, 6);
  // They leave with the hazard 0.02 a day, from the first day on.
  const days = Array.from({ length: 200 }, (_, t) => weak * Math.exp(-0.02 * t));
  const there = days.reduce((sum, share) => sum + share, 0);
  expect(marked(', leave: 0.02')).toBeCloseTo(1000 * there, 3);
});

test('merchants bear the fees of real sales only, and have what is put on prices', async () => {
  const { merchants, fraud } = await simulate(
    scenarioOf(
      'horizon: 50\nmarket: {turnover: {initial: 1000}, merchants: {initial: 10, margin: {mean: 30%}, extra: 40%}}\n' +
        'scheme: {fee: 15%, payout: {kind: pool}}\nfraud: {fake: {share: 20%}, markup: {share: 50%}}\n',
    ),
  );
  // 500 a day become 575, and a quarter of 1075 comes on top in fakes.
  expect(fraud!.fakeShare.value).toBeCloseTo(0.2, 12);
  expect(merchants.fees.value).toBeCloseTo(50 * 0.15 * 1343.75, 8);
  expect(merchants.net.value).toBeCloseTo(50 * (0.4 * 0.3 * 1000 + 75 - 0.15 * 1075), 8);
});
