import { percent } from '../../figure-words.ts';
import { over, shareLine } from '../figures.ts';
import { payToJoin } from '../pay-to-join.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** Some payment to take part, however small, and compensation that the payments of newcomers fund to more than a very small extent. */
export const paidByNewcomers: RuleTest<'paid-by-newcomers', { readonly small: number }> = {
  kind: 'paid-by-newcomers',
  judge({ small }, { scenario, result }) {
    const others = Math.max(0, 1 - result.law.withAllFees.effectivePoolShare);
    const line = shareLine(small);
    if (!over(others, small)) {
      return passes(
        `What is promised is funded by later purchases to no more than ${line}, a very small extent (our line).`,
        `承诺由后来消费支付的部分不超过${line}，属极小程度（界线由本工具设定）。`,
      );
    }
    const { needed, words } = payToJoin(scenario);
    const found = [
      `${percent(others)} of what is promised can come only from later purchases; up to ${line} we call very small (our line). ${words.en}`,
      `承诺的${percent(others)}只能来自后来的消费；不超过${line}视为极小程度（界线由本工具设定）。${words.zh}`,
    ] as const;
    if (needed === null) return undecidable(...found);
    return needed ? breaches(...found) : passes(...found);
  },
};
