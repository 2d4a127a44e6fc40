import { percent } from '../../figure-words.ts';
import { over, shareLine } from '../figures.ts';
import { payToJoin } from '../pay-to-join.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** Compensation that comes mainly from introducing others, for those who pay for the chance of it. */
export const mainlyRecruiting: RuleTest<'mainly-recruiting', { readonly most: number }> = {
  kind: 'mainly-recruiting',
  judge({ most }, { scenario, result }) {
    const rewards = result.operator.rewards.value ?? 0;
    const paid = result.sustainability.claims.paid.value ?? 0;
    const share = rewards === 0 ? 0 : rewards / (rewards + paid);
    const line = shareLine(most);
    const figure = {
      en: `Of all that members get ${share === 0 ? 'nothing' : percent(share)} comes from introducing others; the line is ${line}.`,
      zh: `会员全部所得中${share === 0 ? '没有任何部分' : percent(share)}来自介绍他人；界线为${line}。`,
    };
    if (!over(share, most)) return passes(figure.en, figure.zh);
    const { needed, words } = payToJoin(scenario);
    const found = [`${figure.en} ${words.en}`, figure.zh + words.zh] as const;
    if (needed === null) return undecidable(...found);
    return needed ? breaches(...found) : passes(...found);
  },
};
