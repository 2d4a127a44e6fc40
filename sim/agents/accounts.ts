/*
 * What is kept of each member while a path is settled, in one row of numbers a member, so that a purchase touches few places
 * in memory. Amounts in cents. Row of member m: `accounts[m·ACCOUNT_FIELDS + field]`.
 */

/** Open claims. */
export const OPEN = 0;
/** Own money in the pool, and in cash: the fields of a tank. */
export const IN_POOL = 1;
export const IN_CASH = 4;
/** Paid for others, paid on own purchases, and spent. */
export const COMMISSIONS = 7;
export const REBATES = 8;
export const SPENT = 9;
/** What members have of their promise: NO_CLAIM, ALL_PAID or SHORT. */
export const PROMISE = 10;

/** Of what they were paid, their own money, as far as it is traced. */
export const OWN = 11;

export const ACCOUNT_FIELDS = 12;

export const NO_CLAIM = 0;
export const ALL_PAID = 1;
export const SHORT = 2;
