import type { Estimate, GainGroup, PyramidFigures, ResultBundle } from '../../sim/index.ts';
import { type Column, dayColumns } from './columns.ts';

/** `members`, `members_low`, `members_high`. */
const estimates = (name: string, found: readonly Estimate[]): Column[] => [
  { name, data: found.map(({ value }) => value) },
  { name: `${name}_low`, data: found.map(({ low }) => low) },
  { name: `${name}_high`, data: found.map(({ high }) => high) },
];

const groupColumns = (groups: readonly GainGroup[]): Column[] =>
  (
    [
      ['members', 'members'],
      ['medianGain', 'median_gain'],
      ['paid', 'paid'],
      ['received', 'received'],
      ['losersShare', 'losers_share'],
    ] as const
  ).flatMap(([key, name]) =>
    estimates(
      name,
      groups.map((group) => group[key]),
    ),
  );

/** One row a level in the tree of referrals. */
const levelColumns = ({ byLevel }: PyramidFigures): Column[] => [
  { name: 'referral_level', data: byLevel.map(({ level }) => level) },
  ...groupColumns(byLevel),
  ...(
    [
      ['broughtNone', 'brought_none'],
      ['broughtNoneLosersShare', 'brought_none_losers_share'],
      ['bringersLosersShare', 'bringers_losers_share'],
    ] as const
  ).flatMap(([key, name]) =>
    estimates(
      name,
      byLevel.map((group) => group[key]),
    ),
  ),
];

/** One row a period of joining, by its first day. */
const joiningColumns = ({ byJoining }: PyramidFigures, start: string | undefined): Column[] => [
  ...dayColumns(
    'joined_from',
    byJoining.map(({ day }) => day),
    start,
  ),
  ...groupColumns(byJoining),
];

/** One row a type of members. */
const typeColumns = ({ byType }: PyramidFigures): Column[] => [
  { name: 'type', data: byType.map(({ type }) => type) },
  ...groupColumns(byType),
];

const lorenzColumns = ({ lorenz }: PyramidFigures): Column[] => [
  { name: 'members_share', data: lorenz.map(({ members }) => members) },
  { name: 'receipts_share', data: lorenz.map(({ receipts }) => receipts) },
];

/** One row a payee's and a funder's period; an empty funder is no member. `own` is of the money the payee's own. */
function fundingColumns({ funding }: PyramidFigures): Column[] {
  const rows = funding.flatMap(({ day, own, from, fromNobody }, payee) => [
    ...from.map((money, funder) => [day, funding[funder].day, money, funder === payee ? own : 0]),
    [day, null, fromNobody, 0],
  ]);
  return ['joined_from', 'funder_joined_from', 'money', 'own'].map((name, i) => ({
    name,
    data: rows.map((row) => row[i]),
  }));
}

/** The lists of `pyramid`, a table each, by the name of its file; none where no member is followed. */
export function pyramidTables({ pyramid, scenario }: ResultBundle): readonly (readonly [string, readonly Column[]])[] {
  if (pyramid === undefined) return [];
  return [
    ['pyramid-levels', levelColumns(pyramid)],
    ['pyramid-joining', joiningColumns(pyramid, scenario.start)],
    ...(pyramid.byType.length > 0 ? [['pyramid-types', typeColumns(pyramid)] as const] : []),
    ...(pyramid.lorenz.length > 0 ? [['pyramid-receipts', lorenzColumns(pyramid)] as const] : []),
    ...(pyramid.funding.length > 0 ? [['pyramid-funding', fundingColumns(pyramid)] as const] : []),
  ];
}
