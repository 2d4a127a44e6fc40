import { percent } from '../../figure-words.ts';
import { shareLine } from '../figures.ts';
import { fakeShareOf } from '../later-results.ts';
import { breaches, notApplicable, passes, type RuleTest } from '../rule-test.ts';

export interface FakesAtMostLines {
  readonly most: number;
  /** The threshold of the scenario that goes before. */
  readonly threshold: 'fakeAmber' | 'fakeRed';
}

/** Fake purchases as a share of turnover. */
export const fakesAtMost: RuleTest<'fakes-at-most', FakesAtMostLines> = {
  kind: 'fakes-at-most',
  judge({ most, threshold }, { scenario, result }) {
    const share = fakeShareOf(result);
    if (share === null)
      return notApplicable(
        'No fake purchases are in the file (`fraud.fake`).',
        '情景文件中没有虚假消费（`fraud.fake`）。',
      );
    const limit = scenario.thresholds[threshold] ?? most;
    const [has, line] = [share === 0 ? 'none' : percent(share), shareLine(limit)];
    const verdict = share > limit ? breaches : passes;
    return verdict(
      `Of turnover ${has} is fake; the line is ${line}.`,
      `虚假消费占营业额的 ${share === 0 ? '零' : has}；界线为 ${line}。`,
    );
  },
};
