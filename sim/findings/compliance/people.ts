import { membersJoined } from '../../model/members-joined.ts';
import type { Words } from '../../scenario/kind.ts';
import type { LoadedScenario } from '../../types.ts';
import { dayWords, whole } from './figures.ts';
import type { Subject } from './rule-test.ts';

/** How many have joined by day; only of day 0 where later their number is another on each path. */
export interface People {
  readonly joined: Float64Array;
  readonly whole: boolean;
}

/** Who has joined until each day, those who left included; null where the file gives turnover, or draws even the first. */
export function peopleOf(loaded: LoadedScenario): People | null {
  const joined = membersJoined(loaded);
  if (joined !== null) return { joined, whole: true };
  const { scenario, uncertain = [] } = loaded;
  const initial = scenario.market.members?.initial;
  if (initial === undefined || uncertain.some(({ path }) => path === 'market.members.initial')) return null;
  return { joined: Float64Array.of(initial), whole: false };
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
        en: `how many people take part is not in the file (\`market.members\` decides it; the line is ${line.en})`,
        zh: `参与人数文件未说明（填写\`market.members\`即可判定；界线为${line.zh}人）`,
      },
    };
  }
  const { joined, whole: known } = people;
  const day = joined.findIndex((count) => count >= least);
  if (day < 0 && !known) {
    const first = whole(joined[0]);
    return {
      reached: null,
      day: null,
      words: {
        en: `${first.en} members are there on day 0; how many join is another number in each run (the line is ${line.en})`,
        zh: `第0天有会员${first.zh}人；之后加入的人数在每次模拟中不同（界线为${line.zh}人）`,
      },
    };
  }
  if (day < 0) {
    const most = whole(Math.floor(joined[joined.length - 1]));
    return {
      reached: false,
      day: null,
      words: {
        en: `${most.en} members join in all, under ${line.en}`,
        zh: `累计加入会员${most.zh}人，低于${line.zh}人`,
      },
    };
  }
  const when = dayWords(subject, day);
  return {
    reached: true,
    day,
    words: {
      en: `${line.en} members and more have joined by ${when.en}`,
      zh: `到${when.zh}加入的会员达到${line.zh}人以上`,
    },
  };
}
