import { percent } from '../../figure-words.ts';
import { shareLine } from '../figures.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** Which share of cash and pool a bank watches over. */
export const supervisedAtLeast: RuleTest<'supervised-at-least', { readonly least: number }> = {
  kind: 'supervised-at-least',
  judge({ least }, { scenario: { safeguards } }) {
    const { supervised } = safeguards;
    const [has, line] = [supervised === 0 ? 'none' : percent(supervised), shareLine(least)];
    const verdict = supervised >= least ? passes : breaches;
    return verdict(
      `Of cash and pool ${has} is under supervision; the line is ${line}.`,
      `现金与资金池中受监管的比例为${supervised === 0 ? '零' : ` ${has}`}；界线为 ${line}。`,
    );
  },
};
