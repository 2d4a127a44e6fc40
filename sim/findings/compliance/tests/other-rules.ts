import { breaches, notApplicable, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** Names of rules in a row; null where there are none. */
const listed = (rules: readonly string[]) =>
  rules.length === 0 ? null : { en: rules.join(', '), zh: rules.join('、') };

export interface OtherRulesLines {
  /** Rules before this one: of the same pack by `rule`, of another by `pack/rule`. */
  readonly rules: readonly string[];
}

/** What follows when any of other rules is breached. */
export const otherRules: RuleTest<'other-rules', OtherRulesLines> = {
  kind: 'other-rules',
  judge({ rules }, { outcomeOf }) {
    const among = (status: string) => listed(rules.filter((rule) => outcomeOf(rule) === status));
    const [broken, open] = [among('breach'), among('undecidable')];
    if (broken !== null)
      return breaches(`It follows from what is breached: ${broken.en}.`, `由已违反的规则得出：${broken.zh}。`);
    if (open !== null)
      return undecidable(`It hangs on what cannot be decided: ${open.en}.`, `取决于尚不能判定的规则：${open.zh}。`);
    const names = listed(rules)!;
    return among('pass') === null
      ? notApplicable(`Nothing that it follows from applies: ${names.en}.`, `所依据的规则均不适用：${names.zh}。`)
      : passes(`Nothing that it follows from is breached: ${names.en}.`, `所依据的规则均未违反：${names.zh}。`);
  },
};
