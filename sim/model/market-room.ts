import { amountMoments } from '../market/amount/amount.ts';
import { purchasesPerDay } from '../market/frequency/frequency.ts';
import { fillTrend } from '../market/growth/growth.ts';
import { endAt, fillMembers } from '../market/members/fill-members.ts';
import { type Crowd, newCrowd } from '../market/members/members-day.ts';
import { merchantsLeft, newShops, type Shops } from '../market/merchants/merchants-left.ts';
import { peopleOf } from '../market/referrer/referrer.ts';
import { exp } from '../random/exp-log.ts';
import type { Scenario } from '../types.ts';
import { driverOf, type Members } from './market-schema.ts';
import { newRepeats, type Repeats, repeatPurchases } from './repeat-purchases.ts';

/** What is the same for all paths of a market whose numbers are drawn. */
export interface Settled {
  readonly members: boolean;
  readonly shops: boolean;
}

/** Where a market is worked out day by day; of use again for the next path of a market whose numbers are drawn. */
export interface MarketRoom {
  /** Null for a market worked out once. Else growth is worked out more quickly, apart from the exact by rounding. */
  readonly settled: Settled | null;
  /** Whether it holds what is settled. */
  used: boolean;
  readonly trend: Float64Array;
  /** Members, and the turnover that is expected of them. */
  readonly crowd: Crowd | null;
  readonly spent: Float64Array | null;
  /** Of buyers who drop out (bg-nbd). */
  readonly repeats: Repeats | null;
  readonly shops: Shops | null;
}

export const newMarketRoom = (
  { market: { members, merchants }, horizon }: Scenario,
  settled: Settled | null,
): MarketRoom => ({
  settled,
  used: false,
  trend: new Float64Array(horizon),
  crowd: members === undefined ? null : newCrowd(horizon),
  spent: members === undefined ? null : new Float64Array(horizon),
  repeats: members?.frequency.kind === 'bg-nbd' ? newRepeats(horizon) : null,
  shops: merchants === undefined ? null : newShops(horizon),
});

/** Fills `spent` with the turnover that is expected of members, and `crowd` with them; with regimes that of one member. */
function expectSpending({ frequency, amount, churn }: Members, moves: boolean, room: MarketRoom): void {
  const spent = room.spent!;
  const { mean } = amountMoments(amount);
  if (moves) {
    spent.fill(purchasesPerDay(frequency)! * mean);
    return;
  }
  const crowd = room.crowd!;
  fillMembers(room.trend, exp(-churn), crowd);
  if (frequency.kind === 'bg-nbd') {
    repeatPurchases(frequency, crowd, room.repeats!, spent, room.settled !== null);
    for (let t = 0; t < spent.length; t++) spent[t] *= mean;
    return;
  }
  const perDay = purchasesPerDay(frequency)!;
  const { level } = crowd;
  for (let t = 0; t < spent.length; t++) spent[t] = level[t] * perDay * mean;
}

function leftMerchants({ market, scheme }: Scenario, shops: Shops, quick: boolean): void {
  const { initial, growth, margin, classes, leave } = market.merchants!;
  fillTrend(growth, initial, shops.growth, undefined, quick);
  merchantsLeft(shops, classes ?? [{ share: 1, fee: scheme.fee }], margin, leave);
}

/** Works out growth, members and merchants, but for what is settled and there already. */
export function fillRoom(room: MarketRoom, scenario: Scenario, series: readonly number[] | undefined): void {
  const { settled, used, trend, shops } = room;
  const { market, agents } = scenario;
  const { growth, initial = 0 } = driverOf(market);
  const quick = settled !== null;
  if (!(used && settled?.members)) {
    const moves = !fillTrend(growth, initial, trend, series, quick);
    if (moves) trend.fill(1);
    else if (agents !== undefined) endAt(trend, peopleOf(agents.referrer, agents.members));
    if (market.members !== undefined) expectSpending(market.members, moves, room);
  }
  if (shops !== null && !(used && settled?.shops)) leftMerchants(scenario, shops, quick);
  room.used = true;
}
