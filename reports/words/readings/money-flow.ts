import type { ResultBundle } from '../../../sim/types.ts';
import type { Language, Words } from '../language.ts';
import { formatNumber } from '../number.ts';

/** Where money of the scheme can go: the id of each way out and its words. */
const ways = {
  members: { en: 'rebates', zh: '返还' },
  rewards: { en: 'referral rewards', zh: '推荐奖励' },
  costs: { en: 'costs and tax', zh: '成本与税' },
  drawn: { en: 'owners’ draw', zh: '所有者提取' },
  absconded: { en: 'taken in flight', zh: '潜逃带走' },
  left: { en: 'left at the end', zh: '期末剩余' },
} satisfies Record<string, Words>;
export type WayOut = keyof typeof ways;

/** One way out of the scheme, by mean amounts. */
export interface Outflow {
  readonly way: WayOut;
  readonly name: Words;
  readonly amount: number;
  /** For each 100 of fees. */
  readonly of100: number;
}

export interface MoneyFlow {
  readonly fees: number;
  /** Own money put in, for each 100 of fees: what went out and did not come in as fees. */
  readonly capital: number;
  readonly capitalOf100: number;
  /** The ways that were taken, the largest first. */
  readonly out: readonly Outflow[];
}

/** What came in and where it went; by the cash identity the two are equal. Null when there were no fees. */
export function moneyFlow(result: ResultBundle): MoneyFlow | null {
  const { operator, merchants, sustainability } = result;
  const fees = merchants.fees.value;
  if (fees === null || !(fees > 0)) return null;
  const sum = (...estimates: { readonly value: number | null }[]) =>
    estimates.reduce((total, { value }) => total + (value ?? 0), 0);
  const amounts: Record<WayOut, number> = {
    members: sum(sustainability.claims.paid),
    rewards: sum(operator.rewards),
    costs: sum(operator.costs),
    drawn: sum(operator.drawn),
    absconded: sum(operator.absconded),
    left: sum(operator.cashAtEnd, operator.poolAtEnd, operator.depositAtEnd),
  };
  // What is left by rounding alone is nothing.
  const least = fees * 1e-6;
  const out = (Object.keys(ways) as WayOut[])
    .map((way) => ({ way, name: ways[way], amount: amounts[way], of100: (100 * amounts[way]) / fees }))
    .filter(({ amount }) => amount > least)
    .sort((a, b) => b.amount - a.amount);
  const capital = out.reduce((total, { amount }) => total + amount, -fees);
  const given = capital > least ? capital : 0;
  return { fees, capital: given, capitalOf100: (100 * given) / fees, out };
}

/** Where did the fees go? `For each 100 of fees, 86 went out as rebates, 9 as the owners’ draw and 5 are left`. */
export function readMoneyFlow(result: ResultBundle, lang: Language): string {
  const flow = moneyFlow(result);
  if (flow === null) return lang === 'en' ? 'No fees came in' : '没有收到服务费';
  const parts = flow.out.map(({ name, of100 }) =>
    lang === 'en' ? `${formatNumber(of100, lang)} ${name.en}` : `${name.zh}${formatNumber(of100, lang)}元`,
  );
  const own =
    flow.capital === 0
      ? ''
      : lang === 'en'
        ? ` and ${formatNumber(flow.capitalOf100, lang)} of own capital`
        : `及自有资本${formatNumber(flow.capitalOf100, lang)}元`;
  return lang === 'en'
    ? `Where each 100 of fees${own} went: ${parts.join(', ')}`
    : `每100元服务费${own}的去向：${parts.join('，')}`;
}
