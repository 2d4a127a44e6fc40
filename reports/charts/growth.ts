import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { formatDailyGrowth, formatMultiple, formatNumber, powerOfTen } from '../words/number.ts';
import { readGrowth } from '../words/readings/law.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, logTicks, widthOf } from './frame.ts';
import type { EndLabel } from './labels-apart.ts';
import { colour } from './palette.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';

const NOTE_RATE = {
  en: 'No simulation is needed for this, and no forecast argues with it. A straight line on this scale is steady growth.',
  zh: '此结论无需模拟，也不因任何预测而改变。在此坐标上直线即稳定增长。',
};
const NOTE_MULTIPLE = {
  en: 'A buyer is paid in full when the curve, read at the day of purchase, lies over the line needed. Turnover: average over runs; past the scheme’s first days.',
  zh: '若曲线在购买日处高于所需线，则该日购买者得到全额返还。营业额取各次模拟平均；不含方案最初数日。',
};

/** Enough for any axis: beyond it the multiple is only written, not drawn. */
const MOST_DECADES = 300;

/** Ticks of a multiple: plain while they are short, else powers of ten. */
const multipleTick = (value: number, lang: ChartOptions['lang']) =>
  value < 1e4 ? `${formatNumber(value, lang)}×` : powerOfTen(value).replace('1 × ', '');

/** The owing kinds: turnover as the promise needs it beside turnover as the scenario assumes it. */
function rateChart(result: ResultBundle, required: number, options: ChartOptions): Chart {
  const { lang, dark } = options;
  const { horizonDays } = result.run;
  const assumed = result.law.assumedDailyGrowth;
  const end = Math.max(1, horizonDays - 1);
  const grown = (rate: number, day: number) => Math.exp(Math.min(MOST_DECADES * Math.LN10, rate * day));
  const top = Math.max(10, grown(Math.max(required, assumed ?? 0), end));
  const bottom = Math.min(1, grown(Math.min(0, assumed ?? 0, required), end));
  const title = readGrowth(result, lang);
  const neutral = colour('neutral', dark);
  const members = colour('members', dark);
  const line = (rate: number) => [
    { day: 0, multiple: 1 },
    { day: end, multiple: grown(rate, end) },
  ];
  const label = (name: string, rate: number) => `${name}\n${formatDailyGrowth(rate, lang)}`;
  const endLabels: EndLabel[] = [
    { text: label(labels.needed[lang], required), y: grown(required, end), fill: members },
  ];
  if (assumed !== null) {
    endLabels.push({ text: label(labels.assumed[lang], assumed), y: grown(assumed, end), fill: neutral });
  }
  const svg = frame({
    ...options,
    title,
    x: { ...dayAxis(horizonDays, result.scenario.start, widthOf(options) - 200, lang), domain: [0, end] },
    y: {
      label: labels.multipleOfTurnover[lang],
      domain: [bottom, top],
      ticks: logTicks(bottom, top),
      format: (value) => multipleTick(value, lang),
      log: true,
    },
    marks: [
      Plot.lineY(line(required), { x: 'day', y: 'multiple', stroke: members, strokeWidth: 2 }),
      ...(assumed === null
        ? []
        : [
            Plot.lineY(line(assumed), {
              x: 'day',
              y: 'multiple',
              stroke: neutral,
              strokeWidth: 2,
              strokeDasharray: '6,4',
            }),
          ]),
    ],
    endLabels,
  });
  const years = Array.from({ length: Math.floor(end / 365) + 1 }, (_, i) => i * 365);
  const days = years[years.length - 1] === end ? years : [...years, end];
  const multiple = (value: number) => formatMultiple(value, lang);
  return {
    id: 'growth',
    title,
    note: NOTE_RATE[lang],
    svg,
    table: {
      columns: [
        ...dayColumns(result, lang),
        numberColumn(labels.needed[lang], multiple),
        ...(assumed === null ? [] : [numberColumn(labels.assumed[lang], multiple)]),
      ],
      rows: days.map((day) => [
        ...dayCells(day, result),
        grown(required, day),
        ...(assumed === null ? [] : [grown(assumed, day)]),
      ]),
      along: days,
    },
  };
}

/** Cumulative turnover at the end over that up to each day, from the sampled days by the trapezoid rule. */
function multiplesReached(result: ResultBundle): { day: number; multiple: number }[] {
  const { day, turnover } = result.sustainability.series;
  let sum = turnover.mean[0];
  const sums = day.map((at, i) => {
    if (i > 0) sum += ((turnover.mean[i - 1] + turnover.mean[i]) / 2) * (at - day[i - 1]);
    return sum;
  });
  return day.map((at, i) => ({ day: at, multiple: sum / sums[i] })).filter(({ multiple }) => Number.isFinite(multiple));
}

/** The pool kinds: the multiple of cumulative turnover that a full claim needs beside the multiple that the run reaches. */
function multipleChart(result: ResultBundle, needed: number, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const points = multiplesReached(result);
  if (points.length < 2) return null;
  const end = Math.max(1, result.run.horizonDays - 1);
  const neutral = colour('neutral', dark);
  const members = colour('members', dark);
  const title = readGrowth(result, lang);
  const top = Math.max(10, needed * 1.5, points[0].multiple);
  const svg = frame({
    ...options,
    title,
    x: {
      ...dayAxis(result.run.horizonDays, result.scenario.start, widthOf(options) - 200, lang),
      domain: [0, end],
      label: labels.purchaseDay[lang],
    },
    y: {
      label: labels.multipleOfCumulative[lang],
      domain: [1, top],
      ticks: logTicks(1, top),
      format: (value) => multipleTick(value, lang),
      log: true,
    },
    marks: [
      Plot.ruleY([needed], { stroke: members, strokeWidth: 2 }),
      Plot.lineY(points, { x: 'day', y: 'multiple', stroke: neutral, strokeWidth: 2, strokeDasharray: '6,4' }),
    ],
    endLabels: [
      { text: `${labels.needed[lang]}\n${formatNumber(needed, lang)}×`, y: needed, fill: members },
      { text: labels.reached[lang], y: points[points.length - 1].multiple, fill: neutral },
    ],
  });
  return {
    id: 'growth',
    title,
    note: NOTE_MULTIPLE[lang],
    svg,
    table: {
      columns: [
        ...dayColumns(result, lang, labels.purchaseDay[lang]),
        numberColumn(labels.reached[lang], (value) => formatMultiple(value, lang)),
        numberColumn(labels.needed[lang], (value) => formatMultiple(value, lang)),
      ],
      rows: points.map(({ day, multiple }) => [...dayCells(day, result), multiple, needed]),
      along: points.map(({ day }) => day),
    },
  };
}

/** Growth needed beside growth assumed; null where the promise needs none. */
export function growthChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { requiredDailyGrowthExact, paybackMultiple } = result.law;
  if (requiredDailyGrowthExact !== null) {
    return requiredDailyGrowthExact > 0 ? rateChart(result, requiredDailyGrowthExact, options) : null;
  }
  return paybackMultiple !== null && paybackMultiple > 1 ? multipleChart(result, paybackMultiple, options) : null;
}
