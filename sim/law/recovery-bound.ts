/**
 * The conservation law: nothing but fees and capital ever comes in, so on every path
 * paid ≤ capital + f·ΣT while claims are cap·ΣT. Per unit of claim: (capital + f·ΣT)/(cap·ΣT).
 *
 * `turnover` is the sum of turnover over the whole run; null where it is not known: then the bound is only known
 * without capital (f/cap), else null.
 */
export function recoveryBound(capital: number, fee: number, cap: number, turnover: number | null): number | null {
  if (capital === 0) return fee / cap;
  if (turnover === null || !(turnover > 0)) return null;
  return (capital + fee * turnover) / (cap * turnover);
}
