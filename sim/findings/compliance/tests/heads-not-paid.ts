import { money } from '../figures.ts';
import { recruitingOf } from '../recruiting.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** Pay for the number of people recruited. */
export const headsNotPaid: RuleTest<'heads-not-paid', object> = {
  kind: 'heads-not-paid',
  judge(_, { scenario }) {
    const { headBonus } = recruitingOf(scenario);
    if (headBonus === 0) return passes('Nothing is paid by the head for those who join.', '不按发展人数支付奖励。');
    const bonus = money(headBonus);
    return breaches(`${bonus.en} is paid for each person recruited.`, `每发展一人奖励${bonus.zh}。`);
  },
};
