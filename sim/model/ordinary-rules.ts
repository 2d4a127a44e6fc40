import { type Amount, amountMoments } from '../market/amount/amount.ts';
import { type Path, type Report, valueAt } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import { isOrdinary, type Ordinary, ordinaryNamed } from '../schemes/ordinary/ordinary.ts';
import { pointsEach } from '../schemes/ordinary/points.ts';
import { yearsRetention } from './compile-ordinary.ts';
import type { Scenario } from './scenario-schema.ts';
import { checkStored, NOT_OF_STORED } from './stored-rules.ts';

/** What cannot be told of members who drop out. */
const OF_EVEN_MEMBERS = ['lift', 'levels', 'minimum'];

/** The most purchases of the mean amount that may be asked for where amounts vary: their sums are worked out one by one. */
const MOST_SUMMED = 200;
/** The most purchases that may be asked for. */
const MOST_PURCHASES = 100_000;

/** What belongs to a scheme that pays out of what others pay. */
const OF_STAGED: readonly Path[] = [
  ['operator'],
  ['failure'],
  ['safeguards'],
  ['fraud'],
  ['feedback'],
  ['agents'],
  ['market', 'merchants'],
];

/** What of it a merchant has who holds its customers’ money, but for `NOT_OF_STORED`. */
const OF_STORED: readonly unknown[] = ['operator', 'failure'];

/** The parts of the format that a file with this kind of ordinary scheme cannot have. */
const partsOfOthers = (kind: string): readonly Path[] =>
  kind === 'stored-value' ? OF_STAGED.filter(([part]) => !OF_STORED.includes(part)) : OF_STAGED;

/** Whether a file with this kind of ordinary scheme can have the field at `path`, as far as its part decides that. */
export const mayHave = (kind: string, path: Path): boolean =>
  ![...partsOfOthers(kind), ...(kind === 'stored-value' ? NOT_OF_STORED : [])].some((part) =>
    part.every((key, i) => path[i] === key),
  );

/** What a scheme asks members to buy: where each stands, and how much of it. */
function purchasesAsked(scheme: Ordinary): [path: Path, amount: number][] {
  if (scheme.kind === 'tiers') return scheme.levels.map(({ from }, i) => [['scheme', 'levels', i, 'from'], from]);
  if (scheme.kind !== 'points' || scheme.minimum === 0) return [];
  const each = pointsEach(scheme);
  return each === 0 ? [] : [[['scheme', 'minimum'], scheme.minimum / each]];
}

/** Sums of purchases are worked out for purchases that do not depend on who makes them, and for not too many of them. */
function checkPurchases(scheme: Ordinary, amount: Amount | undefined, report: Report): void {
  if (amount === undefined) return;
  const counts = scheme.kind === 'tiers' && scheme.basis === 'purchases';
  const orCounted = scheme.kind === 'tiers' ? say`, or levels with \`basis: purchases\`` : '';
  const most = counts || amount.kind === 'constant' ? MOST_PURCHASES : MOST_SUMMED;
  for (const [path, asked] of purchasesAsked(scheme)) {
    if (asked === 0) continue;
    if (!counts && amount.kind === 'gamma-gamma') {
      report(path, {
        message: say`a sum of purchases is not known where each member has a usual amount (gamma-gamma)`,
        allowed: say`another kind of amount${orCounted}`,
      });
      continue;
    }
    // A smaller basket takes more purchases; a larger one is no reason to ask for more.
    const each = counts ? 1 : amountMoments(amount).mean * Math.min(1, 1 + scheme.lift.basket);
    if (asked <= most * each) continue;
    report(path, {
      message: say`no more than ${most} purchases of the mean amount can be asked for`,
      got: counts ? String(asked) : say`spending of ${Number(asked.toPrecision(6))}`,
      allowed: say`at most ${Number((most * each).toPrecision(6))}${most === MOST_SUMMED ? orCounted : ''}`,
    });
  }
}

/**
 * The rules between the fields of an ordinary scheme: what only a staged scheme has, what needs members, and what cannot be
 * kept. `data` is the file as read, `scenario` what came of it when all fields are good by themselves.
 */
export function checkOrdinary(data: unknown, scenario: Scenario | undefined, report: Report): void {
  const kind = ordinaryNamed(valueAt(data, ['scheme', 'kind']));
  if (kind === undefined) return;
  if (kind.name === 'stored-value') checkStored(data, report);
  for (const path of partsOfOthers(kind.name)) {
    if (valueAt(data, path) === undefined) continue;
    report(path, {
      at: 'key',
      message: say`${path.join('.')} does not go with scheme.kind ${kind.name}`,
      allowed:
        kind.name === 'stored-value'
          ? say`\`operator\` and \`failure\` alone of what a staged scheme has`
          : say`a merchant gives back from its own margin (\`scheme.margin\`): it has no operator, pool or fees`,
      hint: say`Take \`${String(path.at(-1))}\` out`,
    });
  }
  const needing = kind.ofMembers
    .map((field) => ['scheme', field])
    .concat([
      ['scheme', 'referral'],
      ['scheme', 'lift', 'retention'],
      ['scheme', 'lift', 'acquisition'],
    ]);
  const unlikes = valueAt(data, ['market', 'members', 'growth', 'kind']) === 'regimes';
  const ages = valueAt(data, ['market', 'members', 'frequency', 'kind']) === 'bg-nbd';
  for (const path of needing) {
    const value = valueAt(data, path);
    if (value === undefined || value === 0) continue;
    const known = ['threshold', 'from'].includes(String(path.at(-1))) || !unlikes;
    const even = !OF_EVEN_MEMBERS.includes(String(path[1])) || !ages;
    if (valueAt(data, ['market', 'members']) !== undefined && known && even) continue;
    report(path, {
      at: 'key',
      message: say`${path.join('.')} needs to know who the members are`,
      allowed: !known
        ? say`members whose growth is not \`regimes\``
        : !even
          ? say`members whose frequency is not \`bg-nbd\`: with dropout it depends on how long ago each joined`
          : say`a market of members (\`market.members\`) in place of \`market.turnover\``,
    });
  }
  if (scenario === undefined || !isOrdinary(scenario.scheme)) return;
  const { scheme, market } = scenario;
  const { retention } = scheme.lift;
  const kept = market.members === undefined ? 0 : yearsRetention(market.members.churn);
  if (market.members !== undefined && retention !== 0 && (kept + retention > 1 || kept + retention <= 0)) {
    report(['scheme', 'lift', 'retention'], {
      message: say`the members who are kept over a year must be some, and no more than there are`,
      got: say`${Number(kept.toPrecision(6))} without the scheme and ${retention} more`,
      allowed: say`over ${Number((-kept).toPrecision(6))} up to ${Number((1 - kept).toPrecision(6))}`,
    });
  }
  checkPurchases(scheme, market.members?.amount, report);
  const [name, periods] =
    scheme.kind === 'points'
      ? ['double', scheme.double]
      : scheme.kind === 'discount'
        ? ['dates', scheme.dates]
        : ['', []];
  periods?.forEach(({ from, to = from }, i) => {
    if (to >= from) return;
    report(['scheme', name, i, 'to'], {
      message: say`a period ends on or after its first day`,
      got: say`${from} to ${to}`,
    });
  });
}
