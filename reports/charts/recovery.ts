import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { cohortsWithPurchases, readCohorts } from '../words/readings/recovery.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, widthOf } from './frame.ts';
import type { EndLabel } from './labels-apart.ts';
import { colour } from './palette.ts';
import { bandMarks } from './series-band.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';

const NOTE = {
  en: 'Band: 9 of 10 runs. Thick line: median. Dashed line: average. Counted up to the end of the run, the last payments of a failed scheme included.',
  zh: '色带：九成的模拟。粗线：中位数。虚线：平均值。计至模拟期末，含失败方案的最后清偿。',
};
const NOTE_CERTAIN = {
  en: 'Counted up to the end of the run, the last payments of a failed scheme included.',
  zh: '计至模拟期末，含失败方案的最后清偿。',
};

/** What each day's buyers get back of 100 promised. */
export function recoveryChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const cohorts = cohortsWithPurchases(result);
  if (cohorts.length === 0) return null;
  const { random } = result.run;
  const title = readCohorts(result, lang);
  const hundred = (share: number | null) => (share === null ? null : 100 * share);
  const points = cohorts.map(({ bornDay, mean, p05, p50, p95 }) => ({
    x: bornDay,
    low: hundred(p05),
    middle: hundred(random ? p50 : mean),
    high: hundred(p95),
    mean: hundred(mean),
  }));
  const last = points[points.length - 1];
  const fill = colour('members', dark);
  const neutral = colour('neutral', dark);
  const endLabels: EndLabel[] = [
    { text: labels.promised[lang], y: 100, fill: neutral },
    ...(random
      ? [
          { text: labels.average[lang], y: last.mean ?? 0, fill },
          { text: labels.median[lang], y: last.middle ?? 0, fill },
        ]
      : [{ text: formatNumber(last.middle ?? 0, lang), y: last.middle ?? 0, fill }]),
  ];
  const axis = dayAxis(last.x, result.scenario.start, widthOf(options) - 160, lang);
  const svg = frame({
    ...options,
    title,
    x: {
      ...axis,
      label: labels.purchaseDay[lang],
      domain: [0, Math.max(1, last.x)],
    },
    y: {
      label: labels.gotBackOfHundred[lang],
      domain: [0, 104],
      ticks: [0, 25, 50, 75, 100],
      format: (value) => formatNumber(value, lang),
    },
    marks: [
      Plot.ruleY([100], { stroke: neutral, strokeDasharray: '1,3', strokeWidth: 1.5 }),
      ...bandMarks(points, 'members', random, dark),
    ],
    endLabels,
  });
  const share = (value: number) => formatShare(value, lang);
  // What was seen in no run, or in every one, is no probability of 0 or 1.
  const ofRuns = (value: number) =>
    value === 0 ? { en: 'none', zh: '无' }[lang] : value === 1 ? { en: 'all', zh: '全部' }[lang] : share(value);
  return {
    id: 'recovery',
    title,
    note: joinSentences([readSureness(result, lang), (random ? NOTE : NOTE_CERTAIN)[lang]], lang),
    svg,
    table: {
      columns: [
        ...dayColumns(result, lang, labels.purchaseDay[lang]),
        numberColumn(labels.average[lang], share),
        ...(random
          ? [
              numberColumn(labels.lowestShort[lang], share),
              numberColumn(labels.median[lang], share),
              numberColumn(labels.highestShort[lang], share),
            ]
          : []),
        numberColumn(labels.paidInFull[lang], ofRuns),
        numberColumn(labels.daysToFull[lang], (days) => formatNumber(days, lang)),
      ],
      rows: cohorts.map(({ bornDay, mean, p05, p50, p95, fullShare, daysToFull }) => [
        ...dayCells(bornDay, result),
        mean,
        ...(random ? [p05, p50, p95] : []),
        fullShare,
        daysToFull,
      ]),
      along: cohorts.map(({ bornDay }) => bornDay),
    },
  };
}
