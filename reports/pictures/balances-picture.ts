import type { ResultBundle, StoredFigures } from '../../sim/types.ts';
import { moneyOf } from '../words/estimate.ts';
import { readFailure } from '../words/readings/failure.ts';
import type { PictureParts } from './scenario-picture.ts';
import { halfFailed, overStretches, thousandths } from './stretches.ts';

/** What customers have paid in and not yet spent, over time, and how much of it is held. */
export function balancesPicture(result: ResultBundle, { float }: StoredFigures): PictureParts {
  const { outstanding, liabilityCover } = result.sustainability.series;
  const held = outstanding.mean.map((owed, i) => owed * liabilityCover.mean[i]);
  const [whole, part] = [outstanding.mean, held].map((amounts) => overStretches(result, amounts));
  const most = Math.max(...whole);
  return {
    kind: 'balances',
    whole: thousandths(whole, most),
    part: thousandths(part, most),
    ...halfFailed(result),
    say: (lang) => {
      const mean = moneyOf(float.mean, result, lang);
      const paidIn = { en: `On average ${mean} is paid in and not yet spent`, zh: `平均有${mean}已预付而未消费` };
      return [paidIn[lang], readFailure(result, lang)];
    },
  };
}
