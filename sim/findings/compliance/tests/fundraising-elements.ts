import { promisesLater } from '../condition.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** The four elements of taking money from the public without a permit; all must be there. */
export const fundraisingElements: RuleTest<'fundraising-elements', object> = {
  kind: 'fundraising-elements',
  judge(_, { scenario }) {
    const { permit, advertised, openToPublic } = scenario.facts;
    const elements = [
      { met: permit === undefined ? undefined : !permit, field: 'permit', en: 'no permit', zh: '未经许可' },
      { met: advertised, field: 'advertised', en: 'made known in public', zh: '公开宣传' },
      { met: promisesLater(scenario), field: null, en: 'a return is promised', zh: '承诺回报' },
      { met: openToPublic, field: 'openToPublic', en: 'open to anyone', zh: '面向不特定公众' },
    ];
    const list = (met: boolean | undefined, lang: 'en' | 'zh') =>
      elements
        .filter((element) => element.met === met)
        .map((element) => element[lang])
        .join(lang === 'en' ? ', ' : '、');
    const missing = elements.find(({ met }) => met === false);
    if (missing !== undefined) {
      return passes(
        `All four must be there; not there: ${list(false, 'en')}.`,
        `四个要件须同时具备；不具备：${list(false, 'zh')}。`,
      );
    }
    const open = elements.flatMap(({ met, field }) =>
      met === undefined && field !== null ? [`\`facts.${field}\``] : [],
    );
    if (open.length > 0) {
      return undecidable(
        `There: ${list(true, 'en')}. Not in the file: ${list(undefined, 'en')}; ${open.join(', ')} decide it.`,
        `具备：${list(true, 'zh')}。文件未说明：${list(undefined, 'zh')}；填写${open.join('、')}即可判定。`,
      );
    }
    return breaches(`All four are there: ${list(true, 'en')}.`, `四个要件均具备：${list(true, 'zh')}。`);
  },
};
