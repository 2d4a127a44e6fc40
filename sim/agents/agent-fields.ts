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
