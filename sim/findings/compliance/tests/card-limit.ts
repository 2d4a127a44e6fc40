import { money } from '../figures.ts';
import { breaches, notApplicable, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** Most that one card may hold, by whether it is in a name. */
export const cardLimit: RuleTest<'card-limit', { readonly named: boolean; readonly most: number }> = {
  kind: 'card-limit',
  judge({ named, most }, { scenario }) {
    const { card = {} } = scenario.facts;
    if (card.named === undefined || card.limit === undefined) {
      return undecidable(
        '`facts.card.named` and `facts.card.limit` decide it.',
        '填写`facts.card.named`与`facts.card.limit`即可判定。',
      );
    }
    if (card.named !== named) {
      return named
        ? notApplicable('The card is in nobody’s name.', '该卡为不记名卡。')
        : notApplicable('The card is in its holder’s name.', '该卡为记名卡。');
    }
    const [has, line] = [money(card.limit), money(most)];
    const verdict = card.limit <= most ? passes : breaches;
    return verdict(`A card may hold ${has.en}; the line is ${line.en}.`, `单卡限额为${has.zh}；界线为${line.zh}。`);
  },
};
