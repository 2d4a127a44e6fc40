import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { readDilution } from '../words/readings/harm.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, widthOf } from './frame.ts';
import { colour } from './palette.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';

const NOTE = {
  en: 'Averages over the same runs, with frauds and without any. Counted up to the end of the run.',
  zh: '同一批模拟在有欺诈与无欺诈时的平均值，计至模拟期末。',
};

/** What each day's buyers get back of 100 promised, with frauds and on the same paths without. */
export function dilutionChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const title = readDilution(result, lang);
  const points = (result.fraud?.byCohort ?? []).flatMap(({ bornDay, recovery, recoveryWithout }) =>
    recovery === null || recoveryWithout === null
      ? []
      : [{ day: bornDay, with: 100 * recovery, without: 100 * recoveryWithout }],
  );
  if (title === '' || points.length < 2) return null;
  const last = points[points.length - 1];
  const [members, fraud] = [colour('members', dark), colour('fraud', dark)];
  const svg = frame({
    ...options,
    title,
    x: {
      ...dayAxis(last.day, result.scenario.start, widthOf(options) - 160, lang),
      label: labels.purchaseDay[lang],
      domain: [0, last.day],
    },
    y: {
      label: labels.gotBackOfHundred[lang],
      domain: [0, 104],
      ticks: [0, 25, 50, 75, 100],
      format: (value) => formatNumber(value, lang),
    },
    marks: [
      Plot.lineY(points, { x: 'day', y: 'without', stroke: members, strokeWidth: 1.5, strokeDasharray: '5,4' }),
      Plot.lineY(points, { x: 'day', y: 'with', stroke: fraud, strokeWidth: 2 }),
    ],
    endLabels: [
      { text: labels.withoutFraud[lang], y: last.without, fill: members },
      { text: labels.withFraud[lang], y: last.with, fill: fraud },
    ],
  });
  const share = (value: number) => formatShare(value / 100, lang);
  return {
    id: 'dilution',
    title,
    note: joinSentences([readSureness(result, lang), NOTE[lang]], lang),
    svg,
    table: {
      columns: [
        ...dayColumns(result, lang, labels.purchaseDay[lang]),
        numberColumn(labels.withFraud[lang], share),
        numberColumn(labels.withoutFraud[lang], share),
      ],
      rows: points.map((point) => [...dayCells(point.day, result), point.with, point.without]),
      along: points.map(({ day }) => day),
    },
  };
}
