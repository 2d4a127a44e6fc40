import type { GainGroup, PyramidFigures } from '../../sim/index.ts';
import { estimate, fixture } from './fixture.ts';

export const gainGroup = (members: number, medianGain: number, half = 0): GainGroup => ({
  members: estimate(members),
  medianGain: estimate(medianGain, half),
  paid: estimate(100 * members),
  received: estimate(20 * members),
  losersShare: estimate(medianGain < 0 ? 0.8 : 0.1),
});

/** Figures of members that were followed; no run has them, but each is what it might be. */
export const pyramidFigures: PyramidFigures = {
  paths: 40,
  members: estimate(5900, 20),
  standsFor: 1,
  levels: estimate(22, 0.5),
  heads: estimate(65, 2),
  heads30x3: { value: 1, low: 0.912, high: 1, level: 0.95 },
  heads30x3Day: { p05: 150, p50: 160, p95: 170 },
  organisers30: estimate(0.03, 0.001),
  heads120x3: { value: 0, low: 0, high: 0.088, level: 0.95 },
  heads120x3Day: { p05: null, p50: null, p95: null },
  organisers120: estimate(0),
  recruitsRunOut: { value: null, low: null, high: null, level: 0.95 },
  recruitsRunOutDay: { p05: null, p50: null, p95: null },
  recruitmentShare: estimate(0.2, 0.01),
  referralShare: estimate(0.3, 0.01),
  promisedFromOthers: 0.84,
  netOthersMoneyShare: estimate(0.37, 0.01),
  othersMoneyShare: estimate(0.99, 0.001),
  laterMoneyShare: estimate(0.62, 0.01),
  losersShare: estimate(0.75, 0.01),
  shortOfPromiseShare: estimate(0.9, 0.01),
  broughtNone: { share: estimate(0.6, 0.01), losersShare: estimate(1), received: estimate(10, 1) },
  broughtSome: { share: estimate(0.4, 0.01), losersShare: estimate(0.3, 0.02), received: estimate(500, 10) },
  top1Share: estimate(0.06, 0.001),
  bottomHalfShare: estimate(0.2, 0.01),
  gini: estimate(0.49, 0.01),
  reachable: 6000,
  byLevel: [
    {
      level: 1,
      ...gainGroup(100, 240),
      broughtNone: estimate(20),
      broughtNoneLosersShare: estimate(0.4),
      bringersLosersShare: estimate(0.1),
    },
    {
      level: 2,
      ...gainGroup(5800, -31.5, 0.5),
      broughtNone: estimate(5800),
      broughtNoneLosersShare: estimate(0.8),
      bringersLosersShare: estimate(null),
    },
  ],
  byType: [],
  byJoining: [{ day: 0, ...gainGroup(100, 240) }],
  lorenz: [
    { members: 0, receipts: 0 },
    { members: 1, receipts: 1 },
  ],
  funding: [{ day: 0, received: 2000, own: 5, from: [1900], fromNobody: 100 }],
};

/** A result in which members were followed, with some figures changed. */
export const followed = (change: Partial<PyramidFigures> = {}) =>
  fixture((result) => Object.assign(result, { pyramid: { ...pyramidFigures, ...change } }));
