import { amountMoments } from '../market/amount/amount.ts';
import { type Report, valueAt } from '../scenario/place.ts';
import { isOrdinary, ordinaryNamed } from '../schemes/ordinary/ordinary.ts';
import { yearsRetention } from './compile-ordinary.ts';
import type { Scenario } from './scenario-schema.ts';
import { checkStored } from './stored-rules.ts';

/** So many purchases of the mean amount are the most that a level by spending may ask for: their sums are worked out one by one. */
const MOST_PURCHASES = 200;

/** What belongs to a scheme that pays out of what others pay. */
const OF_STAGED = ['operator', 'failure', 'safeguards', 'fraud', 'feedback', 'agents'];

/** What of it a merchant has who holds its customers’ money. */
const OF_STORED = ['operator', 'failure'];

/**
 * The rules between the fields of an ordinary scheme: what only a staged scheme has, what needs members, and what cannot be
 * kept. `data` is the file as read, `scenario` what came of it when all fields are good by themselves.
 */
export function checkOrdinary(data: unknown, scenario: Scenario | undefined, report: Report): void {
  const kind = ordinaryNamed(valueAt(data, ['scheme', 'kind']));
  if (kind === undefined) return;
  const stored = kind.name === 'stored-value';
  const parts = OF_STAGED.filter((part) => !(stored && OF_STORED.includes(part)))
    .map((part) => [part])
    .concat([['market', 'merchants']]);
  if (stored) checkStored(data, report);
  for (const path of parts) {
    if (valueAt(data, path) === undefined) continue;
    report(path, {
      at: 'key',
      message: `${path.join('.')} does not go with scheme.kind ${kind.name}`,
      allowed: 'a merchant gives back from its own margin (`scheme.margin`): it has no operator, pool or fees',
      hint: `Take \`${path.at(-1)}\` out`,
    });
  }
  const needing = kind.ofMembers
    .map((field) => ['scheme', field])
    .concat([
      ['scheme', 'lift', 'retention'],
      ['scheme', 'lift', 'acquisition'],
    ]);
  const unlikes = valueAt(data, ['market', 'members', 'growth', 'kind']) === 'regimes';
  const ages = valueAt(data, ['market', 'members', 'frequency', 'kind']) === 'bg-nbd';
  for (const path of needing) {
    const value = valueAt(data, path);
    if (value === undefined || value === 0) continue;
    const known = path.at(-1) === 'threshold' || !unlikes;
    const even = (path[1] !== 'lift' && path[1] !== 'levels') || !ages;
    if (valueAt(data, ['market', 'members']) !== undefined && known && even) continue;
    report(path, {
      at: 'key',
      message: `${path.join('.')} needs to know who the members are`,
      allowed: !known
        ? 'members whose growth is not `regimes`'
        : !even
          ? 'members whose frequency is not `bg-nbd`: with dropout it depends on how long ago each joined'
          : 'a market of members (`market.members`) in place of `market.turnover`',
    });
  }
  if (scenario === undefined || !isOrdinary(scenario.scheme)) return;
  const { scheme, market } = scenario;
  const { retention } = scheme.lift;
  const kept = market.members === undefined ? 0 : yearsRetention(market.members.churn);
  if (market.members !== undefined && retention !== 0 && (kept + retention > 1 || kept + retention <= 0)) {
    report(['scheme', 'lift', 'retention'], {
      message: 'the members who are kept over a year must be some, and no more than there are',
      got: `${Number(kept.toPrecision(6))} without the scheme and ${retention} more`,
      allowed: `over ${Number((-kept).toPrecision(6))} up to ${Number((1 - kept).toPrecision(6))}`,
    });
  }
  if (scheme.kind === 'tiers' && scheme.basis === 'spending' && market.members !== undefined) {
    const { amount } = market.members;
    if (amount.kind === 'gamma-gamma') {
      report(['scheme', 'basis'], {
        message: 'levels by spending need purchases that do not depend on who makes them',
        got: 'members of which each has a usual amount (gamma-gamma)',
        allowed: 'purchases, or another kind of amount',
        hint: 'Count purchases with `basis: purchases`',
      });
    } else if (amount.kind !== 'constant') {
      const most = MOST_PURCHASES * amountMoments(amount).mean;
      scheme.levels.forEach(({ from }, i) => {
        if (from <= most) return;
        report(['scheme', 'levels', i, 'from'], {
          message: `a level is reached by at most ${MOST_PURCHASES} purchases of the mean amount`,
          got: String(from),
          allowed: `at most ${most}`,
          hint: 'Count purchases with `basis: purchases`',
        });
      });
    }
  }
  const [name, periods] =
    scheme.kind === 'points'
      ? ['double', scheme.double]
      : scheme.kind === 'discount'
        ? ['dates', scheme.dates]
        : ['', []];
  periods?.forEach(({ from, to = from }, i) => {
    if (to >= from) return;
    report(['scheme', name, i, 'to'], {
      message: 'a period ends on or after its first day',
      got: `${from} to ${to}`,
    });
  });
}
