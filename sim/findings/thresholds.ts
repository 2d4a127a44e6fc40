/** Where the verdict draws its lines (section 12 of the model); every reason prints the one it uses. */
export const thresholds = {
  /** The failure probability is read at this day, or at the end of a shorter run. */
  years: 5,
  unsustainableFailure: 0.5,
  unsustainableRecovery: 0.5,
  fragileFailure: 0.05,
} as const;
