import { percent } from '../../figure-words.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** Whether a bank watches over movements of money; the rule names no share. */
export const supervised: RuleTest<'supervised', object> = {
  kind: 'supervised',
  judge(_, { scenario: { safeguards } }) {
    const share = safeguards.supervised;
    if (share === 0) return breaches('Nothing of cash and pool is under supervision.', '现金与资金池均未受监管。');
    const [watched, rest] = [percent(share), percent(1 - share)];
    return share === 1
      ? passes('All of cash and pool is under supervision.', '现金与资金池全部受监管。')
      : passes(
          `${watched} of cash and pool is under supervision; the rest, ${rest}, an absconder can take. The rule names no share.`,
          `现金与资金池的${watched}受监管；其余${rest}可被潜逃者带走。规则未规定比例。`,
        );
  },
};
