import type { Facts } from '../../../model/facts-schema.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

type Flags<Group> = { [Key in keyof Group]-?: NonNullable<Group[Key]> extends boolean ? Key : never }[keyof Group];
type FlagName = Flags<Facts> | `card.${Flags<NonNullable<Facts['card']>>}`;

export interface FactIsLines {
  readonly fact: FlagName;
  readonly wanted: boolean;
}

/** What only people who know the operator can say: yes or no. */
export const factIs: RuleTest<'fact-is', FactIsLines> = {
  kind: 'fact-is',
  judge({ fact, wanted }, { scenario: { facts } }) {
    const known: Readonly<Record<string, unknown>> = { ...facts, ...prefixed(facts.card) };
    const given = known[fact];
    if (given === undefined) {
      return undecidable(
        `The file does not say; \`facts.${fact}: true\` or \`false\` decides it.`,
        `文件未说明；填写\`facts.${fact}: true\`或\`false\`即可判定。`,
      );
    }
    const verdict = given === wanted ? passes : breaches;
    // What is known of a card may come from the scheme, not from the file's facts.
    if (fact.startsWith('card.'))
      return verdict(`\`facts.${fact}\` is \`${given}\`.`, `\`facts.${fact}\`为\`${given}\`。`);
    return verdict(`The file says \`facts.${fact}: ${given}\`.`, `文件称\`facts.${fact}: ${given}\`。`);
  },
};

const prefixed = (card: Facts['card']) =>
  Object.fromEntries(Object.entries(card ?? {}).map(([name, value]) => [`card.${name}`, value]));
