import { percent } from '../../figure-words.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** Money for later rebates that the platform itself holds. */
export const heldPool: RuleTest<'held-pool', object> = {
  kind: 'held-pool',
  judge(_, { scenario: { safeguards, scheme } }) {
    const { supervised } = safeguards;
    if (supervised >= 1) return passes('All of cash and pool is under supervision.', '现金与资金池全部受监管。');
    const held = percent(1 - supervised);
    const part = percent(scheme.poolShare);
    return breaches(
      `${part} of the fees go to a pool, and ${held} of pool and cash is in the platform’s own hands.`,
      `服务费的${part}进入资金池，资金池与现金的${held}由平台自行掌握。`,
    );
  },
};
