import { percent } from '../../figure-words.ts';
import { recruitingOf } from '../recruiting.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** On how many levels below a member rewards are paid on what the others spend. */
export const levelsAtMost: RuleTest<'levels-at-most', { readonly most: number }> = {
  kind: 'levels-at-most',
  judge({ most }, { scenario }) {
    const { levels, total } = recruitingOf(scenario);
    const line = {
      en: most === 0 ? 'none is the line' : `the line is ${most}`,
      zh: most === 0 ? '界线为0级' : `界线为${most}级`,
    };
    if (levels === 0) {
      return passes('No reward is paid on what recruits spend.', '不按下线的消费支付奖励。');
    }
    const share = total === null ? null : percent(total);
    const verdict = levels <= most ? passes : breaches;
    return verdict(
      `Rewards on the spending of recruits are paid on ${levels} ${levels === 1 ? 'level' : 'levels'}${share === null ? '' : `, ${share} of it in all`}; ${line.en}.`,
      `按下线消费支付奖励共${levels}级${share === null ? '' : `，合计为消费的${share}`}；${line.zh}。`,
    );
  },
};
