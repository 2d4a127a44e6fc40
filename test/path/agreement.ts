import { expect } from 'vitest';
import { agedAt } from '../../sim/path/by-age.ts';
import type { FraudField } from '../../sim/path/path-block.ts';
import type { LoadedScenario } from '../../sim/types.ts';
import { bruteForce } from './brute-force.ts';
import type { EnginePath } from './engine.ts';

const near = (got: number, wanted: number, scale: number) =>
  expect(Math.abs(got - wanted), `${got} against ${wanted}`).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1e-300));

/** Expects that the engine's path, which may have followed claims from day to day, is what the loop over all claims finds. */
export function expectAgreement({ scenario }: LoadedScenario, turnover: readonly number[], got: EnginePath): void {
  const { scheme, operator } = scenario;
  const wanted = bruteForce(scenario, turnover);
  const scale = operator.capital + wanted.turnover.reduce((a, b) => a + b, 0) * Math.max(1, scheme.cap);
  const instant = 'kind' in scheme.payout && scheme.payout.kind === 'instant';

  expect(got.failure).toBe(wanted.failure);
  expect(got.row.failureDay).toBe(wanted.failureDay);
  expect(got.row.firstShortDay).toBe(wanted.firstShortDay);
  for (const field of ['paid', 'issued', 'outstanding', 'cash', 'pool', 'rewards', 'costs', 'drawn'] as const) {
    near(got.row[field], wanted[field], scale);
  }
  near(got.row.full, wanted.full, scale);
  for (const [t, paid] of wanted.paidByDay.entries()) near(got.series.payouts[t], paid, scale);
  for (const [t, open] of wanted.openByDay.entries()) near(got.series.outstanding[t], open, scale);
  wanted.received.forEach((share, d) => {
    const amount = scheme.cap * turnover[d];
    if (Number.isNaN(share) || amount === 0) return;
    near(got.received[d] * amount, share * amount, scale);
    // The last digit of all the money may be more than the whole of a claim: such dust may be full a day apart.
    if (!instant && amount > 1e-6 * scale) expect(got.fullOn[d]).toBe(wanted.fullOn[d] ?? -1);
  });
  // There are too many of these for an expectation each.
  const apart: string[] = [];
  for (let day = 1; got.byAge.length > 0 && day < turnover.length; day++) {
    // After the scheme's end nothing more comes back.
    const shares = wanted.receivedByDay[Math.min(day, wanted.receivedByDay.length - 1)];
    for (let born = 0; born < day; born++) {
      const exists = born < shares.length && turnover[born] > 0;
      const share = got.byAge[agedAt(born, day)];
      const agrees = exists
        ? Math.abs(share - shares[born]) * turnover[born] <= 1e-9 * Math.max(scale, 1e-300)
        : share === -1;
      if (!agrees) apart.push(`born ${born}, day ${day}: ${share} against ${exists ? shares[born] : 'none'}`);
    }
  }
  expect(apart).toEqual([]);
  for (const [field, amount] of Object.entries(got.frauds === null ? {} : wanted.frauds)) {
    near(got.frauds![field as FraudField], amount, scale);
  }
  for (const [t, sold] of wanted.turnover.entries()) near(got.series.turnover[t], sold, scale);
  expect(got.row.worst).toBeLessThanOrEqual(1e-9);
  const moneyIn = operator.capital + scheme.fee * got.row.turnover + (got.frauds?.clawedBack ?? 0);
  expect(got.row.paid).toBeLessThanOrEqual(moneyIn * (1 + 1e-12));
  for (const share of got.received) expect(share).toBeLessThanOrEqual(1 + 1e-12);
}
