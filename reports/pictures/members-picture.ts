import type { PyramidFigures, ResultBundle } from '../../sim/types.ts';
import { figureOf } from '../words/estimate.ts';
import { readLosersShare } from '../words/readings/pyramid.ts';
import type { PictureParts } from './scenario-picture.ts';
import { thousandths } from './stretches.ts';

/** Members by level in the tree of referrals, and how many of them lose. */
export function membersPicture(result: ResultBundle, { byLevel, levels }: PyramidFigures): PictureParts {
  const members = byLevel.map((level) => level.members.value ?? 0);
  const losers = byLevel.map(({ losersShare }, i) => members[i] * (losersShare.value ?? 0));
  const most = Math.max(...members);
  return {
    kind: 'members',
    whole: thousandths(members, most),
    part: thousandths(losers, most),
    say: (lang) => {
      const { value, interval } = figureOf(levels, true, lang);
      const deep =
        byLevel.length === 1
          ? { en: 'No member brings another', zh: '会员之间没有推荐关系' }
          : { en: `Referrals run ${value} levels${interval} deep`, zh: `推荐关系最深${value}级${interval}` };
      return [readLosersShare(result, lang), deep[lang]];
    },
  };
}
