import type { Estimate } from '../types.ts';

/** The same three figures of any scheme, in money over the whole run, so that schemes of different sorts can be held against each other. */
export interface PartyFigures {
  /** What the scheme costs merchants: the fees that they pay, or what the rewards cost that they give. */
  readonly cost: Estimate;
  /**
   * What members have of their purchases: what is paid to claims, or rewards redeemed; of stored value the bonus spent less what holders lose.
   * Fees for joining a staged scheme and rewards for bringing members are not in it.
   */
  readonly benefit: Estimate;
  /** What it brings who runs it, against not running it: what the owners end with, or the merchant's profit against no scheme. */
  readonly gain: Estimate;
}
