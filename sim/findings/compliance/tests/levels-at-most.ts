import { percent } from '../../figure-words.ts';
import { recruitingOf } from '../recruiting.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** On how many levels below a member rewards are paid on what the others spend. */
export const levelsAtMost: RuleTest<'levels-at-most', { readonly most: number }> = {
  kind: 'levels-at-most',
  judge({ most }, { scenario }) {
    const { rates, total } = recruitingOf(scenario);
    const line = {
      en: most === 0 ? 'none is the line' : `the line is ${most}`,
      zh: most === 0 ? '界线为0级' : `界线为${most}级`,
    };
    if (rates.length === 0) {
      return passes('No reward is paid on what recruits spend.', '不按下线的消费支付奖励。');
    }
    const share = percent(total);
    const verdict = rates.length <= most ? passes : breaches;
    return verdict(
      `Rewards on the spending of recruits are paid on ${rates.length} ${rates.length === 1 ? 'level' : 'levels'}, ${share} of it in all; ${line.en}.`,
      `按下线消费支付奖励共${rates.length}级，合计为消费的 ${share}；${line.zh}。`,
    );
  },
};
