import { fillNoise } from '../market/noise/fill-noise.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { startStream } from '../random/stream.ts';
import {
  bearDatedClaim,
  closeMilestoneClaims,
  closeStageClaims,
  lapsedToday,
  milestoneDue,
  payDated,
  stagesDue,
} from '../schemes/staged/claims/dated-claims.ts';
import { bearDecliningClaim, payDeclining } from '../schemes/staged/claims/declining-claims.ts';
import { bearIndexClaim, indexDue, payIndexDue, raiseIndex } from '../schemes/staged/claims/index-claims.ts';
import { payInstant } from '../schemes/staged/claims/instant-claims.ts';
import { bearQueueClaim, payQueue } from '../schemes/staged/claims/queue-claims.ts';
import {
  BALANCE,
  DECLINING,
  FIXED,
  INSTANT,
  MILESTONE,
  POOL,
  QUEUE,
  STAGES,
} from '../schemes/staged/claims/rule-code.ts';
import { endByAge, lookAtCohorts } from './by-age.ts';
import { recordCohorts } from './cohorts.ts';
import { COVERED } from './covered.ts';
import { drawTrend } from './draw-trend.ts';
import { drawAbscondDay, drawCloseDay } from './end-days.ts';
import { ABSCONDED, CLOSED, HALTED, ILLIQUID, NOT_FAILED } from './failure-code.ts';
import { findFakes, followFakes, fraudSpend } from './fraud-day.ts';
import { drawable, setDeposit } from './guard-day.ts';
import { fieldAt, guardAt } from './path-block.ts';
import { HALT_MEAN_DAYS, type PathMemory } from './path-memory.ts';
import { feeToday, hasPeople, peopleSpend, startPeople } from './people-day.ts';
import { recordFrauds } from './record-frauds.ts';
import { recordRest } from './record-rest.ts';

/** A payout is below its promise when it misses it by more than the rounding of the index, which may be near 16. */
const BELOW = 1 - 1e-9;
/** Days of noise drawn at a time: a path that fails early draws little more than it lives. */
const CHUNK = 256;

/**
 * One path from day 0 to the horizon or its end: the day of the model from top to bottom, in the order of section 2 of
 * the model. Path `path` draws from its own streams only, so it never depends on other paths. The results go to the row of
 * `rows` that starts at `start`, the recorded days to `memory.record`.
 */
export function runPath(
  model: CompiledModel,
  memory: PathMemory,
  path: number,
  rows: Float64Array,
  start: number,
): void {
  const { book, record, stream, shock, haltWindow, stageWindow, guard, flight, frauds } = memory;
  const { horizon, feedback, feeByDay, fee, poolShare, claimRate, grid, rules } = model;
  const { rewardRate, costFixed, costRate, tax, draw, haltDays, haltBelow, prorate, neverIlliquid } = model;
  const peopled = hasPeople(model);
  const defrauded = model.fraud !== null;
  const driven = peopled || defrauded; // turnover is more than one product
  const watched = haltDays > 0 || feedback !== null;
  const noisy = model.noise.innovation > 0;
  const { beside } = model;
  const ageStep = memory.followsAges ? model.ageStep : 0;
  const guarded = model.guard !== null;
  const tempted = model.temptation !== null;
  const storeDay = guarded ? model.guard!.storeDay : -1;

  book.clear();
  haltWindow.clear();
  stageWindow.clear();
  frauds.clear();
  let abscondDay = drawAbscondDay(model, memory, path);
  let lastDay = Math.min(abscondDay, drawCloseDay(model, memory, path));
  const trend = drawTrend(model, memory, path);
  startPeople(model, memory.people, path);
  if (noisy) startStream(stream, model.streams.noise, path);

  const spends = rewardRate + costFixed + costRate + tax + draw > 0 || storeDay >= 0 || beside !== null || defrauded;
  let cash = guarded ? guard.start(model) : model.capital;
  let pool = 0;
  let deposit = guarded ? guard.deposit : 0;
  let moneyIn = model.capital;
  let worst = 0;
  let turnoverSum = 0;
  let feeSum = 0; // where the fee is not the same every day
  let issued = 0;
  let paidSum = 0;
  let outstanding = 0;
  let rewardSum = 0;
  let costSum = 0;
  let drawSum = 0;
  let absconded = 0;
  let windDown = 0; // share of what was left that the wind-down paid
  let failure = NOT_FAILED;
  let failureDay = -1;
  let firstShort = -1;
  let haltedFor = 0;

  let rule = -1;
  let nextRule = 0;
  let code = POOL;
  let rate = 0;
  let indexed = false; // the rules of one index
  let filled = 0; // noise is drawn up to this day
  let wake = 0; // next day on which there is something to do at step 1
  let nextLook = ageStep > 0 ? ageStep + 1 : horizon; // the day after one on which cohorts are looked at
  let at = 0;
  let nextRecord = grid[0];
  let t = 0;

  for (; t < horizon; t++) {
    // 1. Shocks are drawn; what varies in time takes the day's value.
    if (t === wake) {
      if (noisy && t === filled) {
        filled = Math.min(t + CHUNK, horizon);
        fillNoise(model.noise, stream, memory.level, shock, t, filled);
      }
      if (t === nextRule) {
        rule++;
        code = rules.code[rule];
        rate = rules.rate[rule];
        indexed = code === POOL || code === BALANCE || code === FIXED;
        nextRule = rule + 1 < rules.code.length ? rules.from[rule + 1] : horizon;
      }
      if (t === nextLook) {
        lookAtCohorts(model, memory.byAge, book, t - 1);
        nextLook += ageStep;
      }
      wake = Math.min(nextLook, nextRule);
      if (noisy && filled < wake) wake = filled;
    }

    // 2. Members and merchants join and leave; turnover.
    let turnover = trend[t] * shock[t];
    let fees = fee * turnover;
    let claimed = turnover;
    if (driven) {
      if (peopled) turnover = peopleSpend(model, memory.people, t, turnover);
      claimed = turnover;
      if (defrauded) {
        turnover = fraudSpend(model, frauds, t, rule, turnover, turnoverSum);
        claimed = frauds.claimable;
      }
      fees = feeToday(model, t) * turnover;
      feeSum += fees;
    }
    turnoverSum += turnover;

    // 3. Fees: the pool's share, and the operator's.
    const inflow = poolShare * fees;
    pool += inflow;
    cash += fees - inflow;
    moneyIn += fees;
    if (beside !== null) {
      cash += beside.signUps[t];
      moneyIn += beside.signUps[t];
    }

    // 4. Payouts to claims born before today, but not to fakes that are found now.
    if (defrauded) {
      findFakes(model, frauds, book, t);
      pool += frauds.clawedBack;
      moneyIn += frauds.clawedBack;
      outstanding = Math.max(0, outstanding - frauds.struckOut);
    }
    const open = book.open;
    const index = book.index;
    let short = false;
    let paid = 0;
    if (code === POOL) {
      paid = raiseIndex(book, t, rate, pool);
      pool -= paid;
    } else if (code === BALANCE) {
      let budget = rate * pool;
      if (budget > rules.breakerAbove[rule] * inflow) budget = rules.breakerShare[rule] * pool;
      paid = raiseIndex(book, t, Number.POSITIVE_INFINITY, budget);
      pool -= paid;
    } else if (code === QUEUE) {
      paid = payQueue(book, t, pool);
      pool -= paid;
    } else {
      const money = pool + cash;
      let due = 0;
      if (code === FIXED) due = indexDue(book, t, rate);
      else if (code === DECLINING) due = rate * book.owed;
      else if (code === MILESTONE) due = milestoneDue(book, t, model.milestone);
      else if (code === INSTANT) due = rate * claimed;
      else {
        stageWindow.push(turnover);
        due = stagesDue(book, t, model.stages, stageWindow.sum, t + 1 >= model.stageWindow);
      }
      short = due > money * COVERED;
      if (!short) paid = Math.min(due, money);
      else if (prorate) paid = money;
      else failure = ILLIQUID;
      const paidShare = due > 0 ? (short ? paid / due : 1) : 1;
      if (code === FIXED) {
        if (!short) payIndexDue(book, t);
        else if (prorate) paid = raiseIndex(book, t, rate, money);
      } else if (code === DECLINING) {
        if (due > 0) payDeclining(book, t, rate * paidShare);
      } else if (code === INSTANT) {
        issued += due;
        payInstant(book, t, due, paidShare);
      } else {
        payDated(book, t, due, paidShare);
        if (code === STAGES) {
          outstanding -= lapsedToday(book, t, model.stages);
          closeStageClaims(book, t, model.stages);
        } else closeMilestoneClaims(book, t, model.milestone);
      }
      const fromPool = Math.min(paid, pool);
      pool -= fromPool;
      cash -= paid - fromPool;
      if (cash < 0) cash = 0; // only what COVERED let pass: rounding
    }
    if (code !== INSTANT) outstanding = Math.max(0, outstanding - paid);
    paidSum += paid;
    const perUnit = open === 0 ? 0 : indexed ? book.index - index : paid / open;

    // 5. Claims of today are born.
    let claim = claimRate * claimed;
    if (beside !== null) claim += beside.claims[t];
    if (indexed) bearIndexClaim(book, t, claim);
    else if (code === QUEUE) bearQueueClaim(book, t, claim);
    else if (code === DECLINING) bearDecliningClaim(book, t, claim);
    else if (code !== INSTANT) bearDatedClaim(book, t, claim);
    if (code !== INSTANT) {
      issued += claim;
      outstanding += claim;
    }

    if (spends) {
      // 6. Referral rewards.
      let rewards = rewardRate * turnover;
      if (beside !== null) rewards += beside.rewards[t] + beside.rewardShares[t] * turnover;
      if (rewards > cash * COVERED) {
        short = true;
        if (!neverIlliquid) failure = ILLIQUID;
        rewards = neverIlliquid ? cash : 0;
      }
      cash -= rewards;
      rewardSum += rewards;
      if (beside !== null) {
        beside.paid[t] = paid;
        beside.rewardsPaid[t] = rewards;
      }

      // 7. Costs and tax, then the owners' draw.
      let costs = costFixed + costRate * turnover + tax * fees;
      if (defrauded) costs += frauds.rewards;
      if (t === storeDay) costs += model.guard!.storeCost;
      if (costs > cash * COVERED) {
        short = true;
        if (!neverIlliquid) failure = ILLIQUID;
        costs = neverIlliquid ? cash : 0;
      }
      cash -= costs;
      costSum += costs;
      let drawn = draw * fees;
      if (guarded) drawn = Math.min(drawn, drawable(model, guard, cash, pool, outstanding));
      if (drawn > cash) drawn = cash;
      cash -= drawn;
      drawSum += drawn;
    }
    if (cash < 0) cash = 0;
    if (guarded) {
      cash = setDeposit(model, guard, t, fees, cash);
      deposit = guard.deposit;
    }
    if (short && firstShort < 0) firstShort = t;

    // 8. Failure tests; then only the wind-down pays.
    let windDownPaid = 0;
    if (watched) {
      const promise = code === FIXED ? rate : haltWindow.sum / HALT_MEAN_DAYS;
      haltedFor = t >= HALT_MEAN_DAYS && open > 0 && perUnit < haltBelow * promise * BELOW ? haltedFor + 1 : 0;
      if (feedback !== null) {
        const full = code === FIXED && perUnit >= promise * BELOW;
        const comparable = open > 0 && (code === FIXED || t >= HALT_MEAN_DAYS);
        memory.people.feedback.feel(full ? promise : perUnit, promise, comparable);
      }
      haltWindow.push(perUnit);
      if (failure === NOT_FAILED && haltDays > 0 && haltedFor >= haltDays) failure = HALTED;
    }
    if (tempted && flight.isToday(model, cash + pool, outstanding)) {
      abscondDay = t;
      lastDay = t;
    }
    if (t >= lastDay && failure === NOT_FAILED) failure = t >= abscondDay ? ABSCONDED : CLOSED;
    if (failure !== NOT_FAILED) {
      failureDay = t;
      if (failure === ABSCONDED) {
        absconded = (1 - model.supervised) * (cash + pool);
        cash *= model.supervised;
        pool *= model.supervised;
      }
      const money = pool + cash + deposit;
      deposit = 0;
      if (outstanding > 0) {
        windDown = outstanding > money * COVERED ? money / outstanding : 1;
        windDownPaid = Math.min(money, outstanding);
      }
      cash = money - windDownPaid;
      pool = 0;
      paidSum += windDownPaid;
      outstanding = windDown < 1 ? outstanding - windDownPaid : 0;
    }

    // The cash identity: what came in and has not gone out is there.
    const gap = moneyIn - (paidSum + rewardSum + costSum + drawSum + absconded) - cash - pool - deposit;
    const violation = gap < 0 ? -gap : gap;
    if (violation > worst * moneyIn) worst = violation / moneyIn;

    // 9. The day is recorded.
    if (t === nextRecord) {
      record[at] = turnover;
      record[at + 1] = paid + windDownPaid;
      record[at + 2] = outstanding;
      record[at + 3] = cash;
      record[at + 4] = pool;
      record[at + 5] = perUnit;
      record[at + 6] = outstanding > 0 ? (cash + pool + deposit) / outstanding : 1;
      at += 7;
      nextRecord = at < record.length ? grid[at / 7] : -1;
    }
    if (defrauded) followFakes(model, frauds, book, t, perUnit);
    if (failure !== NOT_FAILED) break;
  }

  recordRest(record, at, outstanding, cash, pool);
  rows[start + fieldAt.failure] = failure;
  rows[start + fieldAt.failureDay] = failureDay;
  rows[start + fieldAt.firstShortDay] = firstShort;
  rows[start + fieldAt.turnover] = turnoverSum;
  rows[start + fieldAt.fees] = feeByDay === null ? fee * turnoverSum : feeSum;
  rows[start + fieldAt.issued] = issued;
  rows[start + fieldAt.paid] = paidSum;
  rows[start + fieldAt.outstanding] = outstanding;
  rows[start + fieldAt.full] = windDown === 1 ? book.full + book.open : book.full;
  rows[start + fieldAt.rewards] = rewardSum;
  rows[start + fieldAt.costs] = costSum;
  rows[start + fieldAt.drawn] = drawSum;
  rows[start + fieldAt.absconded] = absconded;
  rows[start + fieldAt.cash] = cash;
  rows[start + fieldAt.pool] = pool;
  rows[start + fieldAt.worst] = worst;
  if (guarded) {
    rows[start + guardAt('deposit', model.cohorts.length)] = deposit;
    rows[start + guardAt('depositShortDay', model.cohorts.length)] = guard.shortDay;
  }
  const last = failureDay < 0 ? horizon - 1 : failureDay;
  recordCohorts(model, book, last, windDown, rows, start);
  if (ageStep > 0) endByAge(model, memory.byAge, book, last, windDown);
  if (defrauded) recordFrauds(model, frauds, book, last, windDown, rewardSum, path, rows, start);
}
