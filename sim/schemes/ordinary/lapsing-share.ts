/**
 * Share of what is owed that is not redeemed on any of its E days when each redeems ρ of what is left: (1 − ρ)^E, by
 * squaring, so that it is the same number on every machine; 0 where nothing expires (E infinite).
 */
export function lapsingShare(redeem: number, expiry: number): number {
  if (expiry === Number.POSITIVE_INFINITY) return 0;
  let share = 1;
  let square = 1 - redeem;
  for (let left = expiry; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) share *= square;
    square *= square;
  }
  return share;
}

/** Share of what is owed that lapses in the end, where only the share `fills` can be redeemed: 1 − fills·(1 − (1 − ρ)^E). */
export function lapsesInTheEnd(redeem: number, expiry: number, fills: number): number {
  const left = lapsingShare(redeem, expiry);
  return fills < 1 ? 1 - fills * (1 - left) : left;
}
