import type { Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** A shock comes on a set day or at random times. */
export function checkShocks({ shocks = [] }: ScenarioParts, report: Report): void {
  for (const [index, { on, hazard }] of shocks.entries()) {
    if ((on === undefined) === (hazard === undefined)) {
      report(['market', 'shocks', index], {
        message: say`a shock has either \`on\` or \`hazard\``,
        got: on === undefined ? say`neither` : say`both`,
        allowed: say`\`on: DAY\` for a set day, or \`hazard: RATE\` for random times`,
      });
    }
  }
}
