import type { ResultBundle, SeriesName } from '../../../sim/types.ts';
import { formatDay } from '../day.ts';
import { seriesName } from '../labels.ts';
import type { Language } from '../language.ts';
import { formatMultiple, formatNumber } from '../number.ts';
import { formatSeriesValue } from '../series-unit.ts';

/** Index of the largest finite value. */
function peakOf(values: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[best] || !Number.isFinite(values[best])) best = i;
  return best;
}

/** ` (median)` in a random run: the figure is the middle one of the runs on that day. */
const median = (result: ResultBundle, lang: Language): string =>
  result.run.random ? { en: ' (median)', zh: '（中位数）' }[lang] : '';

function readCash(result: ResultBundle, lang: Language): string {
  const { day, cash } = result.sustainability.series;
  const { start } = result.scenario;
  const { random } = result.run;
  const peak = peakOf(cash.p50);
  if (!(cash.p50[peak] > 0)) {
    return lang === 'en'
      ? `The operator ${random ? 'mostly holds no' : 'never holds'} cash`
      : `经营者${random ? '多数情况下没有' : '从未持有'}现金`;
  }
  const most = formatSeriesValue('cash', cash.p50[peak], lang) + median(result, lang);
  const gone = cash.p50.findIndex((value, i) => i > peak && value <= 1e-6 * cash.p50[peak]);
  if (gone >= 0) {
    const when = formatDay(day[gone], start, lang);
    const who = random
      ? { en: 'half of the runs have no operator’s cash left', zh: '一半的模拟中经营者现金已耗尽' }[lang]
      : { en: 'the operator’s cash is gone', zh: '经营者现金已耗尽' }[lang];
    return lang === 'en' ? `By ${when} ${who}; its peak was ${most}` : `到${when}，${who}；此前最高为${most}`;
  }
  const last = formatSeriesValue('cash', cash.p50[cash.p50.length - 1], lang);
  if (random)
    return lang === 'en' ? `Half of the runs end with more than ${last} in cash` : `一半的模拟期末现金超过${last}`;
  return lang === 'en' ? `The operator ends with ${last} in cash` : `经营者期末现金为${last}`;
}

/** Whether a balance stays at nothing, in nearly all runs: the pool but for a few days, since it waits for the first claims. */
export function staysEmpty(
  { sustainability: { series } }: ResultBundle,
  name: 'cash' | 'outstanding' | 'pool',
): boolean {
  const nothing = 1e-9 * Math.max(...series.fees.p95);
  const held = series[name].p95.filter((value) => value > nothing).length;
  return held <= (name === 'pool' ? series.day.length / 50 : 0);
}

function readPool(result: ResultBundle, lang: Language): string {
  const { day, pool } = result.sustainability.series;
  if (staysEmpty(result, 'pool')) {
    return lang === 'en' ? 'The pool is paid out every day: nothing gathers in it' : '资金池每天发放一空，没有积累';
  }
  const peak = peakOf(pool.p50);
  const most = formatSeriesValue('pool', pool.p50[peak], lang) + median(result, lang);
  const when = formatDay(day[peak], result.scenario.start, lang);
  return lang === 'en' ? `The pool holds at most ${most}, ${when}` : `资金池最多为${most}，${when}`;
}

function readOutstanding(result: ResultBundle, lang: Language): string {
  const { day, outstanding, turnover } = result.sustainability.series;
  const peak = peakOf(outstanding.p50);
  const height = turnover.p50[peakOf(turnover.p50)];
  if (!(height > 0) || !(outstanding.p50[peak] > 0)) {
    return lang === 'en' ? 'No claims are open' : '没有未还清的权益';
  }
  const most = formatSeriesValue('outstanding', outstanding.p50[peak], lang) + median(result, lang);
  const when = formatDay(day[peak], result.scenario.start, lang);
  const days = formatNumber(outstanding.p50[peak] / height, lang);
  if (result.ordinary?.stored !== undefined) {
    return lang === 'en'
      ? `What is paid in and not yet spent reaches ${most}, ${days} days of sales at their height, ${when}`
      : `已预付而未消费的金额达到${most}，相当于最高日销售额的${days}天，${when}`;
  }
  return lang === 'en'
    ? `Open claims reach ${most}, ${days} days of turnover at its height, ${when}`
    : `未还清权益达到${most}，相当于最高日营业额的${days}天，${when}`;
}

function readTurnover(result: ResultBundle, lang: Language): string {
  const { day, turnover } = result.sustainability.series;
  const peak = peakOf(turnover.p50);
  const first = turnover.p50[0];
  if (!(turnover.p50[peak] > first)) {
    const value = formatSeriesValue('turnover', first, lang);
    return lang === 'en' ? `Turnover is never above the first day’s ${value}` : `营业额从未高于首日的${value}`;
  }
  const most = formatSeriesValue('turnover', turnover.p50[peak], lang) + median(result, lang);
  const when = formatDay(day[peak], result.scenario.start, lang);
  const multiple = first > 0 ? formatMultiple(turnover.p50[peak] / first, lang) : '';
  return lang === 'en'
    ? `Turnover peaks at ${most} a day, ${when}${multiple && `: ${multiple} the first day’s`}`
    : `营业额最高为每天${most}，${when}${multiple && `：为首日的${multiple}`}`;
}

function readPeak(result: ResultBundle, name: SeriesName, lang: Language): string {
  const { day } = result.sustainability.series;
  const { p50 } = result.sustainability.series[name];
  const peak = peakOf(p50);
  const what = seriesName(result, name)[lang];
  const most = formatSeriesValue(name, p50[peak], lang) + median(result, lang);
  const when = formatDay(day[peak], result.scenario.start, lang);
  return lang === 'en' ? `${what}: at most ${most}, ${when}` : `${what}最高为${most}，${when}`;
}

function readPayoutPerUnit(result: ResultBundle, lang: Language): string {
  const { day, payoutPerUnit } = result.sustainability.series;
  const { start } = result.scenario;
  const { p50 } = payoutPerUnit;
  const peak = peakOf(p50);
  if (!(p50[peak] > 0)) return lang === 'en' ? 'Claims bring nothing' : '权益没有带来任何返还';
  const last = p50.findLastIndex((value) => value > 0);
  const per = (i: number) => formatNumber(p50[i] * 1e4, lang);
  const [first, then] = [peak, last].map((i) => formatDay(day[i], start, lang));
  const end = last < p50.length - 1;
  return lang === 'en'
    ? `10,000 of claim bring ${per(peak)} a day on ${first}, ${per(last)} on ${then}${end ? ', then nothing' : ''}${median(result, lang)}`
    : `每1万元权益在${first}得到${per(peak)}元，在${then}得到${per(last)}元${end ? '，其后为零' : ''}${median(result, lang)}`;
}

function readCover(result: ResultBundle, lang: Language): string {
  const { p50 } = result.sustainability.series.liabilityCover;
  const last = p50.findLast((value) => Number.isFinite(value)) ?? 0;
  const claims =
    result.ordinary?.stored === undefined
      ? { en: 'open claims', zh: '未还清权益' }[lang]
      : { en: 'what is paid in and not yet spent', zh: '已预付而未消费的金额' }[lang];
  if (last <= 0) {
    return lang === 'en'
      ? `At the end no money is left to cover ${claims}${median(result, lang)}`
      : `期末没有资金可用于${claims}${median(result, lang)}`;
  }
  if (last >= 10) {
    const fold = formatMultiple(last, lang);
    return lang === 'en'
      ? `At the end the money at hand is ${fold} what covers ${claims}${median(result, lang)}`
      : `期末手头资金为${claims}的${fold}${median(result, lang)}`;
  }
  const cover = formatSeriesValue('liabilityCover', last, lang) + median(result, lang);
  return lang === 'en'
    ? `At the end the money at hand covers ${cover} of ${claims}`
    : `期末手头资金可覆盖${claims}的${cover}`;
}

/** What the series says, as the title of its chart. */
export function readSeries(result: ResultBundle, name: SeriesName, lang: Language): string {
  switch (name) {
    case 'cash':
      return readCash(result, lang);
    case 'pool':
      return readPool(result, lang);
    case 'outstanding':
      return readOutstanding(result, lang);
    case 'turnover':
      return readTurnover(result, lang);
    case 'payoutPerUnit':
      return readPayoutPerUnit(result, lang);
    case 'liabilityCover':
      return readCover(result, lang);
    default:
      return readPeak(result, name, lang);
  }
}
