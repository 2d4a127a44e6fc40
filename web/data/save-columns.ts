import type { Column } from '../../reports/formats/columns.ts';
import { csv } from '../../reports/formats/csv.ts';
import { fileName, saveFile } from '../save-file.ts';

/** Gives columns to the downloads as a CSV or Parquet file, numbers in full precision. */
export async function saveColumns(columns: readonly Column[], name: string, format: 'csv' | 'parquet'): Promise<void> {
  if (format === 'csv') return saveFile(fileName(name, 'csv'), 'text/csv', csv(columns));
  const { parquet } = await import('../../reports/formats/parquet.ts');
  saveFile(fileName(name, 'parquet'), 'application/vnd.apache.parquet', new Uint8Array(parquet(columns)));
}
