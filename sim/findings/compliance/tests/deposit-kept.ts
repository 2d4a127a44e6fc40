import { percent } from '../../figure-words.ts';
import { crossingOf, judgeChance, money, shareLine } from '../figures.ts';
import { breaches, type RuleTest } from '../rule-test.ts';

export interface DepositKeptLines {
  readonly floor: number;
  readonly cap: number;
  /** Of last month's fees, or of last month's sales. */
  readonly share: number;
  readonly of: 'fees' | 'sales';
}

/** A deposit with a bank: its floor, its monthly size, and whether the capital can lay it down. */
export const depositKept: RuleTest<'deposit-kept', DepositKeptLines> = {
  kind: 'deposit-kept',
  watch: (_, { safeguards }) => (safeguards.deposit === undefined ? [] : [{ of: 'deposit', line: 0 }]),
  judge({ floor, cap, share, of }, subject) {
    const { scenario } = subject;
    const { deposit, paidInCapital = 0 } = scenario.safeguards;
    const [least, most, part] = [money(floor), money(cap), shareLine(share)];
    const wanted = {
      en: `wanted are ${least.en} at least and ${part} of last month’s ${of}, up to ${most.en}`,
      zh: `要求至少${least.zh}，按上月${of === 'fees' ? '服务费' : '销售额'}的${part}调整，上限${most.zh}`,
    };
    if (deposit === undefined) {
      return breaches(
        `The scheme of this file has no deposit; ${wanted.en}.`,
        `本情景的方案没有保证金；${wanted.zh}。`,
      );
    }
    const ofSales = of === 'fees' ? deposit.share : deposit.share * scenario.scheme.fee;
    const faults: { readonly en: string; readonly zh: string }[] = [];
    if (deposit.floor < floor) {
      const has = money(deposit.floor);
      faults.push({ en: `its floor is ${has.en}`, zh: `下限为${has.zh}` });
    }
    if (ofSales < share) {
      const has = percent(ofSales);
      faults.push({
        en: `it is ${has} of last month’s ${of}`,
        zh: `为上月${of === 'fees' ? '服务费' : '销售额'}的${has}`,
      });
    }
    if (deposit.cap < cap) {
      const has = money(deposit.cap);
      faults.push({ en: `it stops at ${has.en}`, zh: `上限为${has.zh}` });
    }
    const capital = Math.max(scenario.operator.capital, paidInCapital);
    if (capital < deposit.floor) {
      const has = money(capital);
      faults.push({ en: `the capital of ${has.en} cannot lay the floor down`, zh: `资本${has.zh}不足以缴存下限` });
    }
    if (faults.length === 0) {
      const { probability, when } = crossingOf(subject, 'deposit', 0);
      return judgeChance(subject, probability, when, {
        en: `The deposit is set as asked (${wanted.en}); cash cannot bring it to its size at a month’s end`,
        zh: `保证金规则符合要求（${wanted.zh}）；月末现金不足以补足保证金`,
      });
    }
    return breaches(
      `Of the deposit ${faults.map(({ en }) => en).join(', ')}; ${wanted.en}.`,
      `保证金${faults.map(({ zh }) => zh).join('，')}；${wanted.zh}。`,
    );
  },
};
