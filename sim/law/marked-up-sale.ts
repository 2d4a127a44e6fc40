import type { MarkedUpSale } from '../fraud/fraud-figures.ts';

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
