import { breaches, notApplicable, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** How long a card must be good; without `days` it may not expire. */
export const cardValidity: RuleTest<'card-validity', { readonly named: boolean; readonly days?: number }> = {
  kind: 'card-validity',
  judge({ named, days }, { scenario }) {
    const { card = {} } = scenario.facts;
    const { validity } = card;
    if (card.named === undefined || validity === undefined) {
      return undecidable(
        '`facts.card.named` and `facts.card.validity` decide it.',
        '填写`facts.card.named`与`facts.card.validity`即可判定。',
      );
    }
    if (card.named !== named) {
      return named
        ? notApplicable('The card is in nobody’s name.', '该卡为不记名卡。')
        : notApplicable('The card is in its holder’s name.', '该卡为记名卡。');
    }
    if (validity === 'never') return passes('The card does not expire.', '该卡不设有效期。');
    const line =
      days === undefined
        ? { en: 'it may not expire', zh: '不得设有效期' }
        : { en: `the line is ${days} days`, zh: `界线为${days}天` };
    const verdict = days !== undefined && validity >= days ? passes : breaches;
    return verdict(`The card is good for ${validity} days; ${line.en}.`, `该卡有效期为${validity}天；${line.zh}。`);
  },
};
