import { money } from '../figures.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** Own money on day 0. */
export const capitalAtLeast: RuleTest<'capital-at-least', { readonly least: number }> = {
  kind: 'capital-at-least',
  judge({ least }, { scenario }) {
    const capital = Math.max(scenario.operator.capital, scenario.safeguards.paidInCapital ?? 0);
    const [has, line] = [money(capital), money(least)];
    const verdict = capital >= least ? passes : breaches;
    return verdict(
      `Own capital on day 0 is ${has.en}; the line is ${line.en}.`,
      `第0天自有资本为${has.zh}；界线为${line.zh}。`,
    );
  },
};
