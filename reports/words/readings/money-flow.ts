import type { ResultBundle } from '../../../sim/types.ts';
import type { Language, Words } from '../language.ts';
import { formatNumber } from '../number.ts';

/** Where money of the scheme can go: the id of each way out and its words. */
const ways = {
  members: { en: 'rebates', zh: '返还' },
  honest: { en: 'rebates on real purchases', zh: '真实消费返还' },
  fakes: { en: 'rebates on fakes', zh: '虚假消费返还' },
  insiders: { en: 'insiders’ claims', zh: '内部人权益' },
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
  /** What came in beside the fees, for each 100 of them; 0 where nothing did. */
  readonly clawedBackOf100: number;
  readonly capitalOf100: number;
  /** The ways that were taken, the largest first. */
  readonly out: readonly Outflow[];
}

/** What came in and where it went; by the cash identity the two are equal. Null when there were no fees. */
export function moneyFlow(result: ResultBundle): MoneyFlow | null {
  const { operator, merchants, sustainability, fraud } = result;
  const fees = merchants.fees.value;
  if (fees === null || !(fees > 0)) return null;
  const sum = (...estimates: { readonly value: number | null }[]) =>
    estimates.reduce((total, { value }) => total + (value ?? 0), 0);
  const amounts: Record<WayOut, number> = {
    ...(fraud === undefined
      ? { members: sum(sustainability.claims.paid), honest: 0, fakes: 0, insiders: 0 }
      : { members: 0, honest: sum(fraud.toHonest), fakes: sum(fraud.toFakes), insiders: sum(fraud.toInsiders) }),
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
  const clawedBack = fraud === undefined ? 0 : sum(fraud.clawedBack);
  // By the cash identity the operator's own money is what went out and came in from nowhere else.
  const capital = out.reduce((total, { amount }) => total + amount, -fees - clawedBack);
  const of100 = (amount: number) => (amount > least ? (100 * amount) / fees : 0);
  return { clawedBackOf100: of100(clawedBack), capitalOf100: of100(capital), out };
}

/** Where did the fees go? `For each 100 of fees, 86 went out as rebates, 9 as the owners’ draw and 5 are left`. */
export function readMoneyFlow(result: ResultBundle, lang: Language): string {
  const flow = moneyFlow(result);
  if (flow === null) return lang === 'en' ? 'No fees came in' : '没有收到服务费';
  const parts = flow.out.map(({ name, of100 }) =>
    lang === 'en' ? `${formatNumber(of100, lang)} ${name.en}` : `${name.zh}${formatNumber(of100, lang)}元`,
  );
  const extra = (of100: number, en: string, zh: string) =>
    of100 === 0
      ? ''
      : lang === 'en'
        ? ` and ${formatNumber(of100, lang)} ${en}`
        : `及${zh}${formatNumber(of100, lang)}元`;
  const own =
    extra(flow.clawedBackOf100, 'clawed back', '追回') + extra(flow.capitalOf100, 'of own capital', '自有资本');
  return lang === 'en'
    ? `Where each 100 of fees${own} went: ${parts.join(', ')}`
    : `每100元服务费${own}的去向：${parts.join('，')}`;
}
