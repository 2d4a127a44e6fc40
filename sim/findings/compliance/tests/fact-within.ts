import type { Facts } from '../../../model/facts-schema.ts';
import { money, shareLine } from '../figures.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

type Numbers<Group> = { [Key in keyof Group]-?: NonNullable<Group[Key]> extends number ? Key : never }[keyof Group];
type Card = NonNullable<Facts['card']>;

export interface FactWithinLines {
  readonly fact: Numbers<Facts> | `card.${Numbers<Card>}`;
  readonly unit: 'share' | 'money';
  readonly least?: number;
  readonly most?: number;
  /** More than `least`, not as much. */
  readonly over?: boolean;
}

/** What only people who know the operator can say: a number between lines. */
export const factWithin: RuleTest<'fact-within', FactWithinLines> = {
  kind: 'fact-within',
  judge({ fact, unit, least, most, over = false }, { scenario: { facts } }) {
    const [name, inside] = fact.split('.');
    const group = facts as Readonly<Record<string, unknown>>;
    const given =
      inside === undefined ? group[name] : (group[name] as Readonly<Record<string, unknown>> | undefined)?.[inside];
    if (typeof given !== 'number') {
      return undecidable(
        `The file does not say; \`facts.${fact}\` decides it.`,
        `文件未说明；填写\`facts.${fact}\`即可判定。`,
      );
    }
    const words = (value: number) =>
      unit === 'money'
        ? money(value)
        : { en: value === 0 ? 'none' : shareLine(value), zh: value === 0 ? '零' : shareLine(value) };
    const low = least === undefined || (over ? given > least : given >= least);
    const verdict = low && (most === undefined || given <= most) ? passes : breaches;
    const [has, line] = [words(given), words(least ?? most!)];
    const side =
      most !== undefined
        ? { en: 'at most', zh: '至多' }
        : over
          ? { en: 'over', zh: '超过' }
          : { en: 'at least', zh: '至少' };
    // What is known of a card may come from the scheme and its run, not from the file's facts.
    return verdict(
      `${inside === undefined ? `The file says ${has.en} (\`facts.${fact}\`)` : `\`facts.${fact}\` is ${has.en}`}; the line is ${side.en} ${line.en}.`,
      `${inside === undefined ? `文件称为${has.zh}（\`facts.${fact}\`）` : `\`facts.${fact}\`为${has.zh}`}；界线为${side.zh}${line.zh}。`,
    );
  },
};
