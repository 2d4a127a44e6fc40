import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { formatNumber } from '../words/number.ts';
import { readLossByDay } from '../words/readings/marked-up.ts';
import { readSureness } from '../words/readings/sureness.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, valueTicks, widthOf } from './frame.ts';
import { colour } from './palette.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';

/** What buyers at marked-up prices have lost by the end of the run, by day of purchase, and when the loss is shared. */
export function markupLossChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const points = (result.fraud?.byCohort ?? []).flatMap(({ bornDay, markupLoss, markupLossShared }) =>
    markupLoss === null || markupLossShared === null
      ? []
      : [{ day: bornDay, loss: 100 * markupLoss, shared: 100 * markupLossShared }],
  );
  const highest = Math.max(0, ...points.map(({ loss }) => loss));
  if (points.length < 2 || highest === 0) return null;
  const title = readLossByDay(result, lang);
  const last = points[points.length - 1];
  const [stroke, members] = [colour('fraud', dark), colour('members', dark)];
  const number = (value: number) => formatNumber(value, lang);
  const svg = frame({
    ...options,
    title,
    x: {
      ...dayAxis(last.day, result.scenario.start, widthOf(options) - 160, lang),
      label: labels.purchaseDay[lang],
      domain: [0, last.day],
    },
    y: {
      label: labels.lostOfHundredPaid[lang],
      domain: [0, 1.1 * highest],
      ticks: valueTicks(0, 1.1 * highest),
      format: number,
    },
    marks: [
      Plot.lineY(points, { x: 'day', y: 'loss', stroke, strokeWidth: 2 }),
      Plot.lineY(points, { x: 'day', y: 'shared', stroke: members, strokeWidth: 1.5, strokeDasharray: '5,4' }),
    ],
    endLabels: [
      { text: labels.lossAlone[lang], y: last.loss, fill: stroke },
      { text: labels.lossShared[lang], y: last.shared, fill: members },
    ],
  });
  return {
    id: 'markup-loss',
    title,
    note: readSureness(result, lang),
    svg,
    table: {
      columns: [
        ...dayColumns(result, lang, labels.purchaseDay[lang]),
        numberColumn(labels.lossAlone[lang], number),
        numberColumn(labels.lossShared[lang], number),
      ],
      rows: points.map(({ day, loss, shared }) => [...dayCells(day, result), loss, shared]),
      along: points.map(({ day }) => day),
    },
  };
}
