import type { ResultBundle, StopCost } from '../../../sim/types.ts';
import { formatDay } from '../day.ts';
import { moneyEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatNumber, formatShare } from '../number.ts';

const unpaidOf = ({ unpaid }: StopCost): number => unpaid.value ?? 0;

/** What a stop on a day leaves unpaid, with the members who lose it where they are known; `verb` follows the amount. */
function stopWords(stop: StopCost, verb: string, result: ResultBundle, lang: Language): string {
  const { random } = result.run;
  const { day, unpaid, members, lostPerMember } = stop;
  const left = moneyEstimate(unpaid, random, lang);
  const known = members.value !== null && lostPerMember.value !== null;
  const count = formatNumber(Math.round(members.value ?? 0), lang);
  const each = moneyEstimate(lostPerMember, random, lang);
  const when = formatDay(day, result.scenario.start, lang);
  if (lang === 'zh') return `${when}为${left}${known ? `，${count}名会员人均${each}` : ''}`;
  return `on ${when}${verb === '' ? '' : ','} ${left}${verb}${known ? `, ${each} for each of ${count} members` : ''}`;
}

/** What waiting costs: unpaid after a stop on the first of the days, and on the worst. */
export function readWaiting(result: ResultBundle, lang: Language): string {
  const { stop } = result;
  if (stop.length === 0) return '';
  const worst = stop.reduce((most, one) => (unpaidOf(one) > unpaidOf(most) ? one : most));
  if (unpaidOf(worst) === 0) {
    return lang === 'en' ? 'Stopped on any day, it leaves nothing unpaid' : '无论哪天叫停，都没有未付金额';
  }
  const first = stopWords(stop[0], ' stay unpaid', result, lang);
  const then = worst === stop[0] ? [] : [stopWords(worst, '', result, lang)];
  const words = [first, ...then].join(lang === 'en' ? '; ' : '；');
  return lang === 'en' ? `If it is stopped ${words}` : `若叫停，会员仍未拿到的金额：${words}`;
}

/** What merchants have of it: fees, and these against what the scheme brings. */
export function readMerchants({ merchants, run }: ResultBundle, lang: Language): string {
  const { fees, net, breakEvenExtra } = merchants;
  const paid = moneyEstimate(fees, run.random, lang);
  const parts = [lang === 'en' ? `Merchants pay ${paid} of fees` : `商家共缴服务费${paid}`];
  if (breakEvenExtra !== null) {
    const needed = formatShare(breakEvenExtra, lang);
    parts.push(
      breakEvenExtra > 1
        ? { en: 'more than their whole margin', zh: '超过其全部毛利' }[lang]
        : lang === 'en'
          ? `it pays them only if the scheme brings ${needed} of their sales`
          : `只有方案带来其销售额的${needed}时才划算`,
    );
  }
  if (net.value !== null) {
    const lost = net.value < 0;
    const size = lost ? { ...net, value: -net.value, low: -net.high!, high: -net.low! } : net;
    const amount = moneyEstimate(size, run.random, lang);
    parts.push(
      lang === 'en'
        ? `on the sales that it is said to bring they ${lost ? 'lose' : 'gain'} ${amount} in all`
        : `按所设新增销售计，合计${lost ? '亏损' : '获利'}${amount}`,
    );
  }
  return parts.join(lang === 'en' ? '; ' : '；');
}

/** What the owners have in the end, beside it. */
export function readTake({ operator: { take }, run }: ResultBundle, lang: Language): string {
  if (take.value === null) return '';
  const lost = take.value < 0;
  const size = lost ? { ...take, value: -take.value, low: -take.high!, high: -take.low! } : take;
  const amount = moneyEstimate(size, run.random, lang);
  if (lang === 'en') return `The owners end with ${amount} ${lost ? 'less' : 'more'} than they brought`;
  return `所有者最终比投入${lost ? '少' : '多'}${amount}`;
}
