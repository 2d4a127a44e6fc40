import { fakeShareToday } from '../fraud/fake-supply.ts';
import { FraudState } from '../fraud/fraud-state.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { ClaimBook } from '../schemes/staged/claims/claim-book.ts';
import { INSTANT } from '../schemes/staged/claims/rule-code.ts';
import { strikeOut } from '../schemes/staged/claims/strike-out.ts';
import { lapsedOf, receivedOf } from './cohorts.ts';
import { feeToday } from './people-day.ts';

export const newFrauds = ({ fraud, horizon }: CompiledModel): FraudState =>
  fraud === null ? new FraudState(0, 0) : new FraudState(horizon, fraud.lookBack);

/** The claim that a unit of turnover gives; under `instant` what is paid at once. */
export const claimOfUnit = ({ rules, claimRate }: CompiledModel): number =>
  rules.code[0] === INSTANT ? rules.rate[0] : claimRate;

/** What a fake sale of one unit costs who makes it, after all that comes back to him at once. */
export const costOfFake = (model: CompiledModel, t: number): number =>
  feeToday(model, t) - model.fraud!.kickback - model.fraud!.ownRewards;

/** Mean payout per unit of open claims of the last days, as many as speculators look back. */
function speedSeen({ speeds }: FraudState): number {
  let sum = 0;
  for (let i = 0; i < speeds.length; i++) sum += speeds[i];
  return sum / speeds.length;
}

/**
 * Step 2 with frauds: honest sales at honest prices become the day's turnover, with what is put on prices and with fakes;
 * `before` is the turnover of all days before. Who gives claims is put into the state. A fake that is found on its day
 * gives none; its fee is kept.
 */
export function fraudSpend(
  model: CompiledModel,
  state: FraudState,
  t: number,
  rule: number,
  honest: number,
  before: number,
): number {
  const terms = model.fraud!;
  const marked = terms.markedShare[t] * honest;
  const excess = terms.passThrough * feeToday(model, t) * marked;
  const sold = honest + excess;
  const age = sold > 0 ? (before + sold) / sold : 1;
  const share = fakeShareToday(terms, t, costOfFake(model, t), claimOfUnit(model), speedSeen(state), rule, age);
  const fakes = (sold * share) / (1 - share);
  const found = terms.delay === 0 ? terms.found * fakes : 0;
  const turnover = sold + fakes;
  const claimed = turnover - found;
  const booked = t >= terms.insidersFrom && t <= terms.insidersUntil ? terms.insiders * claimed : 0;
  state.claimable = claimed + booked;
  state.rewards = terms.delay === 0 ? terms.reward * terms.reported * fakes : 0;
  state.sold[t] = sold;
  state.fakes[t] = fakes - found;
  state.insiders[t] = booked;
  state.fakeShare[t] = turnover > 0 ? fakes / turnover : 0;
  state.marked[t] = marked + excess;
  state.excess[t] = excess;
  state.fakeSum += fakes;
  state.reportSum += state.rewards;
  state.foundSum += found;
  state.markedSum += marked + excess;
  state.excessSum += excess;
  state.insiderSum += booked;
  return turnover;
}

/**
 * Before the day's payouts: fakes found today, `delay` days after the purchase, lose what is left of their claims
 * (`struckOut`), and of what they have had some is clawed back (`clawedBack`, into the pool). Reports are a cost of the day.
 */
export function findFakes(model: CompiledModel, state: FraudState, book: ClaimBook, t: number): void {
  const terms = model.fraud!;
  const d = t - terms.delay;
  state.clawedBack = 0;
  state.struckOut = 0;
  if (terms.delay === 0 || d < 0) return;
  const found = terms.found * state.fakes[d];
  if (!(found > 0)) return;
  const amount = found * claimOfUnit(model);
  const had = receivedOf(model, book, d, t - 1);
  const left = 1 - had - lapsedOf(model, book, d);
  if (strikeOut(book, model.rules.code[0], d, t - 1, amount, model.milestone, model.stages)) {
    state.struckOut = amount * Math.max(0, left);
  }
  state.clawedBack = terms.clawBack * amount * had;
  state.rewards = terms.reward * terms.reported * state.fakes[d];
  state.reportSum += state.rewards;
  state.fakes[d] -= found;
  state.foundSum += found;
  state.struckOutSum += state.struckOut;
  state.clawedBackSum += state.clawedBack;
  state.toFound += amount * had;
}

/** At the end of the day: what speculators see, and what the claim that is followed has received. */
export function followFakes(
  model: CompiledModel,
  state: FraudState,
  book: ClaimBook,
  t: number,
  perUnit: number,
): void {
  const { on, lookBack } = model.fraud!;
  state.newest = state.newest + 1 === lookBack ? 0 : state.newest + 1;
  state.speeds[state.newest] = perUnit;
  if (t < on) return;
  const received = Math.max(state.received, receivedOf(model, book, on, t));
  state.flow[t - on] = received - state.received;
  state.received = received;
}
