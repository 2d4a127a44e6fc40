import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** A reward for those who report fakes. */
export const reportsRewarded: RuleTest<'reports-rewarded', object> = {
  kind: 'reports-rewarded',
  judge(_, { scenario }) {
    return scenario.safeguards.reportReward === undefined
      ? breaches('The scheme of this file has no reward for reports.', '本情景的方案没有举报奖励。')
      : passes('Reports of fakes are rewarded.', '举报虚假消费有奖励。');
  },
};
