/** A sale whose merchant puts the fee on the price, in the same money as its honest price. */
export interface MarkedUpSale {
  /** p·(1 + ψ·f). */
  readonly price: number;
  /** What the buyer pays over the honest price. */
  readonly excess: number;
  /** f of the marked-up price. */
  readonly fee: number;
  /** What the merchant is still short of the honest price once the fee is paid; below 0 he has more. */
  readonly merchantShort: number;
  /** The price at which he is not: p/(1 − f); null at a fee of 1. */
  readonly fullPassThrough: number | null;
  /** Share of what was promised that must come back until the buyer is where he would have been at the honest price. */
  readonly breakEvenRecovery: number;
}

/**
 * The honest price `honest` with the part `passThrough` (ψ) of the fee `fee` put on it; `claim` is the claim per unit of
 * spending. The article: 4000 becomes 4600 at 15 %, the fee is 690, and the merchant is 90 short.
 */
export function markedUpSale(honest: number, fee: number, passThrough: number, claim: number): MarkedUpSale {
  const excess = passThrough * fee * honest;
  const price = honest + excess;
  return {
    price,
    excess,
    fee: fee * price,
    merchantShort: honest - (price - fee * price),
    fullPassThrough: fee < 1 ? honest / (1 - fee) : null,
    breakEvenRecovery: (passThrough * fee) / ((1 + passThrough * fee) * claim),
  };
}
