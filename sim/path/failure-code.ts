/** How a path ended: the place of each of `failureKinds`. */
export const NOT_FAILED = 0;
export const ILLIQUID = 1;
export const HALTED = 2;
export const ABSCONDED = 3;
export const CLOSED = 4;
