import type { Report } from '../scenario/place.ts';
import { valueAt } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import { checkNetwork } from './network-rules.ts';
import type { ScenarioParts } from './scenario-parts.ts';
import { checkTypes } from './types-rules.ts';

/** What must hold where members are followed one by one. */
export function checkAgents(data: unknown, parts: ScenarioParts, report: Report): void {
  const { driver, agents } = parts;
  if (valueAt(data, ['agents']) === undefined) return;
  if (driver !== 'members') {
    report(['agents'], {
      at: 'key',
      message: say`members can be followed one by one only where the market says who they are`,
      allowed: say`market.members (how many, how often they buy, what a purchase costs) in place of market.turnover`,
    });
  }
  if (agents === undefined) return;
  checkNetwork(agents, report);
  checkTypes(parts, report);
}
