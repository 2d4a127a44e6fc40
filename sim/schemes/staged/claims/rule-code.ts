/** The payout rules as the kernel tells them apart. */
export const POOL = 0;
export const BALANCE = 1;
export const QUEUE = 2;
export const FIXED = 3;
export const DECLINING = 4;
export const MILESTONE = 5;
export const STAGES = 6;
export const INSTANT = 7;
