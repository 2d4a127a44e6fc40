import { percent } from '../../figure-words.ts';
import { shareLine } from '../figures.ts';
import { recruitingOf } from '../recruiting.ts';
import { breaches, notApplicable, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** Team pay on real sales only, or in form only. */
export const realSales: RuleTest<'real-sales', { readonly fakesAtMost: number }> = {
  kind: 'real-sales',
  judge({ fakesAtMost }, { scenario, result }) {
    const { levels, headBonus } = recruitingOf(scenario);
    if (headBonus > 0)
      return breaches('Pay is by the head too, so it is not on sales alone.', '另按人头计酬，并非仅以销售为依据。');
    if (levels === 0) return notApplicable('There is no pay on the sales of others.', '不按他人的销售计酬。');
    const { realSales: said } = scenario.facts;
    if (said !== undefined) {
      const verdict = said ? passes : breaches;
      return verdict(`The file says \`facts.realSales: ${said}\`.`, `文件称\`facts.realSales: ${said}\`。`);
    }
    const fakes = result.fraud?.fakeShare.value ?? 0;
    if (fakes > fakesAtMost) {
      return breaches(
        `${percent(fakes)} of turnover is fake; the line is ${shareLine(fakesAtMost)}.`,
        `虚假消费占营业额的${percent(fakes)}；界线为${shareLine(fakesAtMost)}。`,
      );
    }
    return undecidable(
      'Rewards are a share of what recruits spend; whether those sales are real is not in the file: `facts.realSales` decides it.',
      '奖励按下线消费的比例支付；这些销售是否真实，文件未说明：填写`facts.realSales`即可判定。',
    );
  },
};
