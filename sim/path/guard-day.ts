import type { CompiledModel } from '../model/compile-model.ts';

/** The deposit is set anew after so many days, by the fees of these days. */
const MONTH = 30;

/** What the safeguards carry from day to day, reused from path to path. */
export class GuardState {
  deposit = 0;
  /** First day on which the deposit could not be brought to its size; −1: never. */
  shortDay = -1;
  /** Fees since the deposit was set. */
  fees = 0;
  /** The next day on which it is set. */
  due = MONTH - 1;

  /** The start of a path: the floor of the deposit comes out of the capital, as far as that goes. Returns the cash left. */
  start({ capital, guard }: CompiledModel): number {
    const floor = guard!.depositFloor;
    this.deposit = floor < capital ? floor : capital;
    this.shortDay = floor > capital ? 0 : -1;
    this.fees = 0;
    this.due = MONTH - 1;
    return capital - this.deposit;
  }
}

/** Money that the owners may draw: what cash, pool and deposit hold above the reserve. */
export function drawable({ guard }: CompiledModel, state: GuardState, cash: number, pool: number, open: number) {
  const above = cash + pool + state.deposit - guard!.reserve * open;
  return Math.max(0, above);
}

/**
 * The end of step 7: on days 29, 59, … the deposit is set by the fees of the last 30 days, up from cash as far as that
 * goes, down into cash. Returns the cash left.
 */
export function setDeposit({ guard }: CompiledModel, state: GuardState, t: number, fees: number, cash: number): number {
  state.fees += fees;
  if (t !== state.due) return cash;
  const { depositFloor, depositCap, depositShare } = guard!;
  let size = depositShare * state.fees;
  if (size < depositFloor) size = depositFloor;
  if (size > depositCap) size = depositCap;
  const left = cash - (size - state.deposit);
  state.deposit = left < 0 ? state.deposit + cash : size;
  if (left < 0 && state.shortDay < 0) state.shortDay = t;
  state.fees = 0;
  state.due = t + MONTH;
  return Math.max(0, left);
}
