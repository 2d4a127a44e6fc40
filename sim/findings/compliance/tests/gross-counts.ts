import { crossingOf, judgeChance, money } from '../figures.ts';
import type { RuleTest } from '../rule-test.ts';
import { whereElementsHold } from '../where-elements-hold.ts';

/** Whether the gross sum is over a line, whatever was paid back. */
export const grossCounts: RuleTest<'gross-counts', { readonly money: number }> = {
  kind: 'gross-counts',
  watch: ({ money: line }) => [{ of: 'fees', line }],
  judge: ({ money: line }, subject) =>
    whereElementsHold(subject, () => {
      const { probability, when } = crossingOf(subject, 'fees', line);
      const amount = money(line);
      const repaid = money(subject.result.sustainability.claims.paid.value ?? 0);
      return judgeChance(subject, probability, when, {
        en: `What was paid back (on average ${repaid.en}) is not taken off; fees taken in, gross, reach ${amount.en}`,
        zh: `已返还部分（平均${repaid.zh}）不予扣除；收取的服务费总额达到${amount.zh}`,
      });
    }),
};
