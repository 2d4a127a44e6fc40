import type { ResultBundle } from '../../../sim/types.ts';
import { labels } from '../labels.ts';
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

/** One way in or out of the scheme, by mean amounts. */
interface Flow {
  readonly name: Words;
  readonly amount: number;
  /** Of each 100 that came in. */
  readonly of100: number;
}

export interface Outflow extends Flow {
  readonly way: WayOut;
}

export interface MoneyFlow {
  /** Where it came from: the fees, then what else there was. */
  readonly in: readonly Flow[];
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
  const taken = (Object.keys(ways) as WayOut[])
    .map((way) => ({ way, name: ways[way], amount: amounts[way] }))
    .filter(({ amount }) => amount > least)
    .sort((a, b) => b.amount - a.amount);
  const clawedBack = fraud === undefined ? 0 : sum(fraud.clawedBack);
  // The owners’ take is what they have at the end less what they brought.
  const capital = sum(operator.drawn, operator.absconded, operator.cashAtEnd) - sum(operator.take);
  // By the cash identity what members paid for joining is what went out and came in from nowhere else.
  const joining = taken.reduce((total, { amount }) => total + amount, -fees - clawedBack - capital);
  const came = [
    { name: labels.fees, amount: fees },
    { name: labels.joiningFees, amount: joining },
    { name: labels.clawedBack, amount: clawedBack },
    { name: labels.capital, amount: capital },
  ].filter(({ amount }) => amount > least);
  const whole = came.reduce((total, { amount }) => total + amount, 0);
  const of100 = <One extends { readonly amount: number }>(one: One) => ({ ...one, of100: (100 * one.amount) / whole });
  return { in: came.map(of100), out: taken.map(of100) };
}

/** Where did the money go? `Where each 100 of fees went: 86 rebates, 9 owners’ draw, 5 left at the end`. */
export function readMoneyFlow(result: ResultBundle, lang: Language): string {
  const flow = moneyFlow(result);
  if (flow === null) return lang === 'en' ? 'No fees came in' : '没有收到服务费';
  const parts = (flows: readonly Flow[]) =>
    flows
      .map(({ name, of100 }) =>
        lang === 'en' ? `${formatNumber(of100, lang)} ${name.en}` : `${name.zh}${formatNumber(of100, lang)}元`,
      )
      .join(lang === 'en' ? ', ' : '，');
  const out = parts(flow.out);
  if (flow.in.length === 1)
    return lang === 'en' ? `Where each 100 of fees went: ${out}` : `每100元服务费的去向：${out}`;
  return lang === 'en'
    ? `Where each 100 that came in (${parts(flow.in)}) went: ${out}`
    : `每100元收入（${parts(flow.in)}）的去向：${out}`;
}
