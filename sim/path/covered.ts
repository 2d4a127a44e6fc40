/** What is due counts as covered when it exceeds the money by no more than rounding. */
export const COVERED = 1 + 1e-12;
