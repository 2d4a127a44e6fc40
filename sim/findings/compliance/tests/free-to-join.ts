import { payToJoin } from '../pay-to-join.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** A fee, or a purchase in its place, to join or to earn the right to recruit. */
export const freeToJoin: RuleTest<'free-to-join', object> = {
  kind: 'free-to-join',
  judge(_, { scenario }) {
    const { needed, words } = payToJoin(scenario);
    if (needed === null) return undecidable(words.en, words.zh);
    return needed ? breaches(words.en, words.zh) : passes(words.en, words.zh);
  },
};
