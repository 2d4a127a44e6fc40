import { expNear } from '../../random/exp-log.ts';

/** How members and merchants answer to what is paid out. Elasticities are at satisfaction 1; 0 is no answer. */
export interface Feedback {
  readonly spending: number;
  readonly wordOfMouth: number;
  readonly churn: number;
  readonly merchants: number;
  /** Hazards a day that the elasticities of churn and of merchants’ exit act on. */
  readonly churnHazard: number;
  readonly exitHazard: number;
  /** Whether members, merchants answer: then their numbers are followed on each path. */
  readonly followsMembers: boolean;
  readonly followsMerchants: boolean;
  /**
   * By day, without feedback: the share of members who have joined on it, null when each path has its own (regimes) or
   * they are not followed; and the same of merchants.
   */
  readonly members: Float64Array | null;
  readonly shops: Float64Array | null;
  /** Day from which a run may go on, the satisfaction under which it does, and what a day of it leaves of turnover. */
  readonly runFrom: number;
  readonly runBelow: number;
  readonly runKeep: number;
}

/** More satisfaction than this is not felt. */
const MOST_SATISFIED = 2;

/** What the feedback carries from day to day, reused from path to path. */
export class FeedbackState {
  /** Yesterday's payout per unit over what was promised or usual; 1 where there is nothing to compare. */
  satisfaction = 1;
  /** Members and merchants there are, over those there would be. */
  members = 1;
  shops = 1;
  run = 1;

  clear(): void {
    this.satisfaction = 1;
    this.members = 1;
    this.shops = 1;
    this.run = 1;
  }

  /** `paid` and `usual` are per unit of open claims. */
  feel(paid: number, usual: number, comparable: boolean): void {
    this.satisfaction = comparable && usual > 0 ? Math.min(MOST_SATISFIED, paid / usual) : 1;
  }
}

const stayingShare = (hazard: number): number => expNear(-hazard);

/**
 * How many there are over how many there would be, after a day on which the share `staying` of those who would stay and
 * `joining` of those who would join do. Exactly 1 while nothing is different.
 */
function shareToday(before: number, newcomers: number, staying: number, joining: number): number {
  return 1 - (1 - before * staying) * (1 - newcomers) - (1 - joining) * newcomers;
}

/** The factor on today's expected turnover, from yesterday's satisfaction. `own` are the shares of newcomers of the path's own members. */
export function respond(feedback: Feedback, state: FeedbackState, own: Float64Array, t: number): number {
  const gap = 1 - state.satisfaction;
  let factor = Math.max(0, 1 - feedback.spending * gap);
  if (feedback.followsMembers) {
    const newcomers = feedback.members === null ? own[t] : feedback.members[t];
    const staying = stayingShare(feedback.churnHazard * Math.max(-1, feedback.churn * gap));
    state.members = shareToday(state.members, newcomers, staying, Math.max(0, 1 - feedback.wordOfMouth * gap));
    factor *= state.members;
  }
  if (feedback.followsMerchants) {
    // Who has left for the fee does not come back: satisfaction above 1 keeps no more than all.
    const staying = stayingShare(feedback.exitHazard * Math.max(0, feedback.merchants * gap));
    state.shops = shareToday(state.shops, feedback.shops![t], staying, 1);
    factor *= state.shops;
  }
  if (t >= feedback.runFrom && state.satisfaction < feedback.runBelow) state.run *= feedback.runKeep;
  return factor * state.run;
}
