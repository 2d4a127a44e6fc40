import { amountMoments, eligibleShare } from '../market/amount/amount.ts';
import type { Path, Report } from '../scenario/place.ts';
import { valueAt } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import type { ScenarioParts } from './scenario-parts.ts';

const AMOUNT: Path = ['market', 'members', 'amount'];

/** Turnover comes from one of the two. */
function checkDriver(data: unknown, report: Report): void {
  const market = valueAt(data, ['market']);
  if (typeof market !== 'object' || market === null || Array.isArray(market)) return;
  const turnover = Object.hasOwn(market, 'turnover');
  const members = Object.hasOwn(market, 'members');
  if (turnover && members) {
    report(['market', 'members'], {
      at: 'key',
      message: say`market.members: turnover is given too, and would be made twice`,
      allowed: say`market.turnover or market.members`,
      hint: say`Take one of them out`,
    });
  }
  if (!turnover && !members) {
    report(['market', 'turnover'], {
      at: 'key',
      message: say`market.turnover is missing`,
      allowed: say`a map (\`key: value\` lines), or market.members in its place`,
    });
  }
}

/** What must hold between the fields of members. */
export function checkMembers(data: unknown, { members, growth, driver, unit }: ScenarioParts, report: Report): void {
  checkDriver(data, report);
  if (unit?.carry === false && driver !== 'members') {
    report(['scheme', 'unit', 'carry'], {
      message: say`units without a carried remainder need the distribution of amounts`,
      allowed: 'true',
      hint: say`Describe the purchases with market.members, or leave \`carry\` out`,
    });
  }
  if (members === undefined) return;
  const { amount, frequency, purchases } = members;
  if (amount.kind === 'empirical') {
    const { values, weights } = amount;
    if (weights !== undefined && weights.length !== values.length) {
      report([...AMOUNT, 'weights'], {
        message: say`every value has one weight`,
        got: say`${weights.length} weights`,
        allowed: say`${values.length} weights`,
      });
      return;
    }
    if (weights?.every((weight) => weight === 0)) {
      report([...AMOUNT, 'weights'], { message: say`one weight at least must be over 0`, got: say`only zeros` });
      return;
    }
  }
  const { mean, variance } = amountMoments(amount);
  if (!(mean > 0)) {
    report(amount.kind === 'empirical' ? [...AMOUNT, 'values'] : AMOUNT, {
      message: say`the mean amount of a purchase must be over 0`,
      got: say`a mean of ${mean}`,
    });
  }
  if (variance === Number.POSITIVE_INFINITY && purchases !== 'expected') {
    report([...AMOUNT, 'q'], {
      message: say`with q up to 2 amounts have no variance, and their sum cannot be drawn`,
      allowed: say`a number over 2 (factor)`,
      hint: say`Or write \`purchases: expected\` under market.members`,
    });
  }
  if (unit?.carry === false && mean > 0 && eligibleShare(amount, unit.size) === 0) {
    report(['scheme', 'unit', 'size'], {
      message: say`no purchase ever reaches a whole unit, so none gives a claim`,
      allowed: say`no more than the largest amount of a purchase`,
    });
  }
  if (frequency.kind === 'bg-nbd' && growth?.kind === 'regimes') {
    report(['market', 'members', 'growth', 'kind'], {
      message: say`bg-nbd needs to know when members joined, which \`regimes\` draws anew for each path`,
      allowed: say`another kind of growth, or another frequency`,
    });
  }
}
