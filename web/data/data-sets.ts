import {
  type Column,
  cohortColumns,
  everyDayColumns,
  seriesColumns,
  summaryColumns,
} from '../../reports/formats/columns.ts';
import type { ResultBundle } from '../../sim/index.ts';

/** Every rule with its outcome. */
const ruleColumns = ({ compliance }: ResultBundle): Column[] => [
  ...(['pack', 'rule', 'status'] as const).map((name) => ({ name, data: compliance.map((one) => one[name]) })),
  ...(['value', 'low', 'high'] as const).map((part) => ({
    name: part === 'value' ? 'probability' : `probability_${part}`,
    data: compliance.map(({ probability }) => probability?.[part] ?? null),
  })),
];

export const dataSetNames = ['summary', 'series', 'cohorts', 'rebate', 'rules'] as const;
export type DataSetName = (typeof dataSetNames)[number];

/** The tables of a result by their name, with the names and digits of its files. */
export const dataSets: Readonly<Record<DataSetName, (result: ResultBundle) => Column[]>> = {
  summary: summaryColumns,
  series: seriesColumns,
  cohorts: cohortColumns,
  rebate: everyDayColumns,
  rules: ruleColumns,
};
