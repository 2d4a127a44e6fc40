import {
  type CohortRecovery,
  type Comparison,
  type Estimate,
  failureKinds,
  type ResultBundle,
  type SeriesName,
  type Sweep,
  seriesNames,
} from '../../sim/index.ts';
import { isoDate } from '../words/day.ts';

/** A column of a file: numbers, or texts. */
export interface Column {
  readonly name: string;
  readonly data: readonly (number | string | null)[];
}

/** Days, and their dates when there is a start. */
export const dayColumns = (name: string, days: readonly number[], start: string | undefined): Column[] => [
  { name, data: days },
  ...(start === undefined ? [] : [{ name: 'date', data: days.map((day) => isoDate(day, start)) }]),
];

/** `day`, `date` when there is a start, then `turnover_p05`, … in the order of the series. */
export function seriesColumns({ scenario, sustainability: { series } }: ResultBundle): Column[] {
  return [
    ...dayColumns('day', series.day, scenario.start),
    ...seriesNames.flatMap((name) =>
      (['p05', 'p50', 'p95', 'mean'] as const).map((part) => ({ name: `${name}_${part}`, data: series[name][part] })),
    ),
  ];
}

/** One row a day of purchase; recovery per unit of the promised claim. */
export function cohortColumns({ scenario, sustainability }: ResultBundle): Column[] {
  const { byCohort } = sustainability.recovery;
  const column = (name: string, key: keyof CohortRecovery): Column => ({ name, data: byCohort.map((row) => row[key]) });
  return [
    ...dayColumns(
      'born_day',
      byCohort.map(({ bornDay }) => bornDay),
      scenario.start,
    ),
    column('recovery_mean', 'mean'),
    column('recovery_p05', 'p05'),
    column('recovery_p50', 'p50'),
    column('recovery_p95', 'p95'),
    column('full_share', 'fullShare'),
    column('days_to_full', 'daysToFull'),
  ];
}

/** One row a day of purchase and age that the run still sees: recovery per unit of the promised claim. Empty where there is none. */
export function byAgeColumns({ scenario, sustainability }: ResultBundle): Column[] {
  const { age = [], cohorts = [] } = sustainability.recovery.byAge ?? {};
  const rows = cohorts.flatMap(({ bornDay, mean, low, high }) =>
    age.flatMap((days, i) => (mean[i] === null ? [] : [{ bornDay, days, mean: mean[i], low: low[i], high: high[i] }])),
  );
  return [
    ...dayColumns(
      'born_day',
      rows.map(({ bornDay }) => bornDay),
      scenario.start,
    ),
    { name: 'age', data: rows.map(({ days }) => days) },
    ...(['mean', 'low', 'high'] as const).map((part) => ({
      name: `recovery_${part}`,
      data: rows.map((row) => row[part]),
    })),
  ];
}

/** Every figure within a part of a result, with its measure: numbers and estimates; texts are left out. */
function figuresIn(measure: string, part: unknown): [measure: string, figure: number | null | Estimate][] {
  if (typeof part === 'number' || part === null) return [[measure, part]];
  if (typeof part !== 'object') return [];
  if ('value' in part && 'level' in part) return [[measure, part as Estimate]];
  return Object.entries(part).flatMap(([name, inner]) => figuresIn(`${measure}.${name}`, inner));
}

/** `measure, value, low, high, level`: a measure is a path into the result, as in `expect:` blocks. */
export function summaryColumns({
  sustainability,
  operator,
  law,
  merchants,
  stop,
  safeguards,
  parties,
  pyramid,
  ordinary,
}: ResultBundle): Column[] {
  const rows: [string, number | null, number | null, number | null, number | null][] = [];
  const add = (measure: string, { value, low, high, level }: Estimate) => rows.push([measure, value, low, high, level]);
  const { failure, recovery, claims } = sustainability;
  for (const [name, value] of Object.entries(law)) {
    if (typeof value === 'number' || value === null) rows.push([`law.${name}`, value, null, null, null]);
  }
  for (const [name, value] of Object.entries(law.withAllFees))
    rows.push([`law.withAllFees.${name}`, value, null, null, null]);
  add('sustainability.failure.probability', failure.probability);
  for (const kind of failureKinds) {
    if (kind !== 'none') add(`sustainability.failure.byKind.${kind}`, failure.byKind[kind]);
  }
  for (const part of ['p05', 'p50', 'p95'] as const) {
    rows.push([`sustainability.failure.day.${part}`, failure.day[part], null, null, null]);
  }
  add('sustainability.failure.day.median', failure.day.median);
  for (const part of ['p05', 'p50', 'p95'] as const) {
    rows.push([`sustainability.failure.firstShortDay.${part}`, failure.firstShortDay[part], null, null, null]);
  }
  add('sustainability.failure.firstShortDay.share', failure.firstShortDay.share);
  add('sustainability.recovery.mean', recovery.mean);
  for (const [name, value] of Object.entries(claims)) add(`sustainability.claims.${name}`, value);
  for (const [name, value] of Object.entries(operator)) add(`operator.${name}`, value);
  add('merchants.fees', merchants.fees);
  add('merchants.net', merchants.net);
  rows.push(['merchants.breakEvenExtra', merchants.breakEvenExtra, null, null, null]);
  for (const { day, ...figures } of stop) {
    for (const [name, value] of Object.entries(figures)) add(`stop@${day}.${name}`, value);
  }
  for (const measured of ['failure', 'recovery', 'loss'] as const) {
    if (!safeguards) continue;
    add(`safeguards.without.${measured}`, safeguards.without[measured]);
    for (const [place, one] of safeguards.alone.entries()) add(`safeguards.alone.${place}.${measured}`, one[measured]);
    add(`safeguards.together.${measured}`, safeguards.together[measured]);
  }
  const addPart = (name: string, part: unknown) => {
    for (const [measure, figure] of figuresIn(name, part)) {
      if (typeof figure === 'number' || figure === null) rows.push([measure, figure, null, null, null]);
      else add(measure, figure);
    }
  };
  // Lists of members have tables of their own.
  for (const [name, figure] of Object.entries(pyramid ?? {})) {
    if (!Array.isArray(figure)) addPart(`pyramid.${name}`, figure);
  }
  addPart('parties', parties);
  if (ordinary !== undefined) {
    const { classesByDay: _, ...figures } = ordinary;
    addPart('ordinary', figures);
  }
  return ['measure', 'value', 'low', 'high', 'level'].map((name, i) => ({ name, data: rows.map((row) => row[i]) }));
}

/** One row a difference: the measure, the places and names of the two scenarios, the paired estimate and that of runs apart. */
export function differenceColumns({ scenarios, differences }: Comparison): Column[] {
  const column = (name: string, of: (one: (typeof differences)[number]) => number | string | null): Column => ({
    name,
    data: differences.map(of),
  });
  return [
    column('measure', ({ measure }) => measure),
    column('from', ({ from }) => from),
    column('to', ({ to }) => to),
    column('from_name', ({ from }) => scenarios[from].scenario.name),
    column('to_name', ({ to }) => scenarios[to].scenario.name),
    ...(['value', 'low', 'high'] as const).map((part) => column(part, ({ difference }) => difference[part])),
    ...(['low', 'high'] as const).map((part) => column(`unpaired_${part}`, ({ unpaired }) => unpaired[part])),
    column('level', ({ difference }) => difference.level),
  ];
}

/** One row a cell: the value of each axis, each figure (an estimate with its bounds), the digest of the cell's run. */
export function sweepColumns({ axes, measures, cells }: Sweep): Column[] {
  return [
    ...axes.map(({ path }, i) => ({ name: path, data: cells.map(({ values }) => values[i]) })),
    ...measures.flatMap((measure) => {
      const figures = cells.map((cell) => cell.figures[measure]);
      const isEstimate = (figure: (typeof figures)[number]) => typeof figure === 'object' && figure !== null;
      if (!figures.some(isEstimate)) {
        return [{ name: measure, data: figures.map((figure) => (isEstimate(figure) ? figure.value : figure)) }];
      }
      return (['value', 'low', 'high'] as const).map((part) => ({
        name: part === 'value' ? measure : `${measure}_${part}`,
        data: figures.map((figure) => (isEstimate(figure) ? figure[part] : part === 'value' ? figure : null)),
      }));
    }),
    { name: 'digest', data: cells.map(({ digest }) => digest) },
  ];
}

/**
 * The rebate model's table, one row a day of the result's series (all days with `--every-day`): medians over runs,
 * which are the exact values when the run has no random part.
 */
export function everyDayColumns({ scenario: { start }, law: { poolShare }, sustainability }: ResultBundle): Column[] {
  const { series } = sustainability;
  const middle = (name: SeriesName) => series[name].p50;
  return [
    ...dayColumns('day', series.day, start),
    { name: 'turnover', data: middle('turnover') },
    { name: 'fees', data: middle('fees') },
    { name: 'to_pool', data: middle('turnover').map((turnover) => turnover * poolShare) },
    { name: 'payouts', data: middle('payouts') },
    { name: 'payout_per_unit', data: middle('payoutPerUnit') },
    { name: 'open_claims', data: middle('outstanding') },
    { name: 'pool', data: middle('pool') },
    { name: 'cash', data: middle('cash') },
  ];
}
