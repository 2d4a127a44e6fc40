import { percent } from '../../figure-words.ts';
import { over, shareLine } from '../figures.ts';
import { recruitingOf } from '../recruiting.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** All rewards together, as a share of sales. */
export const rewardsAtMost: RuleTest<'rewards-at-most', { readonly most: number }> = {
  kind: 'rewards-at-most',
  judge({ most }, { scenario }) {
    const { total } = recruitingOf(scenario);
    const [has, line] = [percent(total), shareLine(most)];
    const verdict = over(total, most) ? breaches : passes;
    return verdict(
      `Rewards come to ${has} of sales; the line is ${line}.`,
      `奖励合计为销售额的 ${has}；界线为 ${line}。`,
    );
  },
};
