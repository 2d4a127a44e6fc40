import type { OrdinaryFigures, ResultBundle } from '../../sim/types.ts';
import { shareEstimate } from '../words/estimate.ts';
import type { Language } from '../words/language.ts';
import { readProfit } from '../words/readings/ordinary.ts';
import type { PictureParts } from './scenario-picture.ts';
import { thousandths } from './stretches.ts';

function readCost({ run }: ResultBundle, { cost, costShare }: OrdinaryFigures, lang: Language): string {
  if (cost.value === 0) return { en: 'Rewards cost nothing here', zh: '此处奖励没有成本' }[lang];
  const share = shareEstimate(costShare, run.random, lang);
  return { en: `Rewards cost ${share} of sales`, zh: `奖励成本占销售额的${share}` }[lang];
}

/** The merchant's margin without the scheme and with it, and what of the latter goes into rewards. */
export function marginPicture(result: ResultBundle, ordinary: OrdinaryFigures): PictureParts {
  const [before, after, more] = [ordinary.marginBefore, ordinary.marginAfter, ordinary.profitAgainstNone].map(
    ({ value }) => value ?? 0,
  );
  const without = after - more;
  const most = Math.max(without, before);
  return {
    kind: 'margin',
    whole: thousandths([without, before], most),
    part: thousandths([without, Math.max(0, after)], most),
    say: (lang) => [readCost(result, ordinary, lang), readProfit(result, lang)],
  };
}
