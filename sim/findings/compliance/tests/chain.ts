import { exactEstimate } from '../../../stats/estimates.ts';
import { crossingOf, judgeChance, money } from '../figures.ts';
import { crowd } from '../people.ts';
import { recruitingOf } from '../recruiting.ts';
import { type Judgement, passes, type RuleTest, undecidable } from '../rule-test.ts';

export interface ChainLines {
  readonly people: number;
  /** The organiser's own level counts. */
  readonly levels: number;
  /** Money taken in that is enough in place of so many people. */
  readonly money?: number;
}

/** People and levels below an organiser, whose own level and head count. */
export const chain: RuleTest<'chain', ChainLines> = {
  kind: 'chain',
  watch: ({ money: line }) => (line === undefined ? [] : [{ of: 'fees', line }]),
  judge({ people, levels, money: line }, subject): Judgement {
    const { rates, any } = recruitingOf(subject.scenario);
    if (!any)
      return passes('Nothing is paid for recruiting, so there is no chain.', '不为发展会员支付奖励，不存在上下线。');
    const paid = rates.length + 1;
    if (paid < levels) {
      return undecidable(
        `Pay covers ${paid} levels with the organiser’s own, under ${levels}; how deep chains of recruits grow is decided by simulating members one by one (\`agents\`).`,
        `计酬层级含组织者本级共${paid}级，少于${levels}级；上下线实际发展多深须逐一模拟会员（\`agents\`）才能判定。`,
      );
    }
    const { reached, day, words } = crowd(subject, people);
    const depth = {
      en: `Pay covers ${paid} levels with the organiser’s own (the line is ${levels})`,
      zh: `计酬层级含组织者本级共${paid}级（界线为${levels}级）`,
    };
    if (reached === true) {
      const when = { p05: day, p50: day, p95: day };
      return {
        status: 'breach',
        probability: exactEstimate(1),
        when,
        evidence: { en: `${depth.en}, and ${words.en}.`, zh: `${depth.zh}，且${words.zh}。` },
      };
    }
    if (line !== undefined) {
      const { probability, when } = crossingOf(subject, 'fees', line);
      const amount = money(line);
      const found = judgeChance(subject, probability, when, {
        en: `${depth.en}; ${words.en}; fees taken in reach ${amount.en}`,
        zh: `${depth.zh}；${words.zh}；收取的服务费达到${amount.zh}`,
      });
      // Without the people of a chain there is nothing to be serious about.
      return reached === null ? { status: 'undecidable', evidence: found.evidence } : found;
    }
    return reached === false
      ? passes(`${depth.en}, but ${words.en}.`, `${depth.zh}，但${words.zh}。`)
      : undecidable(`${depth.en}; ${words.en}.`, `${depth.zh}；${words.zh}。`);
  },
};
