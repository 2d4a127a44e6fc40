import { money } from '../figures.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

/** From which amount on a purchase needs a copy of its invoice. */
export const invoiceFrom: RuleTest<'invoice-from', { readonly most: number }> = {
  kind: 'invoice-from',
  judge({ most }, { scenario }) {
    const { invoiceFrom: from } = scenario.safeguards;
    const line = money(most);
    if (from === undefined) {
      return breaches(
        `The scheme of this file asks for no invoices; they are wanted from ${line.en} on.`,
        `本情景的方案不要求发票；要求单笔${line.zh}起提交。`,
      );
    }
    const has = money(from);
    const verdict = from <= most ? passes : breaches;
    return verdict(
      `Invoices are asked for from ${has.en} on; the line is ${line.en}.`,
      `单笔${has.zh}起要求发票；界线为${line.zh}。`,
    );
  },
};
