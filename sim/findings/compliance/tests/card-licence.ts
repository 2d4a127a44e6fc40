import { percent } from '../../figure-words.ts';
import { shareLine } from '../figures.ts';
import { breaches, notApplicable, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** A card that pays at unrelated merchants needs a payment licence and a full reserve. */
export const cardLicence: RuleTest<'card-licence', { readonly reserve: number }> = {
  kind: 'card-licence',
  judge({ reserve: wanted }, { scenario }) {
    const { acrossMerchants, licence, reserve } = scenario.facts.card ?? {};
    if (acrossMerchants === false)
      return notApplicable('The card pays at merchants that belong together only.', '该卡仅在关联商户使用。');
    const full = shareLine(wanted);
    const has =
      reserve === undefined
        ? { en: 'an unknown reserve', zh: '备付金未知' }
        : {
            en: `a reserve of ${reserve === 0 ? 'nothing' : percent(reserve)}`,
            zh: `备付金为${reserve === 0 ? '零' : percent(reserve)}`,
          };
    const found = {
      en: `The card pays at unrelated merchants, with ${licence ? 'a' : 'no'} payment licence and ${has.en}; wanted are a licence and ${full}.`,
      zh: `该卡可跨商户使用，${licence ? '有' : '无'}支付业务许可，${has.zh}；要求取得许可且备付金${full}。`,
    };
    if (acrossMerchants && (licence === false || (reserve !== undefined && reserve < wanted)))
      return breaches(found.en, found.zh);
    if (acrossMerchants === undefined || licence === undefined || reserve === undefined) {
      return undecidable(
        '`facts.card.acrossMerchants`, `facts.card.licence` and `facts.card.reserve` decide it.',
        '填写`facts.card.acrossMerchants`、`facts.card.licence`与`facts.card.reserve`即可判定。',
      );
    }
    return passes(found.en, found.zh);
  },
};
