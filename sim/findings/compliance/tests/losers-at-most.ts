import { percent } from '../../figure-words.ts';
import { over, shareLine } from '../figures.ts';
import { losersShareOf } from '../later-results.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

export interface LosersAtMostLines {
  readonly most: number;
  /** The threshold of the scenario that goes before. */
  readonly threshold: 'losers';
}

/** Members whose goods and receipts are worth less than they paid. */
export const losersAtMost: RuleTest<'losers-at-most', LosersAtMostLines> = {
  kind: 'losers-at-most',
  judge({ most, threshold }, { scenario, result }) {
    const share = losersShareOf(result);
    if (share === null) {
      return undecidable(
        'Who loses is decided by simulating members one by one (`agents`).',
        '谁受损须逐一模拟会员（`agents`）才能判定。',
      );
    }
    const limit = scenario.thresholds[threshold] ?? most;
    const [has, line] = [percent(share), shareLine(limit)];
    const verdict = over(share, limit) ? breaches : passes;
    return verdict(
      `${share === 0 ? 'None' : has} of members lose; the line is ${line}.`,
      `受损会员占${share === 0 ? '零' : has}；界线为${line}。`,
    );
  },
};
