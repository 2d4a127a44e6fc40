import { percent } from '../../figure-words.ts';
import { shareLine } from '../figures.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** Share of last quarter's prepaid balance in escrow, by kind of issuer. */
export const cardEscrow: RuleTest<
  'card-escrow',
  { readonly large: number; readonly group: number; readonly brand: number }
> = {
  kind: 'card-escrow',
  judge(lines, { scenario }) {
    const { issuer, escrow } = scenario.facts.card ?? {};
    if (issuer === undefined || escrow === undefined) {
      return undecidable(
        '`facts.card.issuer` and `facts.card.escrow` decide it.',
        '填写`facts.card.issuer`与`facts.card.escrow`即可判定。',
      );
    }
    const line = shareLine(lines[issuer]);
    const has = escrow === 0 ? { en: 'None', zh: '零' } : { en: percent(escrow), zh: percent(escrow) };
    const verdict = escrow >= lines[issuer] ? passes : breaches;
    return verdict(
      `${has.en} of the prepaid balance is in escrow; the line for this kind of issuer (${issuer}) is ${line}.`,
      `预收资金存管比例为${has.zh}；该类发卡企业（${issuer}）的界线为${line}。`,
    );
  },
};
