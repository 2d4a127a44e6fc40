import { payToJoin } from '../pay-to-join.ts';
import { recruitingOf } from '../recruiting.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** Payment to take part together with rewards for recruiting that have nothing to do with sales. */
export const payToRecruit: RuleTest<'pay-to-recruit', object> = {
  kind: 'pay-to-recruit',
  judge(_, { scenario }) {
    const { headBonus } = recruitingOf(scenario);
    if (headBonus === 0) {
      return passes(
        'No reward is paid for recruiting as such: all rewards are shares of what is spent.',
        '不为发展会员本身支付奖励：全部奖励按消费比例支付。',
      );
    }
    const { needed, words } = payToJoin(scenario);
    const found = [`${words.en} Recruiting is rewarded by the head.`, `${words.zh}按发展人数支付奖励。`] as const;
    if (needed === null) return undecidable(...found);
    return needed ? breaches(...found) : passes(...found);
  },
};
