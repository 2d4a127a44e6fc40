import type { Comparison, Sweep } from '../../sim/index.ts';
import type { ResultBundle } from '../../sim/types.ts';
import type { ChartTable } from '../charts/chart.ts';
import {
  byAgeColumns,
  type Column,
  cohortColumns,
  differenceColumns,
  everyDayColumns,
  seriesColumns,
  summaryColumns,
  sweepColumns,
} from './columns.ts';

/** What a spreadsheet takes for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text cell: never a formula, quoted where it must be. */
export function textCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Numbers in full precision; nothing is an empty cell. */
function cell(value: number | string | null): string {
  if (typeof value === 'string') return textCell(value);
  return value === null || !Number.isFinite(value) ? '' : String(value);
}

/** Columns of equal length as CSV (RFC 4180) with a header line and a final line end. */
export function csv(columns: readonly Column[]): string {
  const lines = [columns.map(({ name }) => textCell(name)).join(',')];
  const rows = columns[0]?.data.length ?? 0;
  for (let i = 0; i < rows; i++) lines.push(columns.map(({ data }) => cell(data[i])).join(','));
  return `${lines.join('\n')}\n`;
}

/** Every series: 5 %, 50 %, 95 % quantile and mean over runs, day by day as far as the result has them. */
export const seriesCsv = (result: ResultBundle): string => csv(seriesColumns(result));

/** Recovery by day of purchase. */
export const cohortsCsv = (result: ResultBundle): string => csv(cohortColumns(result));

/** Recovery by day of purchase and age. */
export const byAgeCsv = (result: ResultBundle): string => csv(byAgeColumns(result));

/** Every estimate of the result with its interval. */
export const summaryCsv = (result: ResultBundle): string => csv(summaryColumns(result));

/** Every difference of a comparison with its interval, and the one of runs apart. */
export const differencesCsv = (comparison: Comparison): string => csv(differenceColumns(comparison));

/** Every cell of a sweep. */
export const sweepCsv = (sweep: Sweep): string => csv(sweepColumns(sweep));

/** The rebate model's table, one line a day. */
export const everyDayCsv = (result: ResultBundle): string => csv(everyDayColumns(result));

/** The data of a chart as its table has it, in full precision. */
export const chartCsv = ({ columns, rows }: ChartTable): string =>
  csv(columns.map(({ label }, i) => ({ name: label, data: rows.map((row) => row[i]) })));
