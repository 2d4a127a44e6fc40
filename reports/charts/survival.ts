import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { shortProbability } from '../words/estimate.ts';
import { labels } from '../words/labels.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { readFailure } from '../words/readings/failure.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, widthOf } from './frame.ts';
import { colour } from './palette.ts';
import { lastShownDay, readShownDays } from './shown-days.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';

const NOTE = {
  en: 'Band: interval of the share.',
  zh: '色带：占比的区间。',
};

/** How many runs are still alive on each day. */
export function survivalChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const { curve } = result.sustainability.failure;
  if (curve.length === 0) return null;
  const { random } = result.run;
  const end = lastShownDay(result);
  const title = readFailure(result, lang);
  const alive = curve
    .filter(({ day }) => day <= end)
    .map(({ day, probability, low, high }) => ({
      day,
      share: 100 * (1 - probability),
      low: 100 * (1 - high),
      high: 100 * (1 - low),
    }));
  const last = alive[alive.length - 1];
  const final = curve[curve.length - 1];
  const left = {
    ...result.sustainability.failure.probability,
    value: 1 - final.probability,
    low: 1 - final.high,
    high: 1 - final.low,
  };
  const label = random
    ? `${labels.stillRunning[lang]}
${shortProbability(left, true, lang)}`
    : (last.share > 0 ? labels.stillRunning : labels.failed)[lang];
  const stroke = colour('failure', dark);
  const format = (value: number) => formatNumber(value, lang);
  const svg = frame({
    ...options,
    title,
    x: {
      ...dayAxis(end, result.scenario.start, widthOf(options) - 160, lang),
      domain: [0, end],
    },
    y: { label: labels.runsStillRunning[lang], domain: [0, 100], ticks: [0, 25, 50, 75, 100], format },
    marks: [
      ...(random
        ? [Plot.areaY(alive, { x: 'day', y1: 'low', y2: 'high', fill: stroke, fillOpacity: 0.15, curve: 'step-after' })]
        : []),
      Plot.lineY(alive, { x: 'day', y: 'share', stroke, strokeWidth: 2, curve: 'step-after' }),
    ],
    endLabels: [{ text: label, y: last.share, fill: stroke }],
  });
  const share = (value: number) => formatShare(value, lang);
  return {
    id: 'survival',
    title,
    note: joinSentences([readSureness(result, lang), random ? NOTE[lang] : '', readShownDays(result, lang)], lang),
    svg,
    table: {
      columns: [
        ...dayColumns(result, lang),
        numberColumn(labels.failed[lang], share),
        ...(random ? [numberColumn(labels.lowBound[lang], share), numberColumn(labels.highBound[lang], share)] : []),
      ],
      rows: curve.map(({ day, probability, low, high }) => [
        ...dayCells(day, result),
        probability,
        ...(random ? [low, high] : []),
      ]),
      along: curve.map(({ day }) => day),
    },
  };
}
