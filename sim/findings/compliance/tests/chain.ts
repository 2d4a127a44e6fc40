import { exactEstimate } from '../../../stats/estimates.ts';
import { crossingOf, judgeChance, money } from '../figures.ts';
import { crowd } from '../people.ts';
import { recruitingOf } from '../recruiting.ts';
import { type Judgement, passes, type RuleTest, type Subject, undecidable } from '../rule-test.ts';

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
    const { levels: paidLevels, any } = recruitingOf(subject.scenario);
    if (!any)
      return passes('Nothing is paid for recruiting, so there is no chain.', '不为发展会员支付奖励，不存在上下线。');
    const followed = followedChain(subject, people, levels);
    if (followed?.status === 'breach' || (followed !== null && line === undefined)) return followed;
    const paid = paidLevels + 1;
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

/**
 * What following members one by one shows: the chance that someone is paid for so many levels and people. Null where it was not
 * done or says too little: with other lines, or where each member stands for several and the chain is shorter than it would be.
 */
function followedChain(subject: Subject, people: number, levels: number): Judgement | null {
  const { pyramid } = subject.result;
  const lines = [
    { people: 30, chance: pyramid?.heads30x3, when: pyramid?.heads30x3Day },
    { people: 120, chance: pyramid?.heads120x3, when: pyramid?.heads120x3Day },
  ];
  const { chance, when } = lines.find((one) => levels === 3 && one.people === people) ?? {};
  if (pyramid === undefined || chance === undefined || when === undefined) return null;
  const found = judgeChance(subject, chance, when, {
    en: `Members were followed one by one: someone is paid for ${levels} levels and ${people} people, the organiser and the own level counted`,
    zh: `逐一模拟会员：有人的计酬下线达到${levels}级、${people}人（组织者本人及本级计入）`,
  });
  return found.status === 'pass' && pyramid.standsFor > 1 ? null : found;
}
