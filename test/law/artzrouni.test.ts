import { expect, test } from 'vitest';
import { collapseTime, fitDeposits, fundAt, type PonziFund } from '../../sim/law/artzrouni.ts';

/** The differential equation itself, by Runge–Kutta steps. */
function integrated(fund: PonziFund, until: number, steps = 20_000): number {
  const { K, s0, rn, rp, rw, ri } = fund;
  const a = rp - rw;
  const step = until / steps;
  // State: the fund, and what investors believe to own.
  const slope = (t: number, [money, owned]: number[]) => [
    rn * money + s0 * Math.exp(ri * t) - rw * owned,
    a * owned + s0 * Math.exp(ri * t),
  ];
  let state = [K, K];
  for (let i = 0; i < steps; i++) {
    const t = i * step;
    const move = (by: number[], part: number) => state.map((value, j) => value + by[j] * part * step);
    const k1 = slope(t, state);
    const k2 = slope(t + step / 2, move(k1, 0.5));
    const k3 = slope(t + step / 2, move(k2, 0.5));
    const k4 = slope(t + step, move(k3, 1));
    state = state.map((value, j) => value + (step / 6) * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]));
  }
  return state[0];
}

const funds: [string, PonziFund][] = [
  ['A1', { K: 1, s0: 1, rn: 0.05, rp: 0.1, rw: 0.03, ri: 0.2 }],
  ['A2', { K: 0.5, s0: 1, rn: 0.04, rp: 0.1, rw: 0.2, ri: 0.03 }],
  [
    'withdrawals as fast as the promise and deposits as the earnings',
    { K: 1, s0: 2, rn: 0.05, rp: 0.1, rw: 0.05, ri: 0.05 },
  ],
  ['deposits growing as the promised claims', { K: 1, s0: 1, rn: 0.03, rp: 0.12, rw: 0.05, ri: 0.07 }],
  ['almost so', { K: 1, s0: 1, rn: 0.03, rp: 0.12, rw: 0.05, ri: 0.07 + 1e-7 }],
  ['no growth anywhere', { K: 1, s0: 1, rn: 0, rp: 0, rw: 0.1, ri: 0 }],
];

test.each(funds)('the closed form solves the equation: %s', (_, fund) => {
  for (const t of [1, 5, 20]) expect(fundAt(fund, t) / integrated(fund, t)).toBeCloseTo(1, 9);
});

test('the published checks of the note', () => {
  expect(fundAt(funds[0][1], 5)).toBeCloseTo(9.9948017498998, 10);
  expect(fundAt(funds[1][1], 5)).toBeCloseTo(3.72080782338999, 11);
  expect(collapseTime(funds[0][1])).toBeNull();
  expect(collapseTime(funds[1][1])).toBeCloseTo(21.089366327814, 9);
});

test('a fund with nothing at all is empty at once', () => {
  expect(collapseTime({ K: 0, s0: 0, rn: 0.05, rp: 0.1, rw: 0.1, ri: 0.1 })).toBeLessThan(0.01);
});

test('the 1920 fit meets both observations', () => {
  const { s0, ri } = fitDeposits(0.58, 73, 10);
  expect(ri).toBeCloseTo(7.18702638161932, 10);
  expect(s0 * Math.exp(ri * 0.58)).toBeCloseTo(73, 10);
  expect((s0 * Math.expm1(ri * 0.58)) / ri).toBeCloseTo(10, 11);
  expect((s0 * 1e6) / 365).toBeCloseTo(3095.16763, 4);
});
