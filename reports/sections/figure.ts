import type { Chart, ChartBuilder, ChartOptions, ChartTable } from '../charts/chart.ts';
import type { Make } from '../formats/element.ts';
import type { ReportContext } from './section.ts';

/** Layout widths of the two drawings of a chart: for a window or a sheet of paper, and for a phone. */
const WIDE = 620;
const NARROW = 330;
/** Rows of a data table in the report; the files beside it have all. */
const MOST_ROWS = 50;

const SHOW_DATA = { en: 'Data of this chart', zh: '本图数据' };
const THINNED = {
  en: (shown: number, all: number) => `${shown} of ${all} rows, evenly spaced; the CSV and Parquet files have all.`,
  zh: (shown: number, all: number) => `${all}行中等距取${shown}行；全部数据见CSV与Parquet文件。`,
};

/** Evenly spaced rows, first and last included. */
function thinned<T>(rows: readonly T[]): readonly T[] {
  if (rows.length <= MOST_ROWS) return rows;
  return Array.from({ length: MOST_ROWS }, (_, i) => rows[Math.round((i * (rows.length - 1)) / (MOST_ROWS - 1))]);
}

/** A chart's data as an HTML table. */
function dataTable(make: Make, { columns, rows }: ChartTable): HTMLElement {
  const kind = (i: number): Record<string, string> => (columns[i].numeric ? { class: 'number' } : {});
  return make(
    'table',
    {},
    make(
      'thead',
      {},
      make('tr', {}, ...columns.map(({ label }, i) => make('th', { scope: 'col', ...kind(i) }, label))),
    ),
    make(
      'tbody',
      {},
      ...rows.map((row) => make('tr', {}, ...row.map((cell, i) => make('td', kind(i), columns[i].format(cell))))),
    ),
  );
}

/**
 * A chart with its title, note and data. It is drawn twice, once for a phone, and the style sheet shows the one that
 * fits: so its letters keep their size without a script.
 */
export function figureOf(
  draw: (options: ChartOptions) => Chart | null,
  { make, document, lang }: Pick<ReportContext, 'make' | 'document' | 'lang'>,
): HTMLElement | null {
  const wide = draw({ document, lang, width: WIDE });
  const narrow = draw({ document, lang, width: NARROW });
  if (wide === null || narrow === null) return null;
  // The style sheet of the page holds these rules; a second one would break its content security policy.
  for (const { svg } of [wide, narrow]) for (const style of svg.querySelectorAll('style')) style.remove();
  const rows = thinned(wide.table.rows);
  return make(
    'figure',
    { id: `chart-${wide.id}` },
    make('figcaption', {}, wide.title),
    make('div', { class: 'wide' }, wide.svg),
    make('div', { class: 'narrow' }, narrow.svg),
    make('p', { class: 'note' }, wide.note),
    make(
      'details',
      {},
      make('summary', {}, SHOW_DATA[lang]),
      rows.length < wide.table.rows.length
        ? make('p', { class: 'note' }, THINNED[lang](rows.length, wide.table.rows.length))
        : null,
      make('div', { class: 'scroll' }, dataTable(make, { columns: wide.table.columns, rows })),
    ),
  );
}

/** The same for a chart of a result. */
export const chartFigure = (build: ChartBuilder, context: ReportContext): HTMLElement | null =>
  figureOf((options) => build(context.result, options), context);
