import { percent } from '../../figure-words.ts';
import { over, shareLine } from '../figures.ts';
import { recruitingOf } from '../recruiting.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** All rewards together, as a share of sales. */
export const rewardsAtMost: RuleTest<'rewards-at-most', { readonly most: number }> = {
  kind: 'rewards-at-most',
  judge({ most }, { scenario, result }) {
    const { total } = recruitingOf(scenario);
    const line = shareLine(most);
    if (total !== null) {
      const has = percent(total);
      const verdict = over(total, most) ? breaches : passes;
      return verdict(
        `Rewards come to ${has} of sales; the line is ${line}.`,
        `奖励合计为销售额的${has}；界线为${line}。`,
      );
    }
    // What a plan pays that hangs on who stands where is known from the run alone.
    const { rewards } = result.operator;
    const sales = (result.merchants.fees.value ?? 0) / scenario.scheme.fee;
    const simulated = (rewards.value ?? 0) / sales;
    if (!Number.isFinite(simulated)) {
      return undecidable('Without sales there is no share of them.', '没有销售额，无法计算所占比例。');
    }
    const has = percent(simulated);
    const verdict = over(simulated, most) ? breaches : passes;
    return verdict(
      `Rewards come to ${has} of sales in the mean of all runs; the line is ${line}.`,
      `模拟中奖励平均为销售额的${has}；界线为${line}。`,
    );
  },
};
