/** So many rows of a list are shown at once. */
export const ROWS = 12;
