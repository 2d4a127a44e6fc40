import { percent } from '../../figure-words.ts';
import { shareLine } from '../figures.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** A promise of a high or full return on purchases. */
export const promisedReturn: RuleTest<'promised-return', { readonly high: number }> = {
  kind: 'promised-return',
  judge({ high }, { scenario: { scheme } }) {
    const [has, line] = [percent(scheme.cap), shareLine(high)];
    const verdict = scheme.cap >= high ? breaches : passes;
    return verdict(
      `${has} of what is spent is promised back; from ${line} on we call it high (our line).`,
      `承诺返还消费额的${has}；自${line}起视为高额（界线由本工具设定）。`,
    );
  },
};
