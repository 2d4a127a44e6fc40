import type { RecoveryByAge, ResultBundle } from '../../../sim/types.ts';
import { formatDay } from '../day.ts';
import { labels } from '../labels.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

/** What is more than that of what was promised counts as half: the last digit of a sum may be missing. */
const HALF = 0.5 - 1e-9;

/** The cohorts that bought something in at least one run. */
export const agedCohorts = ({ cohorts }: RecoveryByAge): RecoveryByAge['cohorts'] =>
  cohorts.filter(({ mean }) => mean[0] !== null);

/** How long until half is back, and for whom? `Buyers up to about day 480 get half back, within 90 to 300 days; …`. */
export function readByAge({ scenario, run }: ResultBundle, byAge: RecoveryByAge, lang: Language): string {
  const cohorts = agedCohorts(byAge);
  const waits = cohorts.map(({ mean }) => byAge.age[mean.findIndex((share) => share !== null && share >= HALF)]);
  const reached = waits.filter((days) => days !== undefined);
  const { length } = reached;
  const average = !run.random ? '' : { en: ' on average', zh: '平均' }[lang];
  const days = (wait: number) => formatNumber(wait, lang);
  if (length === 0) {
    const most = formatNumber(100 * Math.max(...cohorts.flatMap(({ mean }) => mean.map((share) => share ?? 0))), lang);
    return lang === 'en'
      ? `No day’s buyers get half back${average} by the end; the most is ${most} of 100`
      : `到期末没有任何一天的购买者${average}拿回一半；最多为每承诺100元拿回${most}元`;
  }
  const isPrefix = waits.lastIndexOf(reached[length - 1]) === length - 1;
  const [shortest, longest] = [Math.min(...reached), Math.max(...reached)];
  const within =
    shortest === longest
      ? { en: `within ${days(longest)} days`, zh: `在${days(longest)}天内` }[lang]
      : { en: `within ${days(shortest)} to ${days(longest)} days`, zh: `在${days(shortest)}至${days(longest)}天内` }[
          lang
        ];
  if (length === cohorts.length) {
    return lang === 'en'
      ? `Buyers of every day get half back${average} ${within}`
      : `每一天的购买者都${average}${within}拿回一半`;
  }
  if (!isPrefix) {
    const share = formatNumber((100 * length) / cohorts.length, lang);
    return lang === 'en'
      ? `Buyers of ${share} % of all days get half back${average} ${within}`
      : `${share} %的日子的购买者${average}${within}拿回一半`;
  }
  const last = formatDay(cohorts[length - 1].bornDay, scenario.start, lang);
  if (length === 1) {
    return lang === 'en'
      ? `Only the very first buyers get half back${average}, ${within}; later buyers do not by the end`
      : `只有最早的购买者${average}${within}拿回一半；其后的购买者到期末未能拿回`;
  }
  return lang === 'en'
    ? `Buyers up to about ${last} get half back${average}, ${within}; later buyers do not by the end`
    : `约${last}及以前的购买者${average}${within}拿回一半；其后的购买者到期末未能拿回`;
}

/** How sure is it? The runs that are in it, and how wide its intervals are, of 100. */
export function readSureByAge({ run }: ResultBundle, byAge: RecoveryByAge, lang: Language): string {
  if (!run.random) return labels.noRandomPart[lang];
  const halves = agedCohorts(byAge)
    .flatMap(({ low, high }) => low.map((bound, i) => (bound === null ? null : 50 * (high[i]! - bound))))
    .filter((half) => half !== null)
    .sort((a, b) => a - b);
  const text = (half: number) => formatNumber(Number(half.toPrecision(2)), lang);
  const middle = text(halves[Math.floor((halves.length - 1) / 2)]);
  const widest = text(halves[halves.length - 1]);
  const paths = formatNumber(byAge.paths, lang);
  const all = byAge.paths < run.paths;
  return lang === 'en'
    ? `${all ? 'The first ' : ''}${paths} runs; the 95 % intervals of half of the figures are ±${middle} of 100 or narrower, the widest is ±${widest}.`
    : `${all ? '最先的' : ''}${paths}次模拟；半数数值的95 %区间不宽于±${middle}元，最宽为±${widest}元。`;
}
