import { comparedEstimate, type PyramidMeasure, type ResultBundle } from '../../../sim/index.ts';
import { figureOf, probabilityEstimate, shareEstimate } from '../estimate.ts';
import type { Language, Words } from '../language.ts';
import { decimals, trimZeros } from '../number.ts';
import { changeOf, ROUNDING } from './changes.ts';

/** Names of what members followed one by one are compared by, in a table. */
export const pyramidNames: Readonly<Record<PyramidMeasure, Words>> = {
  'pyramid.losersShare': { en: 'Losers', zh: '亏损会员' },
  'pyramid.shortOfPromiseShare': { en: 'Short', zh: '未足额者' },
  'pyramid.recruitmentShare': { en: 'Recruiting', zh: '拉人所得' },
  'pyramid.referralShare': { en: 'Referral', zh: '推荐所得' },
  'pyramid.netOthersMoneyShare': { en: 'Over fee', zh: '超出自付' },
  'pyramid.othersMoneyShare': { en: 'Others’', zh: '他人的钱' },
  'pyramid.top1Share': { en: 'Top 1 %', zh: '前1 %' },
  'pyramid.gini': { en: 'Gini', zh: '基尼系数' },
  'pyramid.levels': { en: 'Levels', zh: '层级' },
  'pyramid.heads': { en: 'People', zh: '人数' },
  'pyramid.heads30x3': { en: '3 × 30', zh: '3级30人' },
};

/** What each figure is of, after the figure itself. */
const OF: Readonly<Record<PyramidMeasure, Words>> = {
  'pyramid.losersShare': { en: 'of members lose', zh: '的会员亏钱' },
  'pyramid.shortOfPromiseShare': { en: 'of buyers are not paid in full', zh: '的买家未足额拿回' },
  'pyramid.recruitmentShare': { en: 'of what members get is for bringing members', zh: '的会员所得来自拉人' },
  'pyramid.referralShare': { en: 'of what members get is for others', zh: '的会员所得来自推荐' },
  'pyramid.netOthersMoneyShare': { en: 'of rebates go beyond the claim’s own fee', zh: '的返还超出自付服务费' },
  'pyramid.othersMoneyShare': { en: 'of payouts come from others’ fees', zh: '的支付来自他人的服务费' },
  'pyramid.top1Share': { en: 'of receipts go to the top hundredth', zh: '的所得归前百分之一' },
  'pyramid.gini': { en: 'Gini coefficient of receipts', zh: '（所得的基尼系数）' },
  'pyramid.levels': { en: 'levels of referrals', zh: '级推荐关系' },
  'pyramid.heads': { en: 'people paid for below one member, with the member', zh: '人（同一人计酬的下线，含本人）' },
  'pyramid.heads30x3': { en: 'someone is paid for 3 levels and 30 people', zh: '有人计酬的下线达3级、30人' },
};

/** A smaller change is not written out. */
const LEAST = 0.01;

type Kind = 'share' | 'number' | 'chance';

const kindOf = (measure: PyramidMeasure): Kind => {
  if (measure === 'pyramid.heads30x3') return 'chance';
  return ['pyramid.gini', 'pyramid.levels', 'pyramid.heads'].includes(measure) ? 'number' : 'share';
};

/** A figure of one scenario: `86 % [85–87] of members lose`. */
export function readPyramidMeasure(
  measure: PyramidMeasure,
  { pyramid, ...result }: ResultBundle,
  lang: Language,
): string {
  const estimate = comparedEstimate[measure]({ ...result, pyramid });
  const of = OF[measure][lang];
  if (estimate.value === null) return { en: 'nothing to tell', zh: '无此项' }[lang];
  const join = lang === 'en' ? ' ' : '';
  switch (kindOf(measure)) {
    case 'chance': {
      const chance = probabilityEstimate(estimate, { paths: pyramid?.paths ?? 0, random: true }, lang);
      return lang === 'en' ? `${of}: ${chance}` : `${of}：${chance}`;
    }
    case 'number': {
      const { value, interval } = figureOf(estimate, true, lang);
      return `${value}${interval}${join}${of}`;
    }
    case 'share':
      return `${shareEstimate(estimate, true, lang)}${join}${of}`;
  }
}

/** What one scenario has more or less than another, which is not named: `12 points more [10–14]`. */
export function readPyramidChange(
  measure: PyramidMeasure,
  difference: ResultBundle['sustainability']['recovery']['mean'],
  lang: Language,
): string {
  const { direction, size } = changeOf(difference);
  const points = kindOf(measure) !== 'number';
  if (direction === 'same') {
    const bounds = [difference.low!, difference.high!];
    if (bounds[1] - bounds[0] < ROUNDING) return { en: 'no change', zh: '不变' }[lang];
    const [low, high] = bounds.map((bound) => trimZeros(decimals(points ? 100 * bound : bound, 2, lang)));
    return lang === 'en' ? `no sure change [${low} to ${high}]` : `无明确变化（${low}至${high}）`;
  }
  const scale = points ? 100 : 1;
  const isTiny = scale * Math.max(Math.abs(size.low!), Math.abs(size.high!)) < LEAST;
  const under = { value: { en: 'under 0.01', zh: '不到0.01' }[lang], interval: '' };
  const { value, interval } = isTiny ? under : figureOf(size, true, lang, 1 / scale);
  if (lang === 'en') return `${value}${points ? ' points' : ''} ${direction}${interval}`;
  return `${direction === 'more' ? '多' : '少'}${value}${points ? '个百分点' : ''}${interval}`;
}
