import { percent } from '../../figure-words.ts';
import { over, shareLine } from '../figures.ts';
import { recruitmentShareOf } from '../later-results.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** How a plan works in practice, whatever its text says. */
export const worksInPractice: RuleTest<'works-in-practice', { readonly recruitingAtMost: number }> = {
  kind: 'works-in-practice',
  judge({ recruitingAtMost }, { scenario, result }) {
    const share = recruitmentShareOf(result);
    if (share !== null) {
      const verdict = over(share, recruitingAtMost) ? breaches : passes;
      const [has, line] = [percent(share), shareLine(recruitingAtMost)];
      return verdict(
        `In the run ${has} of rewards comes from recruiting; the line is ${line}.`,
        `模拟中奖励的${has}来自发展会员；界线为${line}。`,
      );
    }
    const { safeguardsShown } = scenario.facts;
    if (safeguardsShown === undefined) {
      return undecidable(
        'How rewards come about in practice is decided by simulating members one by one (`agents`), or by `facts.safeguardsShown`.',
        '实际奖励来源须逐一模拟会员（`agents`）或填写`facts.safeguardsShown`才能判定。',
      );
    }
    const verdict = safeguardsShown ? passes : breaches;
    return verdict(
      `The file says \`facts.safeguardsShown: ${safeguardsShown}\`.`,
      `文件称\`facts.safeguardsShown: ${safeguardsShown}\`。`,
    );
  },
};
