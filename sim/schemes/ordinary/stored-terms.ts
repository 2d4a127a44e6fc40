/** How customers pay in advance, and what becomes of their money, for the kernel. Shares. */
export interface StoredTerms {
  /** Of sales, what is paid in advance. */
  readonly topUp: number;
  /** Bonus for each 1 paid in, the mean over the steps. */
  readonly bonus: number;
  /** Of what is paid in, what is put in escrow. */
  readonly escrow: number;
  /** Of the rest, what the owner takes out. */
  readonly ownerSpends: number;
  /** When customers run for their balances; null: never. */
  readonly run: StoredRun | null;
}

/** What customers do on the days after what is held covers less of their balances than `below`. */
export interface StoredRun {
  /** First day on which customers know what is held. */
  readonly from: number;
  readonly below: number;
  /** How many times as fast they spend their balances. */
  readonly spend: number;
  /** Share of the usual top-ups that is still paid in. */
  readonly topUps: number;
}

/** One way to top up. */
export interface TopUpStep {
  readonly pay: number;
  readonly bonus: number;
  readonly share?: number;
}

/** The share of the money paid in that comes at each step: the same at each where none is stated. */
const sharesOfSteps = (steps: readonly TopUpStep[]): number[] => steps.map(({ share }) => share ?? 1 / steps.length);

/** Bonus for each 1 paid in: Σ share·bonus/pay. */
export function bonusOf(steps: readonly TopUpStep[]): number {
  const shares = sharesOfSteps(steps);
  return steps.reduce((sum, { pay, bonus }, i) => sum + (shares[i] * bonus) / pay, 0);
}

/**
 * The daily share at which balances are spent where members spend each top-up evenly, `perDay` a day: D = (pay + bonus)/perDay days,
 * (D + 1)/2 in the mean, which is what 1/ρ of a constant share is.
 */
export function spendingOf(steps: readonly TopUpStep[], perDay: number): number {
  const shares = sharesOfSteps(steps);
  let waited = 0;
  let all = 0;
  steps.forEach(({ pay, bonus }, i) => {
    const value = shares[i] * (1 + bonus / pay);
    waited += (value * (Math.max(1, (pay + bonus) / perDay) + 1)) / 2;
    all += value;
  });
  return all / waited;
}
