import * as Plot from '@observablehq/plot';
import type { MemberOutlook } from '../../sim/index.ts';
import { formatDay } from '../words/day.ts';
import { labels } from '../words/labels.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { readReturned } from '../words/readings/member.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, widthOf } from './frame.ts';
import { colour } from './palette.ts';
import { bandMarks } from './series-band.ts';
import { numberColumn } from './table-columns.ts';

const NOTE = {
  en: 'Band: 9 of 10 such buyers. Thick line: median. Dashed line: average. Read at the marked days, straight between them.',
  zh: '色带：九成买家。粗线：中位数。虚线：平均值。数值取自所标各天，其间为直线。',
};
const NOTE_CERTAIN = { en: 'Read at the marked days, straight between them.', zh: '数值取自所标各天，其间为直线。' };

/** What has come back of one purchase by day, of 100 promised; null where the scheme is never there on that day. */
export function returnedChart(outlook: MemberOutlook, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const { purchase, byDay, run, scenario } = outlook;
  if (byDay.some(({ share }) => share.p50 === null)) return null;
  const { random } = run;
  const hundred = (share: number | null) => (share === null ? null : 100 * share);
  const points = [
    { x: purchase.day, low: 0, middle: 0, high: 0, mean: 0 },
    ...byDay.map(({ day, mean, share }) => ({
      x: day,
      low: hundred(share.p05),
      middle: hundred(share.p50),
      high: hundred(share.p95),
      mean: hundred(mean.value),
    })),
  ];
  const last = points[points.length - 1];
  const fill = colour('members', dark);
  const axis = dayAxis(last.x, scenario.start, widthOf(options) - 160, lang);
  const title = readReturned(outlook, lang);
  const svg = frame({
    ...options,
    title,
    x: { ...axis, ticks: axis.ticks.filter((day) => day >= purchase.day), domain: [purchase.day, last.x] },
    y: {
      label: labels.gotBackOfHundred[lang],
      domain: [0, 104],
      ticks: [0, 25, 50, 75, 100],
      format: (value) => formatNumber(value, lang),
    },
    marks: [
      Plot.ruleY([100], { stroke: colour('neutral', dark), strokeDasharray: '1,3', strokeWidth: 1.5 }),
      ...bandMarks(points, 'members', random, dark),
      Plot.dot(points.slice(1), { x: 'x', y: 'middle', fill, r: 3 }),
    ],
    endLabels: [
      { text: labels.promised[lang], y: 100, fill: colour('neutral', dark) },
      { text: random ? labels.median[lang] : formatNumber(last.middle ?? 0, lang), y: last.middle ?? 0, fill },
    ],
  });
  const share = (value: number) => formatShare(value, lang);
  const interval = random
    ? ([
        [labels.lowestShort, 'p05'],
        [labels.highestShort, 'p95'],
      ] as const)
    : [];
  return {
    id: 'returned',
    title,
    note: (random ? NOTE : NOTE_CERTAIN)[lang],
    svg,
    table: {
      columns: [
        numberColumn(labels.day[lang], (day) => formatDay(day, scenario.start, lang)),
        numberColumn(labels.average[lang], share),
        ...(random ? [numberColumn(labels.median[lang], share)] : []),
        ...interval.map(([label]) => numberColumn(label[lang], share)),
      ],
      rows: byDay.map(({ day, mean, share: parts }) => [
        day,
        mean.value,
        ...(random ? [parts.p50] : []),
        ...interval.map(([, part]) => parts[part]),
      ]),
      along: byDay.map(({ day }) => day),
    },
  };
}
