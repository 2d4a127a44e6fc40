/** What the members of a path leave, one row of numbers; −1 where there is nothing to speak of. */
export const agentFields = [
  'standsFor', // members of the market that each stands for
  'members', // who joined by the end of the scheme
  'levels', // of the deepest tree, the organiser's own counted
  'heads', // people below the member with most of them, as far down as rewards are paid, with the member
  'day30', // first day with 3 levels and 30 people below a member
  'day120',
  'recruitmentShare', // of all that members were paid, what was paid for bringing members
  'referralShare', // … and for what those spent
  'netOthersMoneyShare',
  'othersMoneyShare',
  'losersShare',
  'shortOfPromiseShare',
  'top1Share',
  'gini',
] as const;

export type AgentField = (typeof agentFields)[number];

/** Levels that are told apart; the last one holds all that are deeper. */
export const LEVELS = 20;
/** Equal parts of the horizon by which members joined. */
export const PERIODS = 12;
/** Equal steps of members, poorest first, for what they have of all receipts. */
export const STEPS = 20;

/**
 * Behind the fields: members by level, their median net gain in money, both by period of joining, and the share of all receipts
 * that the poorest 1/STEPS, 2/STEPS, … of the members have.
 */
export const listsAt = {
  levelCounts: agentFields.length,
  levelGains: agentFields.length + LEVELS,
  periodCounts: agentFields.length + 2 * LEVELS,
  periodGains: agentFields.length + 2 * LEVELS + PERIODS,
  lorenz: agentFields.length + 2 * LEVELS + 2 * PERIODS,
} as const;

export const AGENT_ROW = listsAt.lorenz + STEPS;

/** The period in which a member who joined on day `t` of `horizon` did. */
export const periodOf = (t: number, horizon: number): number => Math.floor((t * PERIODS) / horizon);

/** The first day of a period. */
export const periodStart = (period: number, horizon: number): number => Math.ceil((period * horizon) / PERIODS);
