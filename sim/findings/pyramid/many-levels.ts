import { chineseDate, dateOfDay } from '../../scenario/calendar.ts';
import type { Finding } from '../evidence.ts';
import { chance, chance_zh, percent } from '../figure-words.ts';

/** Someone is paid for three levels and thirty people below, the own level and the organiser counted. */
export const manyLevels: Finding = ({ pyramid, scenario: { start, thresholds } }) => {
  const line = thresholds.pyramidHeads;
  if (pyramid === null || (pyramid.heads30x3.value ?? 0) <= line) return null;
  const reached = pyramid.heads30x3;
  const day = pyramid.heads30x3Day.p50!;
  const date = start === undefined ? null : dateOfDay(start, day);
  const often = chance(reached);
  return {
    id: 'many-levels',
    figure: reached.value,
    text: `From ${date ?? `day ${day}`} on (median) someone is paid for 3 levels and 30 people, the own level and the organiser counted, in ${often} of runs; the line is ${percent(line)}. China prosecutes from 3 levels and 30 people on. Rewards on one level only would change it.`,
    text_zh: `自${date === null ? `第${day}天` : chineseDate(date)}起（中位数），有人的计酬下线达到3级、30人（本人及本级计入），概率为${chance_zh(reached)}；界线为${percent(line)}。在中国，3级、30人即达到追诉标准。只设一级奖励才能改变。`,
  };
};
