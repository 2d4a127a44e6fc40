import { percent } from '../../figure-words.ts';
import { crossingOf, judgeChance, shareLine } from '../figures.ts';
import { notApplicable, type RuleTest } from '../rule-test.ts';

export interface FakesAtMostLines {
  readonly most: number;
  /** The threshold of the scenario that goes before. */
  readonly threshold: 'fakeAmber' | 'fakeRed';
}

/** Fake purchases as a share of turnover. */
export const fakesAtMost: RuleTest<'fakes-at-most', FakesAtMostLines> = {
  kind: 'fakes-at-most',
  watch: ({ most, threshold }, { fraud, thresholds }) =>
    fraud?.fake === undefined ? [] : [{ of: 'fakes', line: thresholds[threshold] ?? most }],
  judge({ most, threshold }, subject) {
    const { scenario, result } = subject;
    if (scenario.fraud?.fake === undefined) {
      return notApplicable(
        'No fake purchases are in the file (`fraud.fake`).',
        '情景文件中没有虚假消费（`fraud.fake`）。',
      );
    }
    const limit = scenario.thresholds[threshold] ?? most;
    const share = result.fraud?.fakeShare.value ?? 0;
    const [has, line] = [
      share === 0 ? { en: 'none', zh: '零' } : { en: percent(share), zh: percent(share) },
      shareLine(limit),
    ];
    const { probability, when } = crossingOf(subject, 'fakes', limit);
    return judgeChance(subject, probability, when, {
      en: `Of turnover ${has.en} is fake, on average; it is over ${line}`,
      zh: `虚假消费平均占营业额的${has.zh}；超过${line}`,
    });
  },
};
