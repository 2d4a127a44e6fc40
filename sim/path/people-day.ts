import { FeedbackState, respond } from '../market/feedback/respond.ts';
import { endAt, fillMembers, fillNewcomers } from '../market/members/fill-members.ts';
import { MembersState, membersSpend, newCrowd } from '../market/members/members-day.ts';
import type { CompiledModel } from '../model/compile-model.ts';

/** What members and merchants carry from day to day, reused from path to path. */
export interface People {
  readonly members: MembersState;
  readonly feedback: FeedbackState;
}

export const newPeople = (model: CompiledModel): People => ({
  members: new MembersState(newCrowd(model.members === null ? 0 : model.horizon)),
  feedback: new FeedbackState(),
});

/** Whether turnover or the fee answers to people: else step 2 is one product. */
export const hasPeople = ({ members, feedback, feeByDay }: CompiledModel): boolean =>
  members !== null || feedback !== null || feeByDay !== null;

/** The start of a path. */
export function startPeople({ members, streams }: CompiledModel, people: People, path: number): void {
  if (members !== null) people.members.start(members, streams.purchases, path);
  people.feedback.clear();
}

/** Turns the level drawn by regimes, when it is one of members, into members by day, churn included. */
export function peopleOfLevel({ members, feedback }: CompiledModel, people: People, level: Float64Array): void {
  if (members === null) return;
  endAt(level, members.people);
  fillMembers(level, members.keep, people.members.own);
  if (feedback !== null) fillNewcomers(people.members.own);
  level.set(people.members.own.level);
}

/** Step 2 where turnover comes from people: what they were paid, who is there, and what they buy. */
export function peopleSpend({ feedback, members }: CompiledModel, people: People, t: number, expected: number): number {
  const { own } = people.members;
  const mean = feedback === null ? expected : expected * respond(feedback, people.feedback, own.newcomers, t);
  return members === null ? mean : membersSpend(members, people.members, t, mean);
}

/** The day's mean fee over merchants. */
export const feeToday = ({ fee, feeByDay }: CompiledModel, t: number): number =>
  feeByDay === null ? fee : feeByDay[t];
