import { percent } from '../../figure-words.ts';
import { money } from '../figures.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** What a fake purchase costs once it is found: the rebate claimed back, and a penalty from some amount on. */
export const fakeSanctions: RuleTest<'fake-sanctions', { readonly from: number }> = {
  kind: 'fake-sanctions',
  judge({ from }, { scenario }) {
    const { clawBack = 0, penalty } = scenario.safeguards;
    const line = money(from);
    const back =
      clawBack === 0
        ? { en: 'nothing is claimed back', zh: '不追回已返款' }
        : { en: `${percent(clawBack)} is claimed back`, zh: `追回已返款的${percent(clawBack)}` };
    const starts = penalty === undefined ? null : money(penalty.from);
    const fine =
      starts === null
        ? { en: 'there is no penalty', zh: '没有处罚' }
        : { en: `it is punished from ${starts.en} on`, zh: `${starts.zh}起予以处罚` };
    const verdict = clawBack >= 1 && penalty !== undefined && penalty.from <= from ? passes : breaches;
    return verdict(
      `Of a fake purchase that is found ${back.en}, and ${fine.en}; wanted are all of it and ${line.en}.`,
      `虚假消费被发现后${back.zh}，${fine.zh}；要求全部追回，且${line.zh}起处罚。`,
    );
  },
};
