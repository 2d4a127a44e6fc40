import { trendOf } from '../../market/growth/growth.ts';
import { driverOf } from '../../model/market-schema.ts';
import type { Words } from '../../scenario/kind.ts';
import type { LoadedScenario } from '../../types.ts';
import { dayWords, whole } from './figures.ts';
import type { Subject } from './rule-test.ts';

/** Members on each day before churn, without chance; null where the file gives turnover, or draws their growth. */
export function peopleOf({ scenario, series }: LoadedScenario): Float64Array | null {
  const { market, horizon } = scenario;
  if (market.members === undefined) return null;
  return trendOf(driverOf(market).growth, market.members.initial ?? 0, horizon, series);
}

export interface Crowd {
  /** Whether there are as many at some time; null where the file does not say. */
  readonly reached: boolean | null;
  /** The first day with as many. */
  readonly day: number | null;
  readonly words: Words;
}

/** Whether the scheme comes to `least` members. */
export function crowd(subject: Subject, least: number): Crowd {
  const { people } = subject;
  const line = whole(least);
  if (people === null) {
    return {
      reached: null,
      day: null,
      words: {
        en: `how many people take part is not in the file (\`market.members\` decides it; the line is ${line})`,
        zh: `参与人数文件未说明（填写 \`market.members\` 即可判定；界线为${line}人）`,
      },
    };
  }
  const day = people.findIndex((count) => count >= least);
  if (day < 0) {
    const most = whole(Math.floor(people.reduce((a, b) => Math.max(a, b))));
    return {
      reached: false,
      day: null,
      words: { en: `there are at most ${most} members, under ${line}`, zh: `会员最多${most}人，低于${line}人` },
    };
  }
  const when = dayWords(subject, day);
  return {
    reached: true,
    day,
    words: { en: `there are ${line} members and more from ${when.en} on`, zh: `自${when.zh}起会员达到${line}人以上` },
  };
}
