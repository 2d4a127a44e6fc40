import type { FraudState } from '../fraud/fraud-state.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { ClaimBook } from '../schemes/staged/claims/claim-book.ts';
import { lapsedOf, receivedOf } from './cohorts.ts';
import { claimOfUnit } from './fraud-day.ts';
import { type FraudField, fakeShareAt, fraudAt } from './path-block.ts';
import { recordAttack } from './record-attack.ts';

/** Writes what frauds have brought to whom into the row that starts at `start`, after the path's last day. */
export function recordFrauds(
  model: CompiledModel,
  state: FraudState,
  book: ClaimBook,
  last: number,
  windDown: number,
  rewards: number,
  path: number,
  rows: Float64Array,
  start: number,
): void {
  const terms = model.fraud!;
  const { cohorts } = model;
  const claim = claimOfUnit(model);
  const put = (field: FraudField, value: number): void => {
    rows[start + fraudAt(field, model)] = value;
  };
  /** What a unit of claim of day `d` got in all, and what is missing then of the excess that its buyers paid. */
  const gotOf = (d: number): number => {
    const received = receivedOf(model, book, d, last);
    return claim * (received + (1 - lapsedOf(model, book, d) - received) * windDown);
  };
  const shortOf = (d: number, got: number): number => state.excess[d] - got * state.marked[d];

  let sold = 0;
  let toHonest = 0;
  let toFakes = state.toFound;
  let toInsiders = 0;
  let losing = 0;
  let loss = 0;
  for (let d = 0; d <= last; d++) {
    const got = gotOf(d);
    toFakes += got * state.fakes[d];
    toInsiders += got * state.insiders[d];
    toHonest += got * state.sold[d];
    sold += state.sold[d];
    const short = shortOf(d, got);
    if (short <= 0) continue;
    losing += state.marked[d];
    loss += short;
  }
  const { fakeSum } = state;
  const turnover = sold + fakeSum;
  const ownShare = model.rewardRate > 0 && turnover > 0 ? terms.ownRewards / model.rewardRate / turnover : 0;
  put('fakes', fakeSum);
  put('found', state.foundSum);
  put('marked', state.markedSum);
  put('excess', state.excessSum);
  put('booked', state.insiderSum);
  put('toHonest', toHonest);
  put('toFakes', toFakes);
  put('toInsiders', toInsiders);
  put('clawedBack', state.clawedBackSum);
  put('fines', terms.fine * state.foundSum);
  put('reports', state.reportSum);
  put('struckOut', state.struckOutSum);
  put('toSybils', rewards * ownShare * (terms.sybilShare * sold + fakeSum));
  put('markedLosing', losing);
  put('markedLoss', loss);
  recordAttack(model, state, book, last, windDown, path, rows, start);
  for (let k = 0; k < cohorts.length; k++) {
    const d = cohorts[k];
    const at = start + fakeShareAt(k, model);
    rows[at] = d <= last ? state.fakeShare[d] : -1;
    rows[at + 1] = d <= last && state.marked[d] > 0 ? Math.max(0, shortOf(d, gotOf(d))) / state.marked[d] : -1;
  }
}
