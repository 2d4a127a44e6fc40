import { MOST_TYPES } from '../model/compile-types.ts';

/** What the members of a path leave, one row of numbers; −1 where there is nothing to speak of. */
export const agentFields = [
  'standsFor', // members of the market that each stands for
  'members', // who joined by the end of the scheme
  'levels', // of the deepest tree, the organiser's own counted
  'heads', // people below the member with most of them, as far down as rewards are paid, with the member
  'day30', // first day with 3 levels and 30 people below a member
  'day120',
  'organisers30', // share of members who have so many at the end
  'organisers120',
  'ranOut', // first day on which no one more of the network could be had
  'recruitmentShare', // of all that members were paid, what was paid for bringing members
  'referralShare', // … and for what those spent
  'netOthersMoneyShare',
  'othersMoneyShare',
  'laterMoneyShare', // of all that members were paid, the money of who joined in a later period
  'losersShare',
  'shortOfPromiseShare',
  'aloneShare', // of the members, who brought no one
  'aloneLosersShare', // of those who did not, and of those who did
  'bringersLosersShare',
  'aloneReceived', // what each of those received, in money
  'bringersReceived',
  'top1Share',
  'bottomHalfShare',
  'gini',
] as const;

export type AgentField = (typeof agentFields)[number];

/** Levels that are told apart; the last one holds all that are deeper. */
export const LEVELS = 20;
/** At most so many equal parts of the horizon by which members joined. */
export const PERIODS = 24;
/** Types that are told apart: those of the file, and those of none. */
export const TYPES = MOST_TYPES + 1;
/** Equal steps of members, poorest first, for what they have of all receipts. */
export const STEPS = 100;

/** Whose money it may be: a period's members', or no member's. */
export const FUNDERS = PERIODS + 1;

const groups = ['Members', 'Gains', 'Paid', 'Received', 'Losers'] as const;

/**
 * How long the lists behind the fields are. By level in the tree of referrals and by period of joining: members, their median
 * net gain, what they paid and what they received, all in money, and who loses. By level also who brought no one, and who of
 * those loses. The share of all receipts that the poorest 1/STEPS, 2/STEPS, … of the members have. By the period of those
 * who were paid: whose money it was, by the funder's period and last no member's, and what of it was the same member's own;
 * −1 where it cannot be traced.
 */
const lengths = {
  ...of('level', LEVELS),
  levelAlone: LEVELS,
  levelAloneLosers: LEVELS,
  ...of('period', PERIODS),
  lorenz: STEPS,
  funding: PERIODS * FUNDERS,
  ownFunding: PERIODS,
  // Last, and only where members are of types: they belong to no row without.
  ...of('type', TYPES),
};

/** The ways in which members are put together. */
export type Group = 'level' | 'period' | 'type';
export type AgentList = keyof typeof lengths;

function of<Name extends Group>(group: Name, length: number) {
  return Object.fromEntries(groups.map((name) => [group + name, length])) as Record<
    `${Name}${(typeof groups)[number]}`,
    number
  >;
}

const names = Object.keys(lengths) as AgentList[];

/** Where each list begins in a row. */
export const listsAt = Object.fromEntries(
  names.map((name, i) => [
    name,
    names.slice(0, i).reduce((sum, before) => sum + lengths[before], agentFields.length as number),
  ]),
) as Readonly<Record<AgentList, number>>;

const ROW_WITH_TYPES = names.reduce((sum, name) => sum + lengths[name], agentFields.length as number);

/** How long a row is. */
export const agentRowLength = (typed: boolean): number => (typed ? ROW_WITH_TYPES : listsAt.typeMembers);

const DAYS_A_MONTH = 365 / 12;
const LEAST_PERIODS = 12;

/** In how many periods a horizon is cut: months where that gives 12 to 24 of them. */
const periodsOf = (horizon: number): number =>
  Math.min(PERIODS, Math.max(LEAST_PERIODS, Math.round(horizon / DAYS_A_MONTH)));

/** The period in which a member who joined on day `t` of `horizon` did. */
export const periodOf = (t: number, horizon: number): number => Math.floor((t * periodsOf(horizon)) / horizon);

/** The first day of a period. */
export const periodStart = (period: number, horizon: number): number =>
  Math.ceil((period * horizon) / periodsOf(horizon));
