import { payoutKinds } from '../../../schemes/staged/payout.ts';
import type { Scenario } from '../../../types.ts';
import { crossingOf, judgeChance } from '../figures.ts';
import { notApplicable, type RuleTest } from '../rule-test.ts';

export interface CoverAtLeastLines {
  readonly least: number;
  /** The threshold of the scenario that goes before. */
  readonly threshold: 'coverAmber' | 'coverRed';
}

/** The days between which amounts are owed on set days; null where never. */
function owingDays({ scheme: { payout } }: Scenario): { readonly from: number; readonly until?: number } | null {
  const owing = (name: string) => name !== 'instant' && payoutKinds.some((kind) => kind.name === name && kind.owing);
  if (!('schedule' in payout)) return owing(payout.kind) ? { from: 0 } : null;
  const rules = payout.schedule;
  const first = rules.find(({ kind }) => owing(kind));
  const last = rules.findLastIndex(({ kind }) => owing(kind));
  return first === undefined ? null : { from: first.from, until: rules[last + 1]?.from };
}

const limitOf = ({ least, threshold }: CoverAtLeastLines, { thresholds }: Scenario): number =>
  thresholds[threshold] ?? least;

/** Money in hand and the fees of the next 30 days, over what falls due in them. */
export const coverAtLeast: RuleTest<'cover-at-least', CoverAtLeastLines> = {
  kind: 'cover-at-least',
  watch(lines, scenario) {
    const days = owingDays(scenario);
    return days === null ? [] : [{ of: 'cover', line: limitOf(lines, scenario), ...days }];
  },
  judge(lines, subject) {
    const { scenario } = subject;
    if (owingDays(scenario) === null) {
      return notApplicable(
        'The scheme owes no set amount on any day: it pays out what the pool holds.',
        '方案在任何一天都不欠固定金额：只按资金池现有金额返还。',
      );
    }
    const limit = limitOf(lines, scenario);
    const { probability, when } = crossingOf(subject, 'cover', limit);
    return judgeChance(subject, probability, when, {
      en: `Money in hand and the fees of the next 30 days come to less than ${limit} of what falls due in them`,
      zh: `现有资金加未来30天服务费低于同期应付款的${limit}倍`,
    });
  },
};
