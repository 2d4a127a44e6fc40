import { expect, test } from 'vitest';
import { bassPeakShare, bassPeakTime } from '../../sim/law/bass-peak.ts';
import { bassShare } from '../../sim/market/growth/bass.ts';

test('adoption is fastest at the peak', () => {
  for (const [p, q] of [
    [0.03, 0.38],
    [0.001, 0.02],
  ]) {
    const t = bassPeakTime(p, q);
    const speed = (at: number) => bassShare(p, q, at + 0.01) - bassShare(p, q, at - 0.01);
    expect(speed(t)).toBeGreaterThan(speed(t * 0.95));
    expect(speed(t)).toBeGreaterThan(speed(t * 1.05));
    expect(bassShare(p, q, t)).toBeCloseTo(bassPeakShare(p, q), 12);
  }
});

test('with more innovation than imitation it is over from the start', () => {
  expect([bassPeakTime(0.3, 0.2), bassPeakShare(0.3, 0.2)]).toEqual([0, 0]);
});
