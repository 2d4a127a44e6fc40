import { text } from '../../scenario/fields.ts';
import type { Kind } from '../../scenario/kind.ts';

const parameters = {
  file: text('A CSV file in the scenario’s folder or below it, with a header and one row a day.'),
  column: text('The column that holds the level of each day.'),
};

/** The reader loads the file and puts its numbers beside the scenario (`LoadedScenario.series`). */
export const series = {
  name: 'series',
  title: { en: 'from a file', zh: '来自文件' },
  summary: { en: 'Day by day as a file says.', zh: '逐日取自文件。' },
  parameters,
  reference: 'T_t = row t of the column',
  example: '{kind: series, file: turnover.csv, column: turnover}',
} satisfies Kind<'series', typeof parameters>;
