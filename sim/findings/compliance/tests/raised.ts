import { exactEstimate } from '../../../stats/estimates.ts';
import type { Scenario } from '../../../types.ts';
import { crossingOf, happens, judgeChance, money } from '../figures.ts';
import { crowd } from '../people.ts';
import type { Judgement, RuleTest, Subject } from '../rule-test.ts';
import { whereElementsHold } from '../where-elements-hold.ts';

export interface RaisedLines {
  /** Taken in, gross; any of the three is enough. */
  readonly money: number;
  readonly people: number;
  /** Claims that a failure leaves unpaid. */
  readonly loss: number;
  /** Half the money and half the loss is enough for an operator who was punished before. */
  readonly halfWithRecord?: boolean;
}

const linesOf = ({ money: amount, loss, halfWithRecord = false }: RaisedLines, { facts }: Scenario) => {
  const part = halfWithRecord && facts.record === true ? 0.5 : 1;
  return { amount: amount * part, loss: loss * part };
};

/**
 * The amounts from which taking money from the public is prosecuted. What counts as taken in is the narrow reading: the
 * fees that reach the operator, gross; members' spending at merchants does not.
 */
export const raised: RuleTest<'raised', RaisedLines> = {
  kind: 'raised',
  watch(lines, scenario) {
    const { amount, loss } = linesOf(lines, scenario);
    return [
      { of: 'fees', line: amount },
      { of: 'unpaid', line: loss },
    ];
  },
  judge: (lines, subject) => whereElementsHold(subject, () => judgeLines(lines, subject)),
};

function judgeLines(lines: RaisedLines, subject: Subject): Judgement {
  const { amount, loss } = linesOf(lines, subject.scenario);
  const [fees, unpaid] = [crossingOf(subject, 'fees', amount), crossingOf(subject, 'unpaid', loss)];
  const { reached, day, words } = crowd(subject, lines.people);
  const likelier = (unpaid.probability.value ?? 0) > (fees.probability.value ?? 0) ? unpaid : fees;
  const other = likelier === fees ? unpaid : fees;
  const name = (one: typeof fees) => {
    const sum = money(one.line);
    return one.of === 'fees'
      ? { en: `fees taken in reach ${sum.en}`, zh: `收取的服务费（总额）达到${sum.zh}` }
      : { en: `claims left unpaid by a failure reach ${sum.en}`, zh: `失败后未返还权益达到${sum.zh}` };
  };
  const [first, second] = [name(likelier), name(other)];
  const rest = happens(subject, other.probability, other.when);
  const found = judgeChance(subject, likelier.probability, likelier.when, {
    en: `${capital(words.en)}; ${second.en}: ${rest.en}; ${first.en}`,
    zh: `${words.zh}；${second.zh}：${rest.zh}；${first.zh}`,
  });
  const { evidence } = found;
  if (reached === true) {
    return { status: 'breach', probability: exactEstimate(1), when: { p05: day, p50: day, p95: day }, evidence };
  }
  return found.status === 'pass' && reached === null ? { status: 'undecidable', evidence } : found;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
