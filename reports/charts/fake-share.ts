import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { readFakes } from '../words/readings/fakes.ts';
import { readSureness } from '../words/readings/sureness.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, valueTicks, widthOf } from './frame.ts';
import { colour } from './palette.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';

/** How much of turnover is fake, over time. */
export function fakeShareChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const days = (result.fraud?.byCohort ?? []).flatMap(({ bornDay, fakeShare }) =>
    fakeShare === null ? [] : [{ day: bornDay, share: fakeShare }],
  );
  const highest = Math.max(0, ...days.map(({ share }) => share));
  if (result.fraud?.attacker === undefined || days.length < 2 || highest === 0) return null;
  const title = readFakes(result, lang);
  const last = days[days.length - 1];
  const stroke = colour('fraud', dark);
  const top = Math.min(100, 110 * highest);
  const svg = frame({
    ...options,
    title,
    x: { ...dayAxis(last.day, result.scenario.start, widthOf(options) - 160, lang), domain: [0, last.day] },
    y: {
      label: labels.fakeOfTurnover[lang],
      domain: [0, top],
      ticks: valueTicks(0, top),
      format: (value) => formatNumber(value, lang),
    },
    marks: [Plot.lineY(days, { x: 'day', y: ({ share }) => 100 * share, stroke, strokeWidth: 2 })],
    endLabels: [{ text: formatShare(last.share, lang), y: 100 * last.share, fill: stroke }],
  });
  return {
    id: 'fake-share',
    title,
    note: readSureness(result, lang),
    svg,
    table: {
      columns: [...dayColumns(result, lang), numberColumn(labels.fakes[lang], (share) => formatShare(share, lang))],
      rows: days.map(({ day, share }) => [...dayCells(day, result), share]),
      along: days.map(({ day }) => day),
    },
  };
}
