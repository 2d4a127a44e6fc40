/** A customer's value without the first year's margin m, of which the share r is kept each year: m·r/(1 + d − r). */
export const customerValue = (margin: number, kept: number, discountRate: number): number =>
  (margin * kept) / (1 + discountRate - kept);
