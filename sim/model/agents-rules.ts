import type { Report } from '../scenario/place.ts';
import { valueAt } from '../scenario/place.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** What must hold where members are followed one by one. */
export function checkAgents(data: unknown, { members, driver, referral, growth }: ScenarioParts, report: Report): void {
  const present = valueAt(data, ['agents']) !== undefined;
  if (present && driver !== 'members') {
    report(['agents'], {
      at: 'key',
      message: 'members can be followed one by one only where the market says who they are',
      allowed: 'market.members (how many, how often they buy, what a purchase costs) in place of market.turnover',
    });
  }
  if (present && members !== undefined && members.frequency.kind !== 'poisson') {
    report(['market', 'members', 'frequency', 'kind'], {
      message: 'members that are followed one by one all buy at the same rate',
      allowed: 'poisson',
      hint: 'Or take `agents` out',
    });
  }
  for (const key of ['signUpFee', 'headBonus'] as const) {
    if ((referral?.[key] ?? 0) === 0) continue;
    const path = ['scheme', 'referral', key];
    if (!present) {
      report(path, {
        message: `scheme.referral.${key} is paid when members join, so they must be followed`,
        hint: 'Add `agents: {}` and market.members',
      });
    } else if (growth?.kind === 'regimes') {
      report(path, {
        message: `scheme.referral.${key} needs the same number of newcomers on every path`,
        allowed: 'growth of another kind than regimes',
      });
    }
  }
}
