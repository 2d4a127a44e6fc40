import type { ResultBundle, SeriesName } from '../../sim/types.ts';
import { formatDay } from '../words/day.ts';
import { labels, seriesName } from '../words/labels.ts';
import { currency, formatNumber } from '../words/number.ts';
import { readSeries } from '../words/readings/series.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { joinSentences } from '../words/sentences.ts';
import { formatSeriesValue, isShareSeries, seriesUnit } from '../words/series-unit.ts';
import type { Chart, ChartOptions, ChartTable } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, valueTicks, widthOf } from './frame.ts';
import type { EndLabel } from './labels-apart.ts';
import { colour, type Meaning } from './palette.ts';
import { type BandPoint, bandMarks } from './series-band.ts';
import { lastShownDay, readShownDays } from './shown-days.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';

export interface FanOptions extends ChartOptions {
  readonly series: SeriesName;
}

const MEANING: Record<SeriesName, Meaning> = {
  turnover: 'neutral',
  fees: 'cash',
  payouts: 'members',
  outstanding: 'claims',
  cash: 'cash',
  pool: 'members',
  payoutPerUnit: 'members',
  liabilityCover: 'safeguards',
};

const finite = (value: number | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

function bandOf(result: ResultBundle, name: SeriesName): BandPoint[] {
  const { day, [name]: series } = result.sustainability.series;
  return day.map((x, i) => ({
    x,
    low: finite(series.p05[i]),
    middle: finite(series.p50[i]),
    high: finite(series.p95[i]),
    mean: finite(series.mean[i]),
  }));
}

function tableOf(points: readonly BandPoint[], result: ResultBundle, { lang, series }: FanOptions): ChartTable {
  const column = (label: string) => numberColumn(label, (value) => formatSeriesValue(series, value, lang));
  const days = dayColumns(result, lang);
  const along = points.map(({ x }) => x);
  if (!result.run.random) {
    return {
      columns: [...days, column(seriesName(result, series)[lang])],
      rows: points.map(({ x, middle }) => [...dayCells(x, result), middle]),
      along,
    };
  }
  return {
    columns: [
      ...days,
      column(labels.lowestShort[lang]),
      column(labels.median[lang]),
      column(labels.highestShort[lang]),
      column(labels.average[lang]),
    ],
    rows: points.map(({ x, low, middle, high, mean }) => [...dayCells(x, result), low, middle, high, mean]),
    along,
  };
}

/** The day on which half of the runs have failed, with its words; undefined when fewer fail. */
function failureEvent(result: ResultBundle, { lang, dark }: FanOptions) {
  const { probability, curve, day } = result.sustainability.failure;
  // Where every run fails the median of the failing ones is exact; else the curve has it to its own grid.
  const half = probability.value === 1 ? day.p50 : (curve.find(({ probability: p }) => p >= 0.5)?.day ?? null);
  if (half === null) return undefined;
  const when = formatDay(half, result.scenario.start, lang);
  const text = result.run.random
    ? { en: `half have failed: ${when}`, zh: `半数已失败：${when}` }[lang]
    : { en: `fails: ${when}`, zh: `失败：${when}` }[lang];
  return { x: half, text, fill: colour('failure', dark) };
}

const NOTE = {
  en: 'Band: 9 of 10 runs. Thick line: median. Dashed line: average.',
  zh: '色带：九成的模拟。粗线：中位数。虚线：平均值。',
};
const AFTER = {
  en: 'After a failure flows are zero and balances stand.',
  zh: '失败之后流量为零，余额不变。',
};

/** A quantity over time as a fan: what the middle run does, and how far nine of ten runs stray. */
export function fanChart(result: ResultBundle, options: FanOptions): Chart {
  const { lang, series, dark } = options;
  const { random } = result.run;
  const end = lastShownDay(result);
  const all = bandOf(result, series);
  const points = all.filter(({ x }) => x <= end);
  const title = readSeries(result, series, lang);
  const shown = points.flatMap(({ low, middle, high, mean }) => (random ? [low, middle, high, mean] : [middle]));
  const values = shown.filter((value) => value !== null);
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const domain: [number, number] = top > bottom ? [bottom, top * 1.04] : [bottom, bottom + 1];
  const last = points.findLast(({ middle }) => middle !== null);
  const fill = colour(MEANING[series], dark);
  const endLabels: EndLabel[] =
    last === undefined
      ? []
      : random
        ? [
            { text: labels.highestShort[lang], y: last.high ?? 0, fill },
            { text: labels.average[lang], y: last.mean ?? 0, fill },
            { text: labels.median[lang], y: last.middle ?? 0, fill },
            { text: labels.lowestShort[lang], y: last.low ?? 0, fill },
          ]
        : [{ text: formatSeriesValue(series, last.middle ?? 0, lang), y: last.middle ?? 0, fill }];
  const share = isShareSeries(series);
  const svg = frame({
    ...options,
    title: `${seriesName(result, series)[lang]}: ${title}`,
    x: {
      ...dayAxis(end, result.scenario.start, widthOf(options) - 180, lang),
      domain: [0, end],
    },
    y: {
      label: share
        ? seriesUnit(result, series, lang)
        : `${seriesName(result, series)[lang]}${lang === 'en' ? ', ' : '，'}${currency[lang]}`,
      domain,
      ticks: valueTicks(domain[0], domain[1]),
      format: (value) => formatNumber(share ? value * 100 : value, lang),
    },
    marks: bandMarks(points, MEANING[series], random, dark),
    event: failureEvent(result, options),
    endLabels,
  });
  const fails = (result.sustainability.failure.probability.value ?? 0) > 0;
  const note = joinSentences(
    [readSureness(result, lang), random ? NOTE[lang] : '', fails ? AFTER[lang] : '', readShownDays(result, lang)],
    lang,
  );
  return { id: series, title, note, svg, table: tableOf(all, result, options) };
}
