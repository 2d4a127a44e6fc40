import { customerValue } from '../law/customer-value.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { COVERED } from './covered.ts';
import { drawAbscondDay, drawCloseDay } from './end-days.ts';
import { ABSCONDED, CLOSED, ILLIQUID, NOT_FAILED } from './failure-code.ts';
import { fieldAt, keptSeries, ordinaryAt, storedAt } from './path-block.ts';
import type { PathMemory } from './path-memory.ts';
import { hasPeople, peopleSpend } from './people-day.ts';
import { recordHolders } from './record-holders.ts';
import { recordRest } from './record-rest.ts';
import { startMarket } from './start-market.ts';

/**
 * One path of stored value from day 0 to the horizon (sections 2, 6 and 10 of the model), on the same customers and the same
 * draws as any other scheme. Each day, in this order:
 *
 * 1. Customers buy for money, and pay in; a part of what is paid in goes to escrow.
 * 2. The shop pays for the goods: of what is sold, and of balances of earlier days that are spent. What expires lapses.
 * 3. It pays its running costs.
 * 4. The owner takes all cash above the capital and the part of the float that he leaves in the shop.
 * 5. The shop ends if it could not pay in 2 or 3, if the owner flees, or if it is closed; what is left goes to those who paid in.
 *    From the next day on nobody buys there any more.
 *
 * The float is counted in what was paid in; each 1 of it buys goods for 1 + bonus. Allocates nothing.
 */
export function runStoredPath(
  model: CompiledModel,
  memory: PathMemory,
  path: number,
  rows: Float64Array,
  start: number,
): void {
  const { record, shock, issuedOn, flight } = memory;
  const { horizon, grid, capital, costFixed, costRate } = model;
  const { redeem, expiry, lapses, margin, rewardCost, lift, customers, givenBeside } = model.ordinary!;
  const { topUp, bonus, escrow: held, ownerSpends, run } = model.ordinary!.stored!;
  const peopled = hasPeople(model);
  const tempted = model.temptation !== null;

  let abscondDay = drawAbscondDay(model, memory, path);
  const closeDay = drawCloseDay(model, memory, path);
  const trend = startMarket(model, memory, path);

  const goods = 1 - margin; // cost of goods sold for 1
  const serving = goods + rewardCost * bonus; // cost of what 1 paid in buys
  const kept = (1 - held) * (1 - ownerSpends); // of the float, in cash
  let cash = capital;
  let escrow = 0;
  let float = 0;
  let moneyIn = capital;
  let moneyOut = 0;
  let worst = 0;
  let cover = 1;
  let salesSum = 0;
  let withoutSum = 0;
  let costSum = 0;
  let costWithout = 0;
  let drawnSum = 0;
  let paidIn = 0;
  let usedSum = 0;
  let lapsedSum = 0;
  let givenSum = 0;
  let floatSum = 0;
  let highest = 0;
  let failure = NOT_FAILED;
  let failureDay = -1;
  let floatAtEnd = 0;
  let refund = 0;
  let absconded = 0;
  let at = 0;
  let nextRecord = grid[0];
  for (let t = 0; t < horizon; t++) {
    let without = trend[t] * shock[t];
    if (peopled) without = peopleSpend(model, memory.people, t, without);
    withoutSum += without;
    costWithout += costFixed + costRate * without;
    if (failure !== NOT_FAILED) continue;

    // 1. What is bought for money, and what is paid in; a part of it goes to escrow.
    const running = run !== null && t >= run.from && cover * COVERED < run.below;
    const lifted = lift === null ? without : without * lift[t];
    const inAdvance = topUp * lifted;
    const toppedUp = running ? run.topUps * inAdvance : inAdvance;
    const sold = lifted - inAdvance;
    const sales = running ? sold + toppedUp : lifted;
    cash += sales - held * toppedUp;
    escrow += held * toppedUp;
    moneyIn += sales;

    // 2. Goods for what is sold and for balances of earlier days; escrow gives free what is spent and what lapses.
    const share = running ? Math.min(1, redeem * run.spend) : redeem;
    const before = float;
    let used = share * float;
    const last = t - expiry;
    let lapsed = last >= 0 ? Math.min(lapses * issuedOn[last], float - used) : 0;
    const freed = Math.min(escrow, held * (used + lapsed));
    let given = givenBeside === null ? 0 : givenBeside[t]; // for bringing members
    let due = goods * sold + serving * used + rewardCost * given;
    if (due > (cash + freed) * COVERED) {
      failure = ILLIQUID;
      used = 0;
      lapsed = 0;
      given = 0;
      due = Math.min(goods * sold, cash);
    } else {
      escrow -= freed;
      cash += freed;
    }
    cash = Math.max(0, cash - due);
    moneyOut += due;
    float = Math.max(0, float - used - lapsed);
    // Without an expiry the day's share is kept, for cohorts; with one, what was paid in. `run` and `expiry` exclude each other.
    issuedOn[t] = run === null ? toppedUp : failure === ILLIQUID ? 0 : share;
    float += toppedUp;

    // 3. and 4. What runs the shop, then what the owner takes.
    let costs = costFixed + costRate * sales;
    if (costs > cash * COVERED) {
      failure = ILLIQUID;
      costs = 0;
    }
    cash = Math.max(0, cash - costs);
    const drawn = failure === NOT_FAILED ? Math.max(0, cash - capital - kept * float) : 0;
    cash -= drawn;
    moneyOut += costs + drawn;
    drawnSum += drawn;

    salesSum += sales;
    costSum += costs;
    paidIn += toppedUp;
    usedSum += used;
    lapsedSum += lapsed;
    givenSum += given;
    floatSum += float;
    if (float > highest) highest = float;
    floatAtEnd = float;
    const money = cash + escrow;
    if (float > money * COVERED) cover = money / float;
    else cover = float > 0 ? Math.max(1, money / float) : 1;

    // 5. The ways to end; then what is left goes to who paid in.
    if (tempted && flight.isToday(model, cash, float)) abscondDay = t;
    if (failure === NOT_FAILED && t >= Math.min(abscondDay, closeDay)) failure = t >= abscondDay ? ABSCONDED : CLOSED;
    if (failure !== NOT_FAILED) {
      failureDay = t;
      if (failure === ABSCONDED) {
        absconded = cash;
        moneyOut += cash;
        cash = 0;
      }
      refund = float > (cash + escrow) * COVERED ? cash + escrow : float;
      moneyOut += refund;
      cash = Math.max(0, cash + escrow - refund);
      escrow = 0;
      float -= refund;
    }
    const gap = moneyIn - moneyOut - cash - escrow;
    const violation = gap < 0 ? -gap : gap;
    if (violation > worst * moneyIn) worst = violation / moneyIn;

    if (t === nextRecord) {
      record[at] = sales;
      record[at + 1] = used + (failureDay < 0 ? 0 : refund);
      record[at + 2] = float;
      record[at + 3] = cash;
      record[at + 4] = 0;
      record[at + 5] = before > 0 ? used / before : 0;
      record[at + 6] = failureDay < 0 ? cover : float > 0 ? cash / float : 1;
      at += keptSeries.length;
      nextRecord = at < record.length ? grid[at / keptSeries.length] : -1;
    }
  }
  recordRest(record, at, float, cash, 0);

  const cohorts = model.cohorts.length;
  const lost = failureDay < 0 ? 0 : float;
  const openDays = failureDay < 0 ? horizon : failureDay + 1;
  const rewards = bonus * usedSum + givenSum;
  const cost = rewardCost * rewards;
  // A margin is earned with the payment: goods still due are set aside, and are saved or paid back where they are not delivered.
  const earned = margin * (salesSum - refund) + goods * (lapsedSum + lost);
  const profit = earned - margin * withoutSum - (costSum - costWithout) - cost;
  rows[start + fieldAt.failure] = failure;
  rows[start + fieldAt.failureDay] = failureDay;
  rows[start + fieldAt.firstShortDay] = failure === ILLIQUID ? failureDay : -1;
  rows[start + fieldAt.turnover] = salesSum;
  rows[start + fieldAt.issued] = paidIn;
  rows[start + fieldAt.paid] = usedSum + refund;
  rows[start + fieldAt.outstanding] = float;
  rows[start + fieldAt.full] = usedSum + refund;
  rows[start + fieldAt.costs] = costSum;
  rows[start + fieldAt.drawn] = drawnSum;
  rows[start + fieldAt.absconded] = absconded;
  rows[start + fieldAt.cash] = cash;
  rows[start + fieldAt.worst] = worst;
  const place = start + ordinaryAt('sales', cohorts);
  rows[place] = salesSum;
  rows[place + 1] = withoutSum;
  rows[place + 2] = (1 + bonus) * paidIn + givenSum;
  rows[place + 3] = (1 + bonus) * usedSum + givenSum;
  rows[place + 4] = (1 + bonus) * lapsedSum;
  rows[place + 5] = failureDay < 0 ? (1 + bonus) * float : float;
  rows[place + 6] = cost;
  rows[place + 7] = earned;
  rows[place + 8] = earned - cost;
  rows[place + 9] = profit;
  if (customers !== null) {
    const { years, yearsWithout, retention, retentionWithout, discountRate } = customers;
    // Rewards for bringing members are no part of the later years of who was brought.
    rows[place + 10] = customerValue((earned - cost + rewardCost * givenSum) / years, retention, discountRate);
    rows[place + 11] = customerValue((margin * withoutSum) / yearsWithout, retentionWithout, discountRate);
  }
  const behind = start + storedAt('floatMean', cohorts);
  rows[behind] = floatSum / openDays;
  rows[behind + 1] = highest;
  rows[behind + 2] = floatAtEnd;
  rows[behind + 3] = floatAtEnd > 0 && serving > 0 ? cover / Math.min(1, serving) : 1; // goods, or the money back
  rows[behind + 4] = escrow;
  rows[behind + 5] = lost;
  rows[behind + 6] = rewards;
  const back = floatAtEnd > 0 ? refund / floatAtEnd : 1;
  recordHolders(model, issuedOn, openDays - 1, failure === ILLIQUID ? openDays - 2 : openDays - 1, back, rows, start);
}
