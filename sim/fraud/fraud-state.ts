/** What frauds carry from day to day of one path, reused from path to path. Amounts by the day they are of. */
export class FraudState {
  /** Sales of day d that were made, fakes that have not been found, and what insiders booked, in units of sales. */
  readonly sold: Float64Array;
  readonly fakes: Float64Array;
  readonly insiders: Float64Array;
  /** Share of the turnover of day d that is fake. */
  readonly fakeShare: Float64Array;
  /** Sales at marked-up prices, and what is paid over the honest price. */
  readonly marked: Float64Array;
  readonly excess: Float64Array;
  /** What a unit of the claim that is followed has received k days after the purchase. */
  readonly flow: Float64Array;
  /** What its buyer pays and gets then, in money. */
  readonly money: Float64Array;

  /** Today: sales that give claims, what reports are paid, what is clawed back, what is struck out of open claims. */
  claimable = 0;
  rewards = 0;
  clawedBack = 0;
  struckOut = 0;

  /** Sums over the days. */
  fakeSum = 0;
  markedSum = 0;
  excessSum = 0;
  insiderSum = 0;
  foundSum = 0;
  reportSum = 0;
  clawedBackSum = 0;
  struckOutSum = 0;
  /** What found fakes had received before. */
  toFound = 0;
  /** Received so far per unit of the claim that is followed. */
  received = 0;
  /** Payout per unit of open claims on the last days, newest at `newest`; their sum is what speculators see. */
  readonly speeds: Float64Array;
  newest = 0;

  /** `days` is the horizon, 0 where there is no fraud; `lookBack` the days that speculators look back. */
  constructor(days: number, lookBack: number) {
    this.sold = new Float64Array(days);
    this.fakes = new Float64Array(days);
    this.insiders = new Float64Array(days);
    this.fakeShare = new Float64Array(days);
    this.marked = new Float64Array(days);
    this.excess = new Float64Array(days);
    this.flow = new Float64Array(days);
    this.money = new Float64Array(days);
    this.speeds = new Float64Array(lookBack);
  }

  /** Empties the sums; what stands by day is written before it is read. */
  clear(): void {
    this.clawedBack = 0;
    this.struckOut = 0;
    this.fakeSum = 0;
    this.markedSum = 0;
    this.excessSum = 0;
    this.insiderSum = 0;
    this.foundSum = 0;
    this.reportSum = 0;
    this.clawedBackSum = 0;
    this.struckOutSum = 0;
    this.toFound = 0;
    this.received = 0;
    this.speeds.fill(0);
    this.newest = 0;
  }
}
