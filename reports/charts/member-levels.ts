import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { readLevels } from '../words/readings/ordinary.ts';
import { readSureness } from '../words/readings/sureness.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, valueTicks, widthOf } from './frame.ts';
import { colour, type Meaning } from './palette.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';

/** Levels are told apart by their names at the lines; neighbours differ in colour and in the style of the line. */
const TONES: readonly Meaning[] = ['neutral', 'members', 'cash', 'claims', 'fraud', 'safeguards'];
const DASHES = [undefined, '6 3', '2 3'];

/** How many members stand in which level, over time. */
export function memberLevelsChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const byDay = result.ordinary?.classesByDay ?? null;
  if (byDay === null || byDay.day.length < 2) return null;
  const { classes } = result.ordinary!;
  const last = byDay.day.length - 1;
  const title = readLevels(result, lang);
  const strokes = classes.map((_, k) => colour(TONES[k % TONES.length], dark));
  const svg = frame({
    ...options,
    title,
    x: {
      ...dayAxis(byDay.day[last], result.scenario.start, widthOf(options) - 160, lang),
      domain: [0, byDay.day[last]],
    },
    y: {
      label: labels.levelOfMembers[lang],
      domain: [0, 100],
      ticks: valueTicks(0, 100),
      format: (value) => formatNumber(value, lang),
    },
    marks: classes.map((_, k) =>
      Plot.lineY(byDay.day, {
        x: (day: number) => day,
        y: byDay.members[k].map((share) => 100 * share),
        stroke: strokes[k],
        strokeWidth: 2,
        strokeDasharray: DASHES[Math.floor(k / 2) % DASHES.length],
      }),
    ),
    endLabels: classes.map(({ name }, k) => ({
      text: `${name} ${formatShare(byDay.members[k][last], lang)}`,
      y: 100 * byDay.members[k][last],
      fill: strokes[k],
    })),
  });
  return {
    id: 'member-levels',
    title,
    note: readSureness(result, lang),
    svg,
    table: {
      columns: [
        ...dayColumns(result, lang),
        ...classes.map(({ name }) => numberColumn(name, (share: number) => formatShare(share, lang))),
      ],
      rows: byDay.day.map((day, i) => [...dayCells(day, result), ...byDay.members.map((shares) => shares[i])]),
      along: byDay.day,
    },
  };
}
