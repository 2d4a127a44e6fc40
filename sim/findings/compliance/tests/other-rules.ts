import { breaches, notApplicable, passes, type RuleTest, undecidable } from '../rule-test.ts';

export interface OtherRulesLines {
  /** Rules before this one: of the same pack by `rule`, of another by `pack/rule`. */
  readonly rules: readonly string[];
}

/** What follows when any of other rules is breached. */
export const otherRules: RuleTest<'other-rules', OtherRulesLines> = {
  kind: 'other-rules',
  judge({ rules }, { outcomeOf }) {
    const among = (status: string) => rules.filter((rule) => outcomeOf(rule) === status).join(', ');
    const [broken, open] = [among('breach'), among('undecidable')];
    if (broken !== '')
      return breaches(`It follows from what is breached: ${broken}.`, `由已违反的规则得出：${broken}。`);
    if (open !== '')
      return undecidable(`It hangs on what cannot be decided: ${open}.`, `取决于尚不能判定的规则：${open}。`);
    const names = rules.join(', ');
    return among('pass') === ''
      ? notApplicable(`Nothing that it follows from applies: ${names}.`, `所依据的规则均不适用：${names}。`)
      : passes(`Nothing that it follows from is breached: ${names}.`, `所依据的规则均未违反：${names}。`);
  },
};
