/** Steps of a rebate on what a buyer has bought in a period, for the kernel. */
export interface VolumeTerms {
  /** Days of a period. */
  readonly period: number;
  /** What a buyer must have bought, rising, and the rate from there on. */
  readonly from: Float64Array;
  readonly rate: Float64Array;
  /** Each rate on what lies above its step only; else the rate of the highest step reached on all. */
  readonly above: boolean;
  /** Share of all sales that this class buys. */
  readonly share: number;
  /** Equal buyers who share the sales of the class. */
  readonly buyers: number;
}

/** The rebate to all buyers on the sales of a whole period. */
export function volumeRebate({ from, rate, above, buyers }: VolumeTerms, sales: number): number {
  const bought = sales / buyers;
  let rebate = 0;
  for (let step = 0; step < from.length && bought >= from[step]; step++) {
    if (!above) rebate = rate[step] * bought;
    else
      rebate +=
        rate[step] * (step + 1 < from.length ? Math.min(bought, from[step + 1]) - from[step] : bought - from[step]);
  }
  return rebate * buyers;
}
