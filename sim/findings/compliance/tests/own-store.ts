import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** A physical store of the operator's own within the first business year. */
export const ownStore: RuleTest<'own-store', { readonly days: number }> = {
  kind: 'own-store',
  judge({ days }, { scenario }) {
    const { facts } = scenario;
    const { store } = scenario.safeguards;
    if (store !== undefined) {
      const verdict = store.within <= days ? passes : breaches;
      return verdict(
        `A store must be paid for within ${store.within} days; the line is ${days} days.`,
        `须在${store.within}天内出资设立实体店；界线为${days}天。`,
      );
    }
    if (facts.ownStore === undefined) {
      return undecidable(
        'Whether the operator opens a store is not in the file; `facts.ownStore` or `safeguards.store` decides it.',
        '文件未说明经营者是否设立实体店；填写`facts.ownStore`或`safeguards.store`即可判定。',
      );
    }
    return facts.ownStore
      ? passes('The file says that the operator opens a store of its own in time.', '文件称经营者按期设立自有实体店。')
      : breaches(
          'The file says that the operator opens no store of its own in time.',
          '文件称经营者未按期设立自有实体店。',
        );
  },
};
