import { percent } from '../../figure-words.ts';
import { breaches, notApplicable, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** Who bears the excess of marked-up prices when rebates stop. */
export const excessHalved: RuleTest<'excess-halved', object> = {
  kind: 'excess-halved',
  judge(_, { scenario }) {
    const { halvesExcess } = scenario.facts;
    if (halvesExcess === true) return passes('The file says that both bear half.', '文件称双方各承担一半。');
    if (halvesExcess === false)
      return breaches('The file says that the excess is not shared in halves.', '文件称加价部分不由双方各半承担。');
    const { markup } = scenario.fraud ?? {};
    if (markup === undefined) {
      return notApplicable(
        'No marked-up purchases are in the file (`fraud.markup`).',
        '情景文件中没有加价消费（`fraud.markup`）。',
      );
    }
    if (markup.merchantBears !== 0.5) {
      const has = percent(markup.merchantBears);
      return breaches(`The merchant bears ${has} of it, not half.`, `商家承担其中的${has}，而非一半。`);
    }
    return undecidable(
      'Who bears the excess is not in the file; `facts.halvesExcess` decides it.',
      '文件未说明加价部分由谁承担；填写`facts.halvesExcess`即可判定。',
    );
  },
};
