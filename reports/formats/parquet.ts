import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ResultBundle } from '../../sim/types.ts';
import { byAgeColumns, type Column, cohortColumns, seriesColumns, summaryColumns } from './columns.ts';

/** Columns whose numbers are whole. */
const WHOLE = new Set(['day', 'born_day', 'age', 'joined_from', 'referral_level']);

/** Columns of equal length as a Parquet file. */
export function parquet(columns: readonly Column[]): Uint8Array {
  const columnData = columns.map(({ name, data }) => {
    const text = data.some((value) => typeof value === 'string');
    return {
      name,
      data: [...data],
      type: text ? ('STRING' as const) : WHOLE.has(name) ? ('INT32' as const) : ('DOUBLE' as const),
    };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

/** The columns of `series.csv` as a Parquet file. */
export const seriesParquet = (result: ResultBundle): Uint8Array => parquet(seriesColumns(result));

/** The columns of `cohorts.csv` as a Parquet file. */
export const cohortsParquet = (result: ResultBundle): Uint8Array => parquet(cohortColumns(result));

/** The columns of `cohorts-by-age.csv` as a Parquet file. */
export const byAgeParquet = (result: ResultBundle): Uint8Array => parquet(byAgeColumns(result));

/** The columns of `summary.csv` as a Parquet file. */
export const summaryParquet = (result: ResultBundle): Uint8Array => parquet(summaryColumns(result));
