import { customerValue } from '../law/customer-value.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { nextPoisson } from '../random/poisson.ts';
import { startStream } from '../random/stream.ts';
import { volumeRebate } from '../schemes/ordinary/volume-terms.ts';
import { classesOf, cohortAt, fieldAt, keptSeries, ordinaryAt, ordinaryClassAt } from './path-block.ts';
import type { PathMemory } from './path-memory.ts';
import { hasPeople, peopleSpend } from './people-day.ts';
import { startMarket } from './start-market.ts';

/**
 * One path of an ordinary scheme from day 0 to the horizon (section 10 of the model): the same customers and the same draws as
 * a staged scheme's. What is owed can be redeemed on `expiry` days from day t + 1 + delay on, and is redeemed at the
 * daily share ρ; what is left then lapses. Rewards are paid from the margin, as promised: a path does not fail. `cash` is the
 * margin after rewards so far, `outstanding` what is owed. Allocates nothing.
 */
export function runOrdinaryPath(
  model: CompiledModel,
  memory: PathMemory,
  path: number,
  rows: Float64Array,
  start: number,
): void {
  const { record, stream, shock, issuedOn } = memory;
  const { horizon, grid } = model;
  const {
    atOnce,
    issued,
    redeem,
    delay,
    expiry,
    byDay,
    givenBeside,
    besideSales,
    fills,
    lapses,
    leaves,
    margin,
    rewardCost,
    lift,
    customers,
    volume,
    prize,
  } = model.ordinary!;
  const peopled = hasPeople(model);
  const trend = startMarket(model, memory, path);
  // The noise has been drawn in full: its stream is free.
  if (prize > 0) startStream(stream, model.streams.prizes, path);

  const classes = classesOf(model);
  const ofClasses = start + ordinaryClassAt(0, model.cohorts.length);

  let owed = 0;
  let redeemable = 0;
  let periodSales = 0;
  let salesSum = 0;
  let withoutSum = 0;
  let issuedSum = 0;
  let redeemedSum = 0;
  let givenSum = 0;
  let lapsedSum = 0;
  let at = 0;
  let nextRecord = grid[0];
  for (let t = 0; t < horizon; t++) {
    let without = trend[t] * shock[t];
    if (peopled) without = peopleSpend(model, memory.people, t, without);
    const sales = lift === null ? without : without * lift[t];
    const times = byDay === null ? 1 : byDay[t];

    const ripe = t - delay - 1;
    if (ripe >= 0) redeemable += fills * issuedOn[ripe];
    const before = owed;
    const used = redeem * redeemable;
    const last = t - delay - expiry;
    const lapsed = last >= 0 ? lapses * issuedOn[last] : 0;
    redeemable -= used + (last >= 0 ? leaves * issuedOn[last] : 0);
    if (redeemable < 0) redeemable = 0; // rounding
    let fresh = issued * times * sales;
    if (besideSales !== null) fresh += besideSales[t];
    issuedOn[t] = fresh;
    owed += fresh - used - lapsed;
    if (owed < 0) owed = 0;

    let given = atOnce * times * sales;
    if (prize > 0) given = prize * nextPoisson(stream, given / prize);
    if (givenBeside !== null) given += givenBeside[t];
    if (volume !== null) {
      periodSales += sales;
      if ((t + 1) % volume[0].period === 0) {
        for (let c = 0; c < volume.length; c++) {
          const rebate = volumeRebate(volume[c], periodSales * volume[c].share);
          given += rebate;
          if (classes > 0) rows[ofClasses + c] += rebate;
        }
        periodSales = 0;
      }
    }
    salesSum += sales;
    withoutSum += without;
    issuedSum += fresh + given;
    redeemedSum += used + given;
    givenSum += given;
    lapsedSum += lapsed;
    if (t === nextRecord) {
      const kept = margin * salesSum - rewardCost * redeemedSum;
      record[at] = sales;
      record[at + 1] = used + given;
      record[at + 2] = owed;
      record[at + 3] = kept;
      record[at + 4] = 0;
      record[at + 5] = before > 0 ? used / before : 0;
      record[at + 6] = owed > 0 ? kept / owed : 1;
      at += keptSeries.length;
      nextRecord = at < record.length ? grid[at / keptSeries.length] : -1;
    }
  }

  const cost = rewardCost * redeemedSum;
  const earned = margin * salesSum;
  const earnedWithout = margin * withoutSum;
  const gap = issuedSum - redeemedSum - lapsedSum - owed;
  rows[start + fieldAt.failure] = 0;
  rows[start + fieldAt.failureDay] = -1;
  rows[start + fieldAt.firstShortDay] = -1;
  rows[start + fieldAt.turnover] = salesSum;
  rows[start + fieldAt.issued] = redeemedSum + owed;
  rows[start + fieldAt.paid] = redeemedSum;
  rows[start + fieldAt.outstanding] = owed;
  rows[start + fieldAt.full] = redeemedSum;
  rows[start + fieldAt.cash] = earned - cost;
  rows[start + fieldAt.worst] = issuedSum > 0 ? Math.abs(gap) / issuedSum : 0;
  // Nobody waits for a promise to be filled by others: no day's claims are followed.
  for (let k = 0; k < model.cohorts.length; k++) {
    rows[start + cohortAt(k)] = -1;
    rows[start + cohortAt(k) + 1] = -1;
  }
  const place = start + ordinaryAt('sales', model.cohorts.length);
  rows[place] = salesSum;
  rows[place + 1] = withoutSum;
  rows[place + 2] = issuedSum;
  rows[place + 3] = redeemedSum;
  rows[place + 4] = lapsedSum;
  rows[place + 5] = owed;
  rows[place + 6] = cost;
  rows[place + 7] = earned;
  rows[place + 8] = earned - cost;
  rows[place + 9] = earned - earnedWithout - cost;
  if (customers === null) return;
  const { years, yearsWithout, retention, retentionWithout, discountRate, givenOnce, issuedOnce } = customers;
  // A customer's later years bear no reward for having come: of points, as many of these as of all are redeemed.
  const points = issuedSum - givenSum;
  const once = givenOnce + (points > 0 ? (issuedOnce * (redeemedSum - givenSum)) / points : 0);
  rows[place + 10] = customerValue((earned - cost + rewardCost * once) / years, retention, discountRate);
  rows[place + 11] = customerValue(earnedWithout / yearsWithout, retentionWithout, discountRate);
}
